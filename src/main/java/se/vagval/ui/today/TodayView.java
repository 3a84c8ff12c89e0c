package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.vagval.chart.ChartKind;
import se.vagval.check.Area;
import se.vagval.model.SusOutcome;
import se.vagval.report.excel.TextTable;
import se.vagval.text.Texts;
import se.vagval.ui.checks.ChecksStrip;
import se.vagval.ui.checks.ChecksViewModel;
import se.vagval.ui.control.ChartPane;
import se.vagval.ui.control.Gradual;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.Reveal;
import se.vagval.ui.door.ClipboardAccess;
import se.vagval.ui.grid.Grid;
import se.vagval.ui.grid.GridSheet;

/** The tabs of today, the tables of the one in view, and the checks of it below. */
final class TodayView extends ScrollPane {
    private final TodayViewModel model;
    private final ClipboardAccess clipboard;
    private final VBox tables = new VBox();
    private final Map<TodayTab, Map<Integer, Grid>> grids = new EnumMap<>(TodayTab.class);
    private final ReadOnlyObjectWrapper<List<Area>> areas = new ReadOnlyObjectWrapper<>(List.of());
    private final CommentWalk comments;
    private final HBox tabs;
    private final YearChoice years;
    private final HBox whose;
    private final Consumer<TextTable> excel;
    private final Supplier<ChartPane> charts;
    private MembersPane members;
    private List<Node> results = List.of();
    private Gradual parts;

    /**
     * @param excel
     *            opens a table in a spreadsheet
     * @param charts
     *            makes an empty chart
     */
    TodayView(TodayViewModel model, ClipboardAccess clipboard, Consumer<TextTable> excel, ChecksViewModel checks,
            Supplier<ChartPane> charts) {
        this.excel = excel;
        this.charts = charts;
        this.model = model;
        this.clipboard = clipboard;
        comments = new CommentWalk(
                () -> model.tables(model.tab().get()).stream().map(t -> t.sheet().getValue()).toList(),
                this::goTo).keys(this);
        getStyleClass().add("vv-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        tabs = Parts.segments("today-tab", List.of(TodayTab.values()), TodayTab::label, model.tab().get(),
                t -> model.tab().set(t));
        years = new YearChoice(model);
        whose = Parts.segments("today-whose", List.of(SusOutcome.Who.values()),
                w -> Texts.get("ui.today.whose." + w), model.whose().get(), w -> model.whose().set(w));
        VBox head = new VBox(2, Parts.label(Texts.get("ui.today.title"), "vv-page-title"),
                Parts.wrapped(Texts.get("ui.today.lead"), "vv-muted"));
        VBox page = new VBox(14, head, new FlowPane(10, 8, tabs, years, whose), tables,
                new ChecksStrip(checks, areas.getReadOnlyProperty()));
        page.getStyleClass().add("vv-page");
        setContent(page);
        tables.getStyleClass().add("vv-today-tables");
        model.tab().subscribe(this::show);
    }

    private void show(TodayTab tab) {
        commit();
        areas.set(tab.areas());
        tabs.getChildren().forEach(b -> ((ToggleButton) b).setSelected(b.getUserData() == tab));
        boolean dated = tab == TodayTab.ACCOUNTS || tab == TodayTab.ADMINISTRATION || tab == TodayTab.RESULTS;
        shown(years, dated);
        shown(whose, tab == TodayTab.RESULTS);
        List<Supplier<Node>> blocks = new ArrayList<>();
        for (int i = 0; i < model.tables(tab).size(); i++) {
            int table = i;
            blocks.add(() -> block(tab, table));
        }
        if (tab == TodayTab.MEMBERS) {
            blocks.add(1, this::members);
        }
        if (tab == TodayTab.RESULTS) {
            blocks.add(1, () -> results().getFirst());
            blocks.add(() -> results().getLast());
        }
        parts = Gradual.parts(tables, blocks);
        setVvalue(0);
    }

    private Node block(TodayTab tab, int table) {
        List<SheetModel> all = model.tables(tab);
        SheetModel of = all.get(table);
        Grid grid = grid(tab, table);
        Label title = Parts.label("", "vv-block-title");
        title.textProperty().bind(of.sheet().map(GridSheet::title));
        Label about = Parts.wrapped("", "vv-muted");
        about.textProperty().bind(of.about());
        shown(about, of.about().map(words -> !words.isEmpty()));
        shown(grid, of.sheet().map(sheet -> !sheet.rows().isEmpty()));
        VBox block = new VBox(6, comments.titled(title, of.sheet()), about, grid);
        if (tab == TodayTab.RESULTS && table == all.size() - 1) {
            block.getChildren().add(2, results().get(1));
        }
        return block;
    }

    private static void shown(Node node, javafx.beans.value.ObservableValue<Boolean> is) {
        node.visibleProperty().bind(is);
        node.managedProperty().bind(is);
    }

    private MembersPane members() {
        if (members == null) {
            members = new MembersPane(model.members());
        }
        return members;
    }

    /** What stands beside the tables of results: a chart of participants, the choice of area, a chart of livelihood. */
    private List<Node> results() {
        if (results.isEmpty()) {
            ResultsViewModel of = model.results();
            results = List.of(new ResultChart(ChartKind.PARTICIPANTS, of.participants(), charts), new AreaChoice(of),
                    new ResultChart(ChartKind.LIVELIHOOD, of.livelihood(), charts));
        }
        return results;
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** A table of a tab, made when it is first in view. */
    private Grid grid(TodayTab tab, int table) {
        return grids.computeIfAbsent(tab, _ -> new TreeMap<>()).computeIfAbsent(table, i -> {
            Grid made = new Grid(model.tables(tab).get(i), clipboard, excel);
            made.setId("today-" + tab.name().toLowerCase(Locale.ROOT) + "-" + i);
            return made;
        });
    }

    /** Takes what is being typed. */
    void commit() {
        grids.values().forEach(all -> all.values().forEach(Grid::commit));
    }

    /** Shows the tab and the cell of an address. */
    void goTo(String address) {
        commit();
        model.show(address);
        parts.whole();
        TodayTab tab = model.tab().get();
        List<SheetModel> here = model.tables(tab);
        for (int i = 0; i < here.size(); i++) {
            if (!address.isEmpty() && here.get(i).sheet().getValue().cell(address).isPresent()) {
                Grid grid = grid(tab, i);
                Reveal.in(this, grid);
                grid.goTo(address);
            }
        }
    }

    /** Shows a tab and, in view and with focus, one of its tables. */
    void goTo(TodayTab tab, int table) {
        commit();
        model.tab().set(tab);
        parts.whole();
        Grid grid = grid(tab, table);
        // What is in a scroll pane is in the window, and can have the focus, first when it has been laid out.
        Reveal.in(this, grid);
        grid.lookup(".table-view").requestFocus();
    }
}
