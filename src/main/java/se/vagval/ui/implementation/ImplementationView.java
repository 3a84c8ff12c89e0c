package se.vagval.ui.implementation;

import java.util.List;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.vagval.check.Area;
import se.vagval.text.Texts;
import se.vagval.ui.checks.ChecksStrip;
import se.vagval.ui.checks.ChecksViewModel;
import se.vagval.ui.control.DrawnPlan;
import se.vagval.ui.control.ChartPane;
import se.vagval.ui.control.Parts;
import se.vagval.ui.control.Reveal;
import se.vagval.ui.control.TableInExcel;
import se.vagval.ui.grid.Grid;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Step;

/** The steps of an alternative as a table, the time plan under it, and what ought to be looked over. */
final class ImplementationView extends ScrollPane {
    private final ImplementationViewModel model;
    private final Desk desk;
    private final Grid grid;
    private final ChartPane chart;
    private final Label finding = Parts.wrapped("");
    private final VBox table;
    private final VBox plan;
    private final Proposals proposals;
    private final AlternativeChoice alternatives;
    private final HBox showing;
    private final HBox movers;
    private final Label whole = Parts.wrapped("", "vv-muted");

    ImplementationView(ImplementationViewModel model, Desk desk, ChecksViewModel checks, TableInExcel excel) {
        this.model = model;
        this.desk = desk;
        getStyleClass().add("vv-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        grid = new Grid(model.table(), desk.clipboard(), table -> excel.open(
                desk.session().review().get().commission().title(), desk.session().unit().get(), table));
        grid.setId("steps");
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        chart = new ChartPane(desk.dialogs(), desk.clipboard(), _ -> {});
        chart.setId("time-plan");
        chart.getStyleClass().add("vv-card");
        proposals = new Proposals(model, this::toTable);
        alternatives = new AlternativeChoice(model);
        showing = Parts.segments("plan-show", List.of(Showing.values()), Showing::label, model.showing().get(),
                model.showing()::set);
        movers = new HBox(8,
                mover("step-up", Texts.get("ui.implementation.moveUp"), Texts.get("ui.implementation.up"), -1),
                mover("step-down", Texts.get("ui.implementation.moveDown"), Texts.get("ui.implementation.down"), 1));
        movers.setAlignment(Pos.CENTER_LEFT);
        whole.setId("step-whole");
        table = new VBox(6, grid, whole);
        plan = new VBox(6, planHead(), chart);
        setContent(page(checks));
        model.page().subscribe(_ -> show());
        model.showing().subscribe(_ -> show());
        grid.active().subscribe(_ -> tellWhole());
    }

    private VBox page(ChecksViewModel checks) {
        VBox head = new VBox(2, Parts.label(Texts.get("ui.implementation.title"), "vv-page-title"),
                Parts.wrapped(Texts.get("ui.implementation.lead"), "vv-muted"));
        VBox page = new VBox(14, head);
        page.getStyleClass().add("vv-page");
        FlowPane choices = new FlowPane(10, 8, alternatives, showing, movers);
        choices.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(14, choices, proposals, finding, table, plan,
                new ChecksStrip(checks, new SimpleObjectProperty<>(List.of(Area.IMPLEMENTATION))));
        model.alternatives().map(List::isEmpty)
                .subscribe(empty -> page.getChildren().setAll(head, empty ? none() : content));
        return page;
    }

    private Node none() {
        Button go = new Button(Texts.get("ui.implementation.toAlternatives"));
        go.setId("implementation-alternatives");
        go.getStyleClass().add("vv-primary");
        go.setOnAction(_ -> desk.navigation().go(Step.ALTERNATIVES));
        VBox card = new VBox(10, Parts.wrapped(Texts.get("ui.implementation.noAlternatives")), go);
        card.getStyleClass().addAll("vv-card", "vv-empty");
        return card;
    }

    private Button mover(String id, String words, String told, int by) {
        Button button = new Button(words);
        button.setId(id);
        button.setAccessibleText(told);
        button.getStyleClass().add("vv-quiet");
        button.setOnAction(_ -> model.move(grid.active().get(), by));
        return button;
    }

    private void move(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (event.isAltDown() && event.isShiftDown() && (up || event.getCode() == KeyCode.DOWN)) {
            grid.commit();
            model.move(grid.active().get(), up ? -1 : 1);
            event.consume();
        }
    }

    private Node planHead() {
        MenuButton more = new MenuButton(Texts.get("ui.consequences.more"));
        more.setId("more-time-plan");
        more.setAccessibleText(Texts.get("ui.implementation.morePlan"));
        more.getStyleClass().addAll("vv-quiet", "vv-more");
        more.getItems().setAll(chart.items());
        HBox head = new HBox(8, Parts.label(Texts.get("ui.implementation.plan"), "vv-block-title"), Parts.spring(),
                more);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show() {
        ImplementationViewModel.Page page = model.page().get();
        boolean any = page.steps() > 0;
        finding.setText(page.finding());
        shown(finding, any && !page.finding().isEmpty());
        proposals.show(page.proposals(), any);
        alternatives.refresh();
        shown(showing, any);
        Showing now = model.showing().get();
        showing.getChildren().forEach(b -> ((ToggleButton) b).setSelected(b.getUserData() == now));
        shown(table, !any || now.hasTable());
        shown(movers, any && now.hasTable());
        tellWhole();
        shown(plan, any && now.hasChart() && page.plan().isPresent());
        page.plan().ifPresent(p -> chart.show(new DrawnPlan(p), desk.session().unit().get()));
    }

    /** What the cells of the active row have no room for. */
    private void tellWhole() {
        whole.setText(model.whole(grid.active().get()));
        shown(whole, !whole.getText().isEmpty());
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Takes what is being typed. */
    void commit() {
        grid.commit();
    }

    private void toTable() {
        grid.lookup(".table-view").requestFocus();
    }

    /** Shows the cell of an address. */
    void goTo(String address) {
        commit();
        String cell = model.show(address);
        Reveal.in(this, grid);
        grid.goTo(cell);
    }
}
