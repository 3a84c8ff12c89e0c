package se.vagval.ui.arguments;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import se.vagval.statement.Statement;
import se.vagval.text.Texts;
import se.vagval.ui.control.TableInExcel;
import se.vagval.ui.control.ColumnPager;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.StatementTable;
import se.vagval.ui.shell.Desk;

/** How many of which role have said what of which alternative; one or two are never counted out. */
final class PeopleView extends VBox {
    private final ArgumentsViewModel model;
    private final StatementTable table;
    private final ColumnPager pager;
    private final Label title = Parts.wrapped("", "vv-card-title");
    private final Label finding = Parts.wrapped("");
    private final Label notes = Parts.wrapped("", "vv-note");
    private final Label none = Parts.wrapped(Texts.get("ui.arguments.people.none"), "vv-muted");
    private final List<Node> filled;

    PeopleView(ArgumentsViewModel model, Desk desk, TableInExcel excel, Explain explain) {
        super(8);
        this.model = model;
        setId("argument-people");
        getStyleClass().add("vv-card");
        table = new StatementTable(desk.clipboard(), explain::figure);
        table.setId("table-arguments");
        pager = new ColumnPager(table);
        Button copy = button("people-copy", Texts.get("ui.table.copy"), () -> {
            StatementTable.copy(model.people(), model.unit(), desk.clipboard());
            desk.dialogs().notify(Texts.get("ui.table.copied"));
        });
        Button open = button("people-excel", Texts.get("ui.excel.open"),
                () -> excel.open(model.title(), model.unit(), model.peopleAnew()));
        FlowPane verbs = new FlowPane(8, 8, Parts.segments("people", List.of(Boolean.FALSE, Boolean.TRUE),
                each -> Texts.get(each ? "ui.arguments.people.EACH" : "ui.arguments.people.ROLES"),
                model.byArgument().get(), each -> model.byArgument().set(each)), copy, open);
        verbs.setAlignment(Pos.CENTER_LEFT);
        filled = List.of(verbs, finding, pager, table, notes);
        getChildren().setAll(title, none, verbs, finding, pager, table, notes);
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    void show() {
        Statement people = model.people();
        boolean any = !people.rows().isEmpty();
        title.setText(people.title());
        seen(none, !any);
        filled.stream().filter(n -> n != pager).forEach(n -> seen(n, any));
        finding.setText(people.finding());
        notes.setText(String.join(" ", people.notes()));
        table.show(people, model.unit());
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
