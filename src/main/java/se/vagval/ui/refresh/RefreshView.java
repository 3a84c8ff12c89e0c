package se.vagval.ui.refresh;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import se.vagval.report.refresh.Change;
import se.vagval.report.refresh.RefreshReport;
import se.vagval.text.Texts;
import se.vagval.ui.control.ArrowRows;
import se.vagval.ui.control.Parts;

/** What it does, the button that chooses a document, and below what came of it. A document may also be dropped here. */
final class RefreshView extends VBox {
    private static final int MOST = 200;

    private final RefreshViewModel model;
    private final Button choose = new Button(Texts.get("ui.refresh.choose"));
    private final VBox outcome = new VBox();
    private final List<ChangeRow> rows = new ArrayList<>();

    RefreshView(RefreshViewModel model) {
        this.model = model;
        setId("refresh");
        setSpacing(8);
        getStyleClass().add("vv-checks");
        choose.setId("refresh-choose");
        choose.getStyleClass().add("vv-primary");
        choose.setOnAction(_ -> model.choose());
        outcome.setId("refresh-outcome");
        outcome.getStyleClass().add("vv-remarks");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> ArrowRows.pressed(event, rows));
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        getChildren().setAll(Parts.wrapped(Texts.get("ui.refresh.about"), "vv-muted"), choose, outcome);
        model.state().subscribe(this::show);
    }

    /** Gives focus to the button that chooses. */
    void focusFirst() {
        choose.requestFocus();
    }

    private static Optional<File> document(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .filter(f -> f.getName().toLowerCase(Locale.ROOT).endsWith(".docx")).findFirst();
    }

    private void over(DragEvent event) {
        if (document(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Optional<File> document = document(event);
        document.ifPresent(file -> model.refresh(file.toPath()));
        event.setDropCompleted(document.isPresent());
        event.consume();
    }

    private void show(RefreshViewModel.State state) {
        boolean inside = holdsFocus();
        rows.clear();
        choose.setDisable(state instanceof RefreshViewModel.State.Running);
        outcome.getChildren().setAll(switch (state) {
            case RefreshViewModel.State.Idle _ -> List.<Node>of();
            case RefreshViewModel.State.Running running -> List.of(
                    Parts.wrapped(Texts.get("ui.refresh.running", running.file()), "vv-muted"),
                    links(link("refresh-cancel", Texts.get("ui.refresh.cancel"), model::cancel)));
            case RefreshViewModel.State.Other other -> List.of(
                    Parts.wrapped(Texts.get("ui.refresh.other", other.document().getFileName().toString(),
                            other.title()), "vv-error"),
                    links(link("refresh-anyway", Texts.get("ui.refresh.anyway"), model::refreshAnyway)));
            case RefreshViewModel.State.Stopped _ -> List.of(
                    Parts.wrapped(Texts.get("ui.refresh.stopped"), "vv-muted"));
            case RefreshViewModel.State.Refused refused -> List.of(Parts.wrapped(refused.sentence(), "vv-error"));
            case RefreshViewModel.State.Done done -> done(done.report());
        });
        if (inside) {
            Node next = outcome.lookup("#refresh-cancel");
            (next == null ? choose : next).requestFocus(); // what had it is gone
        }
    }

    private boolean holdsFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != outcome && at != choose) {
            at = at.getParent();
        }
        return at != null;
    }

    private List<Node> done(RefreshReport report) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.wrapped(report.written().orElse(report.document()).getFileName().toString(), "vv-strong"));
        parts.add(Parts.wrapped(report.summary()));
        List<Hyperlink> links = new ArrayList<>();
        if (report.written().isPresent()) {
            links.add(link("refresh-open", Texts.get("ui.refresh.open"), model::open));
        }
        if (!report.changes().isEmpty()) {
            links.add(link("refresh-copy", Texts.get("ui.refresh.copy"), model::copy));
        }
        parts.add(links(links.toArray(Hyperlink[]::new)));
        part(Texts.get("ui.refresh.left"), report.left(), parts);
        part(Texts.get("ui.refresh.done"), report.done(), parts);
        outcome.setAccessibleRole(AccessibleRole.LIST_VIEW);
        outcome.setAccessibleText(report.summary());
        return parts;
    }

    /** What was left stands first: it is what the user may have to see to. */
    private void part(String heading, List<Change> changes, List<Node> parts) {
        if (changes.isEmpty()) {
            return;
        }
        parts.add(Parts.wrapped(heading, "vv-remarks-place"));
        for (Change change : changes.subList(0, Math.min(MOST, changes.size()))) {
            ChangeRow row = new ChangeRow(change);
            rows.add(row);
            parts.add(row);
        }
        if (changes.size() > MOST) {
            parts.add(Parts.wrapped(Texts.get("ui.refresh.more", changes.size() - MOST), "vv-muted"));
        }
    }

    private static FlowPane links(Hyperlink... links) {
        FlowPane row = new FlowPane(14, 0, links);
        row.setPrefWrapLength(1);
        return row;
    }

    private static Hyperlink link(String id, String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.setOnAction(_ -> action.run());
        return link;
    }
}
