package se.vagval.ui.arguments;

import java.util.List;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.check.Area;
import se.vagval.text.Texts;
import se.vagval.ui.checks.ChecksStrip;
import se.vagval.ui.checks.ChecksViewModel;
import se.vagval.ui.control.TableInExcel;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.Parts;
import se.vagval.ui.grid.Grid;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Step;

/** Argument: the register with the argument in full below it, the summary, and the people. */
final class ArgumentsView extends BorderPane {
    /** What the argument in full takes below the register, px. */
    private static final double FOOT = 190;

    private final ArgumentsViewModel model;
    private final Desk desk;
    private final Grid grid;
    private final DetailView detail;
    private final ImportView importing;
    private final FilterBar filter;
    private final Label begin = Parts.wrapped(Texts.get("ui.arguments.begin"), "vv-muted");
    private final SummaryView summary;
    private final PeopleView people;
    private final HBox tabs;
    private final Button importTable = new Button(Texts.get("ui.arguments.import.button"));
    private final VBox page = new VBox(14);
    private final ScrollPane scroll = new ScrollPane(page);
    private final VBox head = new VBox(12);
    private final ChecksStrip checks;
    private Tab shown;

    ArgumentsView(ArgumentsViewModel model, Desk desk, TableInExcel excel, Explain explain, ChecksViewModel remarks) {
        this.model = model;
        this.desk = desk;
        grid = new Grid(model.register(), desk.clipboard(),
                table -> excel.open(model.title(), model.unit(), table));
        grid.setId("arguments-grid");
        grid.leaveRoom(FOOT);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        detail = new DetailView(model, explain, this::goTo);
        importing = new ImportView(model.importing(), this::goTo);
        filter = new FilterBar(model);
        summary = new SummaryView(explain);
        people = new PeopleView(model, desk, excel, explain);
        checks = new ChecksStrip(remarks, new SimpleObjectProperty<>(List.of(Area.ARGUMENTS)));
        tabs = Parts.segments("tab", List.of(Tab.values()), Tab::label, model.tab().get(), t -> model.tab().set(t));
        importTable.setId("argument-import-table");
        importTable.setOnAction(_ -> importTable());
        head.getStyleClass().add("vv-argument-page-head");
        page.getStyleClass().add("vv-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("vv-scroll");
        setTop(head);
        setCenter(scroll);
        grid.activeRow().subscribe(_ -> detail());
        model.importing().plan().subscribe(plan -> {
            plan.ifPresent(importing::show);
            seen(importing, plan.isPresent());
        });
        model.importing().plan().subscribe((was, now) -> {
            if (was.isEmpty() && now.isPresent()) {
                scroll.setVvalue(0);
                importing.begin();
            }
        });
        model.changes().subscribe(_ -> show());
    }

    /** Alt and Shift with an arrow move a paragraph in Word; here they move an argument. */
    private void pressed(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (arrow && event.isAltDown() && event.isShiftDown()) {
            Cells.argument(grid.activeRow().get()).ifPresent(id -> {
                model.move(id, event.getCode() == KeyCode.DOWN);
                goTo(Field.TEXT.address(id));
            });
            event.consume();
        }
    }

    private void importTable() {
        String wrong = model.importing().ask(desk.clipboard().text(), desk.clipboard().html());
        if (!wrong.isEmpty()) {
            desk.dialogs().notify(wrong);
        }
    }

    private void detail() {
        detail.show(model.detail(grid.activeRow().get()));
    }

    private void show() {
        if (model.alternatives().isEmpty()) {
            nothing();
            return;
        }
        Tab tab = model.tab().get();
        if (shown != tab) {
            commit();
            shown = tab;
            arrange(tab);
        }
        switch (tab) {
            case REGISTER -> {
                filter.follow();
                seen(begin, !model.hasAny());
                detail();
            }
            case SUMMARY -> summary.show(model.summary());
            case PEOPLE -> people.show();
        }
    }

    private void arrange(Tab tab) {
        tabs.getChildren().forEach(b -> ((ToggleButton) b).setSelected(b.getUserData() == tab));
        FlowPane choices = new FlowPane(10, 8, tabs);
        choices.setRowValignment(VPos.CENTER);
        if (tab == Tab.REGISTER) {
            choices.getChildren().addAll(filter, importTable);
        }
        head.getChildren().setAll(title(), choices);
        page.getChildren().setAll(switch (tab) {
            case REGISTER -> List.<Node>of(begin, importing, grid, checks);
            case SUMMARY -> List.<Node>of(summary, checks);
            case PEOPLE -> List.<Node>of(people);
        });
        scroll.setVvalue(0);
        StackPane foot = new StackPane(detail);
        foot.getStyleClass().add("vv-argument-foot");
        setBottom(tab == Tab.REGISTER ? foot : null);
    }

    private static VBox title() {
        return new VBox(2, Parts.label(Texts.get("ui.arguments.title"), "vv-page-title"),
                Parts.wrapped(Texts.get("ui.arguments.lead"), "vv-muted"));
    }

    /** Without alternatives there is nothing to argue about: says where to begin. */
    private void nothing() {
        Hyperlink go = new Hyperlink(Texts.get("ui.arguments.toAlternatives"));
        go.setId("to-alternatives");
        go.setOnAction(_ -> desk.navigation().go(Step.ALTERNATIVES));
        VBox card = new VBox(6, Parts.wrapped(Texts.get("ui.arguments.none")), go);
        card.getStyleClass().addAll("vv-card", "vv-empty");
        head.getChildren().setAll(title());
        page.getChildren().setAll(card);
        setBottom(null);
        shown = null;
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Takes what is being typed. */
    void commit() {
        grid.commit();
        detail.commit();
    }

    /** Shows the register with the cursor in the cell of an address. */
    void goTo(String address) {
        commit();
        model.show(address);
        grid.goTo(address);
    }

    /** Shows a part. */
    void goTo(Tab tab) {
        model.tab().set(tab);
        tabs.getChildren().get(tab.ordinal()).requestFocus();
    }
}
