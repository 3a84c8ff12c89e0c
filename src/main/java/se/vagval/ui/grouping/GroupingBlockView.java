package se.vagval.ui.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.control.TableInExcel;
import se.vagval.ui.control.ChartPane;
import se.vagval.ui.control.ColumnPager;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.StatementTable;
import se.vagval.ui.shell.Desk;

/** A table with its title, finding and notes, and its chart under it; both can be copied and opened elsewhere. */
final class GroupingBlockView extends VBox {
    private final GroupingViewModel model;
    private final Desk desk;
    private final TableInExcel excel;
    private final Explain explain;
    private final Label title = Parts.wrapped("", "vv-card-title");
    private final Label finding = Parts.wrapped("");
    private final Label notes = Parts.wrapped("", "vv-note");
    private final MenuButton more = new MenuButton(Texts.get("ui.consequences.more"));
    private final HBox head = new HBox(8);
    private final StatementTable table;
    private final ColumnPager pager;
    private Optional<ChartPane> chart = Optional.empty();
    private GroupingBlock block;
    private MoneyUnit unit = MoneyUnit.TKR;

    GroupingBlockView(GroupingViewModel model, Desk desk, TableInExcel excel, Explain explain) {
        super(8);
        this.model = model;
        this.desk = desk;
        this.excel = excel;
        this.explain = explain;
        this.table = new StatementTable(desk.clipboard(), explain::figure);
        this.pager = new ColumnPager(table);
        setMinWidth(0);
        getStyleClass().add("vv-block");
        more.getStyleClass().addAll("vv-quiet", "vv-more");
        more.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        head.setAlignment(Pos.TOP_LEFT);
        head.setMinWidth(0);
    }

    /** Shows figures anew; controls stay the same, so that focus and cursor do. */
    void show(GroupingBlock shown, MoneyUnit in, Optional<Node> beside) {
        boolean other = block == null || shown.chart().isPresent() != block.chart().isPresent();
        block = shown;
        unit = in;
        title.setText(shown.statement().title());
        said(finding, shown.statement().finding());
        said(notes, String.join(" ", shown.statement().notes()));
        table.setId("table-" + shown.statement().id().replace('.', '-'));
        table.show(shown.statement(), in);
        shown.chart().ifPresent(c -> chartPane().show(c, in));
        more.setId("more-" + shown.statement().id().replace('.', '-'));
        more.setAccessibleText(Texts.get("ui.consequences.moreOf", shown.statement().title()));
        if (other) {
            arrange(beside);
        }
    }

    private static void said(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private ChartPane chartPane() {
        if (chart.isEmpty()) {
            ChartPane made = new ChartPane(desk.dialogs(), desk.clipboard(), explain::figure);
            made.getStyleClass().add("vv-card");
            chart = Optional.of(made);
        }
        return chart.get();
    }

    private void arrange(Optional<Node> beside) {
        head.getChildren().setAll(title);
        beside.ifPresent(head.getChildren()::add);
        head.getChildren().add(more);
        more.getItems().setAll(items());
        List<Node> parts = new ArrayList<>(List.of(head, finding, pager, table, notes));
        if (block.chart().isPresent()) {
            parts.add(chartPane());
        }
        getChildren().setAll(parts);
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(List.of(item(Texts.get("ui.table.copy"), this::copy),
                item(Texts.get("ui.excel.open"), this::open)));
        if (block.chart().isPresent()) {
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
}
