package se.vagval.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.vagval.chart.ChartContext;
import se.vagval.chart.ChartKind;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.control.ChartPane;
import se.vagval.ui.control.DrawnChart;
import se.vagval.ui.control.Parts;

/** A chart under the table it is drawn from: shown or not, copied and saved, with its finding and notes in words. */
final class ResultChart extends VBox {
    private final ChartKind kind;
    private final Supplier<ChartPane> panes;
    private final ToggleButton shown = new ToggleButton(Texts.get("ui.today.chart.show"));
    private final MenuButton more = new MenuButton(Texts.get("ui.today.chart.more"));
    private final Label title = Parts.wrapped("", "vv-card-title");
    private final Label finding = Parts.wrapped("");
    private final Label notes = Parts.wrapped("", "vv-note");
    private final VBox card = new VBox(8);
    private Optional<ChartPane> pane = Optional.empty();

    ResultChart(ChartKind kind, ReadOnlyObjectProperty<Optional<Statement>> statement, Supplier<ChartPane> panes) {
        super(8);
        this.kind = kind;
        this.panes = panes;
        setId("today-chart-" + kind.statementId());
        shown.setId(getId() + "-show");
        shown.setSelected(true);
        more.setId(getId() + "-more");
        more.getStyleClass().addAll("vv-quiet", "vv-more");
        shown.getStyleClass().addAll("first", "last");
        HBox toggle = new HBox(shown);
        toggle.getStyleClass().addAll("vv-segments", "vv-small");
        HBox head = new HBox(8, toggle, more);
        head.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("vv-card");
        card.getChildren().setAll(title, finding, notes);
        card.visibleProperty().bind(shown.selectedProperty());
        card.managedProperty().bind(shown.selectedProperty());
        getChildren().setAll(head, card);
        statement.subscribe(this::show);
    }

    private void show(Optional<Statement> statement) {
        setVisible(statement.isPresent());
        setManaged(statement.isPresent());
        statement.ifPresent(s -> {
            title.setText(s.title());
            shown.setAccessibleText(Texts.get("ui.today.chart.show") + ": " + s.title());
            more.setAccessibleText(Texts.get("ui.today.chart.moreOf", s.title()));
            words(finding, s.finding());
            words(notes, String.join(" ", s.notes()));
            made().show(new DrawnChart(kind, s, ChartContext.ALONE), MoneyUnit.TKR);
        });
    }

    private static void words(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private ChartPane made() {
        if (pane.isEmpty()) {
            ChartPane made = panes.get();
            pane = Optional.of(made);
            more.getItems().setAll(made.items());
            card.getChildren().setAll(List.of(title, finding, made, notes));
        }
        return pane.get();
    }
}
