package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.vagval.check.Area;
import se.vagval.text.Texts;
import se.vagval.ui.checks.ChecksStrip;
import se.vagval.ui.checks.ChecksViewModel;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.Sheets;
import se.vagval.ui.door.ClipboardAccess;
import se.vagval.ui.grid.Grid;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.grid.GridSheet;

/** The tabs of today, the tables of the one in view, and the checks of it below. */
final class TodayView extends ScrollPane {
    private final TodayViewModel model;
    private final ClipboardAccess clipboard;
    private final VBox tables = new VBox(18);
    private final Map<TodayTab, List<Grid>> grids = new EnumMap<>(TodayTab.class);
    private final ReadOnlyObjectWrapper<List<Area>> areas = new ReadOnlyObjectWrapper<>(List.of());
    private final CommentWalk comments;
    private final HBox years;
    private final HBox whose;

    TodayView(TodayViewModel model, ClipboardAccess clipboard, ChecksViewModel checks) {
        this.model = model;
        this.clipboard = clipboard;
        comments = new CommentWalk(
                () -> model.tables(model.tab().get()).stream().map(t -> t.sheet().getValue()).toList(),
                this::goTo).keys(this);
        Sheets.on(this);
        getStyleClass().add("vv-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        years = chosen("today-year", Texts.get("ui.today.year"), model.years(), model.year().asObject());
        whose = Parts.segments("today-whose", List.of(OutcomesSheet.Whose.values()),
                w -> Texts.get("ui.today.whose." + w), model.whose().get(), w -> model.whose().set(w));
        VBox head = new VBox(2, Parts.label(Texts.get("ui.today.title"), "vv-page-title"),
                Parts.wrapped(Texts.get("ui.today.lead"), "vv-muted"));
        FlowPane choices = new FlowPane(10, 8, Parts.segments("today-tab", List.of(TodayTab.values()), TodayTab::label,
                model.tab().get(), t -> model.tab().set(t)), years, whose);
        VBox page = new VBox(14, head, choices, tables, new ChecksStrip(checks, areas.getReadOnlyProperty()));
        page.getStyleClass().add("vv-page");
        setContent(page);
        model.tab().subscribe(this::show);
    }

    private static HBox chosen(String id, String words, List<Integer> values,
            javafx.beans.property.Property<Integer> property) {
        ChoiceBox<Integer> box = new ChoiceBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setValue(property.getValue());
        box.setAccessibleText(words);
        box.valueProperty().subscribe(v -> {
            if (v != null) {
                property.setValue(v);
            }
        });
        HBox line = new HBox(6, new Label(words), box);
        line.getStyleClass().add("vv-choice");
        return line;
    }

    private void show(TodayTab tab) {
        commit();
        areas.set(tab.areas());
        boolean dated = tab != TodayTab.MEMBERS && tab != TodayTab.ALLOCATION;
        shown(years, dated);
        shown(whose, tab == TodayTab.RESULTS);
        List<VBox> blocks = new ArrayList<>();
        List<? extends GridModel> models = model.tables(tab);
        for (Grid grid : grids(tab)) {
            Label title = Parts.label("", "vv-block-title");
            title.textProperty().bind(models.get(blocks.size()).sheet().map(GridSheet::title));
            blocks.add(new VBox(6, comments.titled(title, models.get(blocks.size()).sheet()), grid));
        }
        tables.getChildren().setAll(blocks);
    }

    private static void shown(HBox node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private List<Grid> grids(TodayTab tab) {
        return grids.computeIfAbsent(tab, t -> {
            List<Grid> made = new ArrayList<>();
            for (GridModel table : model.tables(t)) {
                Grid grid = new Grid(table, clipboard);
                grid.setId("today-" + t.name().toLowerCase(Locale.ROOT) + "-" + made.size());
                made.add(grid);
            }
            return made;
        });
    }

    /** Takes what is being typed. */
    void commit() {
        grids.values().forEach(all -> all.forEach(Grid::commit));
    }

    /** Shows the tab and the cell of an address. */
    void goTo(String address) {
        TodayTab tab = TodayTab.of(address);
        model.tab().set(tab);
        for (Grid grid : grids(tab)) {
            grid.goTo(address);
        }
    }
}
