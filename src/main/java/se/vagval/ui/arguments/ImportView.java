package se.vagval.ui.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Shows how a pasted table of arguments is read, before it is taken: columns, what is added, and rows not read. */
final class ImportView extends VBox {
    private static final int MOST_PROBLEMS = 12;
    private static final List<Argument.Stance> STANCES = List.of(Argument.Stance.values());

    private final Importing importing;
    private final FlowPane columns = new FlowPane(14, 8);
    private final Label count = Parts.label("", "vv-strong");
    private final Label parts = Parts.wrapped("", "vv-muted");
    private final VBox problems = new VBox(2);
    private final Button take = new Button(Texts.get("ui.arguments.import.take"));
    private List<Object> asked = List.of();

    /**
     * @param taken
     *            told of the address of the first argument that was added
     */
    ImportView(Importing importing, Consumer<String> taken) {
        super(8);
        this.importing = importing;
        setId("argument-import");
        getStyleClass().add("vv-card");
        take.setId("import-take");
        take.getStyleClass().add("vv-primary");
        take.setOnAction(_ -> importing.take().ifPresent(taken));
        Button cancel = new Button(Texts.get("ui.grid.cancel"));
        cancel.setId("import-cancel");
        cancel.setOnAction(_ -> importing.cancel());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                importing.cancel();
                event.consume();
            }
        });
        getChildren().setAll(Parts.label(Texts.get("ui.arguments.import.title"), "vv-card-title"), columns, count,
                parts, problems, new HBox(8, take, cancel));
    }

    /** Puts focus on the button that takes the table, or else on the first choice. */
    void begin() {
        if (take.isDisabled()) {
            columns.lookup(".combo-box").requestFocus();
        } else {
            take.requestFocus();
        }
    }

    void show(ImportPlan plan) {
        List<Object> now = List.of(plan.columns(), plan.within(), plan.reading());
        if (!asked.equals(now)) {
            asked = now;
            choices(plan);
        }
        int added = plan.added().size();
        count.setText(Texts.get("ui.arguments.import.count", added));
        take.setDisable(added == 0);
        parts.setText(String.join(" · ", plan.reading().alternatives().stream().map(a -> part(plan, a))
                .flatMap(Optional::stream).toList()));
        seen(parts, added > 0);
        problems.getChildren().clear();
        if (!plan.problems().isEmpty()) {
            problems.getChildren().add(Parts.label(Texts.get("ui.arguments.import.problems"), "vv-strong"));
        }
        plan.problems().stream().limit(MOST_PROBLEMS).forEach(p -> problems.getChildren().add(Parts.wrapped(
                Texts.get("ui.arguments.import.row", Integer.toString(p.row()), p.text(), p.sentence()), "vv-error")));
        if (plan.problems().size() > MOST_PROBLEMS) {
            problems.getChildren().add(Parts.label(
                    Texts.get("ui.arguments.import.more", plan.problems().size() - MOST_PROBLEMS), "vv-error"));
        }
    }

    private static Optional<String> part(ImportPlan plan, Alternative alternative) {
        long pro = plan.count(alternative.id(), Argument.Stance.FOR);
        long con = plan.count(alternative.id(), Argument.Stance.AGAINST);
        return pro + con == 0 ? Optional.empty()
                : Optional.of(Texts.get("ui.arguments.import.part", alternative.shortName(), pro, con));
    }

    private void choices(ImportPlan plan) {
        boolean within = columns.getScene() != null && columns.getScene().getFocusOwner() instanceof ComboBox<?> box
                && columns.getChildren().contains(box.getParent());
        int at = within ? columns.getChildren().indexOf(columns.getScene().getFocusOwner().getParent()) : -1;
        columns.getChildren().clear();
        for (int c = 0; c < plan.columns().size(); c++) {
            column(plan, c);
        }
        if (plan.asksAlternative()) {
            alternative(plan);
        }
        if (plan.asksStance()) {
            stance(plan);
        }
        if (at >= 0 && at < columns.getChildren().size()) {
            ((VBox) columns.getChildren().get(at)).getChildren().getLast().requestFocus();
        }
    }

    private void column(ImportPlan plan, int column) {
        List<Meaning> meanings = List.of(Meaning.values());
        String head = plan.head(column).isEmpty() ? Texts.get("ui.arguments.import.column", column + 1)
                : plan.head(column);
        choice("import-column-" + column, head, meanings.stream().map(Meaning::label).toList(),
                meanings.indexOf(plan.columns().get(column)),
                chosen -> importing.change(plan.with(column, meanings.get(chosen))));
    }

    private void alternative(ImportPlan plan) {
        List<Alternative> all = plan.reading().alternatives();
        List<String> names = new ArrayList<>(List.of(Texts.get("ui.arguments.import.choose")));
        all.forEach(a -> names.add(a.shortName()));
        int now = 1 + all.stream().map(Alternative::id).toList().indexOf(plan.within().alternative().orElse(""));
        choice("import-alternative", Texts.get("ui.arguments.import.within"), names, now,
                chosen -> importing.change(plan.within(new Filter(
                        chosen == 0 ? Optional.empty() : Optional.of(all.get(chosen - 1).id()),
                        plan.within().stance()))));
    }

    private void stance(ImportPlan plan) {
        List<String> names = new ArrayList<>(List.of(Texts.get("ui.arguments.import.choose")));
        STANCES.forEach(s -> names.add(Texts.get("ui.arguments.speaks." + s)));
        int now = plan.within().stance().map(s -> 1 + STANCES.indexOf(s)).orElse(0);
        choice("import-stance", Texts.get("ui.arguments.import.withinStance"), names, now,
                chosen -> importing.change(plan.within(new Filter(plan.within().alternative(),
                        chosen == 0 ? Optional.empty() : Optional.of(STANCES.get(chosen - 1))))));
    }

    private void choice(String id, String words, List<String> values, int chosen, IntConsumer choose) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.getSelectionModel().select(chosen);
        box.setAccessibleText(words);
        box.setOnAction(_ -> choose.accept(box.getSelectionModel().getSelectedIndex()));
        columns.getChildren().add(new VBox(3, Parts.label(words, "vv-muted"), box));
    }

    private static void seen(javafx.scene.Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
