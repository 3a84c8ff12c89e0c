package se.vagval.ui.figurecheck;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import se.vagval.figurecheck.FigureReport;
import se.vagval.figurecheck.rule.Finding;
import se.vagval.text.Texts;
import se.vagval.ui.control.ArrowRows;
import se.vagval.ui.control.Parts;

/** What it does, the button that chooses a document, and below what came of it. The arrows go among the findings. */
final class FigureCheckView extends VBox {
    private static final int MOST = 200;

    private final FigureCheckViewModel model;
    private final Button choose = new Button(Texts.get("ui.figurecheck.choose"));
    private final VBox outcome = new VBox();
    private final List<FindingRow> rows = new ArrayList<>();

    FigureCheckView(FigureCheckViewModel model) {
        this.model = model;
        setId("figurecheck");
        setSpacing(8);
        getStyleClass().add("vv-checks");
        choose.setId("figurecheck-choose");
        choose.getStyleClass().add("vv-primary");
        choose.setOnAction(_ -> model.choose());
        outcome.setId("figurecheck-outcome");
        outcome.getStyleClass().add("vv-remarks");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> ArrowRows.pressed(event, rows));
        getChildren().setAll(Parts.wrapped(Texts.get("ui.figurecheck.about"), "vv-muted"), choose, outcome);
        model.state().subscribe(this::show);
    }

    /** Gives focus to the button that chooses. */
    void focusFirst() {
        choose.requestFocus();
    }

    private void show(FigureCheckViewModel.State state) {
        boolean inside = holdsFocus();
        rows.clear();
        outcome.getChildren().setAll(switch (state) {
            case FigureCheckViewModel.State.Idle _ -> List.<Node>of();
            case FigureCheckViewModel.State.Reading reading -> List.of(
                    Parts.wrapped(Texts.get("ui.figurecheck.reading", reading.file()), "vv-muted"));
            case FigureCheckViewModel.State.Refused refused -> List.of(
                    Parts.wrapped(refused.sentence(), "vv-error"));
            case FigureCheckViewModel.State.Done done -> done(done.report());
        });
        if (inside) {
            choose.requestFocus(); // what had it is gone
        }
    }

    private boolean holdsFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != outcome) {
            at = at.getParent();
        }
        return at == outcome;
    }

    private List<Node> done(FigureReport report) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.wrapped(report.file(), "vv-strong"));
        parts.add(Parts.wrapped(report.summary()));
        FlowPane links = new FlowPane(14, 0, link("figurecheck-again", Texts.get("ui.figurecheck.again"), model::again),
                link("figurecheck-copy", Texts.get("ui.figurecheck.copy"), model::copy));
        links.setPrefWrapLength(1);
        parts.add(links);
        for (Finding finding : report.findings().subList(0, Math.min(MOST, report.findings().size()))) {
            FindingRow row = new FindingRow(finding);
            rows.add(row);
            parts.add(row);
        }
        if (report.findings().size() > MOST) {
            parts.add(Parts.wrapped(Texts.get("ui.figurecheck.more", report.findings().size() - MOST), "vv-muted"));
        }
        outcome.setAccessibleRole(AccessibleRole.LIST_VIEW);
        outcome.setAccessibleText(report.summary());
        return parts;
    }

    private static Hyperlink link(String id, String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.setOnAction(_ -> action.run());
        return link;
    }
}
