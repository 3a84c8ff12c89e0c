package se.vagval.ui.consequences;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.statement.Statement;
import se.vagval.text.Texts;
import se.vagval.ui.control.ChartPane;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.Pair;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.Sheets;
import se.vagval.ui.shell.Desk;

/** Konsekvenser: choices above, tables, and charts under them; the page scrolls as a whole. */
final class ConsequencesView extends StackPane {
    private final ConsequencesViewModel model;
    private final Desk desk;
    private final Explain explain;
    private final Label about = Parts.wrapped("", "vv-muted");
    private final Choices choices;
    private final VBox tables = new VBox(18);
    private final Pair charts = new Pair();
    private final List<TableBlock> blocks = new ArrayList<>();
    private final List<ChartPane> panes = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();

    ConsequencesView(ConsequencesViewModel model, Desk desk, Explain explain) {
        this.model = model;
        this.desk = desk;
        this.explain = explain;
        this.choices = new Choices(model);
        Sheets.on(this);
        VBox head = new VBox(2, Parts.label(Texts.get("ui.consequences.title"), "vv-page-title"), about);
        VBox page = new VBox(14, head, choices, tables, charts);
        page.getStyleClass().add("vv-page");
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        if (model.alternatives().isEmpty()) {
            page.getChildren().setAll(head, Parts.wrapped(Texts.get("ui.consequences.none"), "vv-muted"));
        } else {
            model.shown().subscribe(this::show);
            model.tab().subscribe((_, _) -> scroll.setVvalue(0));
        }
    }

    private void show(Consequences shown) {
        about.setText(shown.about());
        choices.refresh();
        showTables(shown);
        showCharts(shown);
    }

    private void showTables(Consequences shown) {
        while (blocks.size() < shown.tables().size()) {
            blocks.add(new TableBlock(desk, explain));
        }
        boolean several = shown.tables().size() > 1;
        for (int i = 0; i < shown.tables().size(); i++) {
            Statement statement = shown.tables().get(i);
            blocks.get(i).show(statement, shown.unit(), several);
        }
        tables.getChildren().setAll(blocks.subList(0, shown.tables().size()));
    }

    private void showCharts(Consequences shown) {
        while (panes.size() < shown.charts().size()) {
            panes.add(new ChartPane(desk.dialogs(), desk.clipboard()));
        }
        for (int i = 0; i < shown.charts().size(); i++) {
            panes.get(i).show(shown.charts().get(i), shown.unit());
        }
        List<ChartPane> now = panes.subList(0, shown.charts().size());
        if (!charts.getChildren().equals(now)) {
            charts.getChildren().setAll(now);
        }
    }
}
