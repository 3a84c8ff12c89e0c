package se.vagval.ui.commission;

import java.util.List;
import java.util.Locale;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Gradual;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.Reveal;

/** Uppdrag: one form, in the order the report's first pages tell it. */
final class CommissionView extends StackPane {
    private static final double WIDEST = 860;
    private static final double LABELS = 160;
    private static final int LINES = 4;

    private final CommissionViewModel model;
    private final RulesView rules;
    private final ScrollPane scroll;
    private final Gradual groups;

    CommissionView(CommissionViewModel model) {
        this.model = model;
        rules = new RulesView(model);
        VBox head = new VBox(2, Parts.label(Texts.get("ui.commission.title"), "vv-page-title"),
                Parts.wrapped(Texts.get("ui.commission.subtitle"), "vv-muted"));
        VBox form = new VBox(22);
        groups = Gradual.parts(form, List.of(this::review, () -> group(Texts.get("ui.commission.group.authors"),
                new AuthorsView(model)), this::question, this::years,
                () -> group(Texts.get("ui.commission.group.rules"), rules)));
        form.getStyleClass().addAll("vv-card", "vv-form");
        form.setMaxWidth(WIDEST);
        VBox page = new VBox(14, head, form);
        page.getStyleClass().add("vv-page");
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
    }

    /** Shows the field, or the rule, of an address and gives it focus. */
    void goTo(String address) {
        groups.whole();
        String field = address.substring(address.indexOf('.') + 1);
        Node found = address.startsWith("rules.") ? rules.find(field)
                : lookup("#commission-" + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        if (found != null) {
            Reveal.in(scroll, found);
            found.requestFocus();
        }
    }

    private static Node group(String heading, Node content) {
        return new VBox(8, Parts.label(heading, "vv-card-title"), content);
    }

    private Node review() {
        GridPane grid = grid();
        row(grid, Slot.TITLE, line(Slot.TITLE, Double.MAX_VALUE));
        row(grid, Slot.AREA, line(Slot.AREA, Double.MAX_VALUE));
        row(grid, Slot.ORDERED_BY, line(Slot.ORDERED_BY, Double.MAX_VALUE));
        row(grid, Slot.CASE_NUMBER, line(Slot.CASE_NUMBER, 240));
        row(grid, Slot.ORDERED, date(Slot.ORDERED));
        row(grid, Slot.DUE, date(Slot.DUE));
        return group(Texts.get("ui.commission.group.review"), grid);
    }

    private Node question() {
        GridPane grid = grid();
        row(grid, Slot.QUESTION, lines(Slot.QUESTION));
        row(grid, Slot.EXCLUDED, lines(Slot.EXCLUDED));
        CheckBox recommends = new CheckBox(Texts.get("ui.commission.recommends"));
        recommends.setId("commission-recommends");
        model.recommends().subscribe(may -> recommends.setSelected(may));
        recommends.setOnAction(_ -> model.recommend(recommends.isSelected()));
        Label about = Parts.wrapped(Texts.get("ui.commission.recommendsAbout"), "vv-form-note");
        recommends.setAccessibleHelp(about.getText());
        grid.add(new VBox(3, recommends, about), 1, grid.getRowCount());
        return group(Texts.get("ui.commission.group.question"), grid);
    }

    private Node years() {
        GridPane grid = grid();
        row(grid, Slot.BASE_YEAR, line(Slot.BASE_YEAR, 90));
        row(grid, Slot.HORIZON, line(Slot.HORIZON, 90));
        note(grid, "commission-years", model.years());
        row(grid, Slot.COMPARED_YEAR, line(Slot.COMPARED_YEAR, 90));
        note(grid, "commission-compared", model.compared());
        row(grid, Slot.PRICE_LEVEL, line(Slot.PRICE_LEVEL, 240));
        return group(Texts.get("ui.commission.group.years"), grid);
    }

    private static void note(GridPane grid, String id, ObservableValue<String> words) {
        Label note = Parts.wrapped("", "vv-form-note");
        note.setId(id);
        note.textProperty().bind(words);
        grid.add(note, 1, grid.getRowCount());
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(12, 6);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(LABELS, LABELS, LABELS), fields);
        return grid;
    }

    private void row(GridPane grid, Slot slot, Node field) {
        Label label = new Label(slot.label());
        TextInputControl control = (TextInputControl) field.lookup("#" + id(slot));
        label.setLabelFor(control);
        label.getStyleClass().add("vv-form-label");
        GridPane.setValignment(label, VPos.TOP);
        VBox with = new VBox(3, field, Typing.problem(control, model.field(slot).problem()));
        with.setFillWidth(true);
        grid.addRow(grid.getRowCount(), label, with);
    }

    private static String id(Slot slot) {
        return "commission-" + slot.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T extends TextInputControl> T typed(T control, Slot slot) {
        control.setId(id(slot));
        control.setPromptText(slot.prompt());
        Typing.of(model, control, model.field(slot), slot.isWords());
        return control;
    }

    private Node line(Slot slot, double widest) {
        TextField field = typed(new TextField(), slot);
        field.setMaxWidth(widest);
        return field;
    }

    private Node lines(Slot slot) {
        TextArea area = typed(new TextArea(), slot);
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        return area;
    }

    private Node date(Slot slot) {
        TextField field = typed(new TextField(), slot);
        field.setPrefWidth(120);
        field.setMaxWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(4, field, new DateButton(slot, model.field(slot)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
