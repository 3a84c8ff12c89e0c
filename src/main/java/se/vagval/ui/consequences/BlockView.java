package se.vagval.ui.consequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.ui.control.TableInExcel;
import se.vagval.chart.ChartText;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.control.ChartPane;
import se.vagval.ui.control.ColumnPager;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.StatementTable;
import se.vagval.ui.shell.Desk;

/** A block with its title and finding, as a table with its notes, as a chart, or as both; what is not seen is not made. */
final class BlockView extends VBox {
    private static final String CARD = "vv-card";

    private final ConsequencesViewModel model;
    private final Desk desk;
    private final TableInExcel excel;
    private final Explain explain;
    private final Label title = Parts.wrapped("", "vv-card-title");
    private final Label finding = Parts.wrapped("");
    private final Label notes = Parts.wrapped("", "vv-note");
    private final ToggleButton asTable = toggle(Texts.get("ui.consequences.asTable"), "first");
    private final ToggleButton asChart = toggle(Texts.get("ui.consequences.asChart"), "last");
    private final HBox toggles = new HBox(asTable, asChart);
    private final MenuButton more = new MenuButton(Texts.get("ui.consequences.more"));
    private Optional<StatementTable> table = Optional.empty();
    private Optional<ColumnPager> pager = Optional.empty();
    private Optional<ChartPane> chart = Optional.empty();
    private Block block;
    private MoneyUnit unit = MoneyUnit.TKR;

    BlockView(ConsequencesViewModel model, Desk desk, TableInExcel excel, Explain explain) {
        super(8);
        this.model = model;
        this.desk = desk;
        this.excel = excel;
        this.explain = explain;
        setMinWidth(0);
        getStyleClass().add("vv-block");
        toggles.getStyleClass().addAll("vv-segments", "vv-small");
        toggles.setMinWidth(USE_PREF_SIZE);
        toggles.setMaxHeight(USE_PREF_SIZE);
        asTable.setOnAction(_ -> choose(asTable));
        asChart.setOnAction(_ -> choose(asChart));
        more.getStyleClass().addAll("vv-quiet", "vv-more");
        more.setMinWidth(USE_PREF_SIZE);
    }

    private static ToggleButton toggle(String words, String end) {
        ToggleButton button = new ToggleButton(words);
        button.getStyleClass().add(end);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** One of the two always stays on. */
    private void choose(ToggleButton pressed) {
        if (!asTable.isSelected() && !asChart.isSelected()) {
            (pressed == asTable ? asChart : asTable).setSelected(true);
        }
        boolean both = asTable.isSelected() && asChart.isSelected();
        model.show(block, both ? Showing.BOTH : asTable.isSelected() ? Showing.TABLE : Showing.CHART);
    }

    /** Shows figures anew; controls stay the same, so that focus and cursor do. */
    void show(Block shown, MoneyUnit in) {
        boolean other = block == null || !block.statement().id().equals(shown.statement().id())
                || block.showing() != shown.showing();
        block = shown;
        unit = in;
        title.setText(shown.statement().title());
        finding.setText(words());
        seen(finding, !finding.getText().isEmpty());
        asTable.setSelected(shown.showing().hasTable());
        asChart.setSelected(shown.showing().hasChart());
        seen(toggles, shown.chart().isPresent());
        if (shown.showing().hasTable()) {
            showTable();
        }
        if (shown.showing().hasChart()) {
            shown.chart().ifPresent(c -> chartPane().show(c, unit));
        }
        if (other) {
            arrange();
        }
    }

    /** A chart has no head that says its unit. */
    private String words() {
        return block.showing() == Showing.CHART
                ? block.chart().map(c -> ChartText.subtitle(c.kind(), block.statement(), unit)).orElse("")
                : block.statement().finding();
    }

    private void showTable() {
        StatementTable shown = table.orElseGet(this::makeTable);
        shown.setId("table-" + block.statement().id());
        shown.show(block.statement(), unit);
        notes.setText(String.join(" ", block.statement().notes()));
        seen(notes, !block.statement().notes().isEmpty());
    }

    private StatementTable makeTable() {
        StatementTable made = new StatementTable(desk.clipboard(), explain::figure);
        table = Optional.of(made);
        pager = Optional.of(new ColumnPager(made));
        return made;
    }

    private ChartPane chartPane() {
        if (chart.isEmpty()) {
            chart = Optional.of(new ChartPane(desk.dialogs(), desk.clipboard(), explain::figure));
        }
        return chart.get();
    }

    private void arrange() {
        boolean onlyChart = block.showing() == Showing.CHART;
        String id = block.statement().id();
        asTable.setId("as-table-" + id);
        asChart.setId("as-chart-" + id);
        more.setId("more-" + id);
        more.setAccessibleText(Texts.get("ui.consequences.moreOf", block.statement().title()));
        asTable.setAccessibleText(Texts.get("ui.consequences.tableOf", block.statement().title()));
        asChart.setAccessibleText(Texts.get("ui.consequences.chartOf", block.statement().title()));
        more.getItems().setAll(items());
        card(this, onlyChart);
        List<Node> parts = new ArrayList<>(List.of(head(), finding));
        if (block.showing().hasTable()) {
            parts.addAll(List.of(pager.orElseThrow(), table.orElseThrow(), notes));
        }
        if (block.showing().hasChart()) {
            ChartPane pane = chartPane();
            card(pane, !onlyChart);
            VBox.setVgrow(pane, Priority.ALWAYS);
            parts.add(pane);
        }
        getChildren().setAll(parts);
    }

    private Node head() {
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox head = new HBox(8, title, toggles, more);
        head.setAlignment(Pos.TOP_LEFT);
        head.setMinWidth(0);
        return head;
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(List.of(item(Texts.get("ui.table.copy"), this::copy),
                item(Texts.get("ui.excel.open"), this::open)));
        if (block.showing().hasChart()) {
            items.add(new SeparatorMenuItem());
            items.addAll(chartPane().items());
        }
        return items;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void copy() {
        StatementTable.copy(block.statement(), unit, desk.clipboard());
        desk.dialogs().notify(Texts.get("ui.table.copied"));
    }

    private void open() {
        excel.open(desk.session().review().get().commission().title(), unit, model.anew(block));
    }

    private static void card(Node node, boolean is) {
        node.getStyleClass().remove(CARD);
        if (is) {
            node.getStyleClass().add(CARD);
        }
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
