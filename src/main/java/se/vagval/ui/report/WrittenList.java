package se.vagval.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import se.vagval.report.accessibility.AccessibilityCheck;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** What has been written: each document as a link that opens it, with what remains to be done in it. */
final class WrittenList extends VBox {
    /** The rest of a long list is shown when it is asked for. */
    private static final int SHOWN = 5;

    private final Consumer<Path> open;

    WrittenList(ReportViewModel.State.Done done, Consumer<Path> open) {
        super(6);
        this.open = open;
        List<Written> written = done.written();
        getChildren().add(Parts.wrapped(Texts.get(done.stopped() ? "ui.report.stopped" : "ui.report.done",
                written.size()), done.stopped() ? "vv-strong" : "vv-good"));
        written.forEach(w -> getChildren().add(row(w)));
        done.leftOut().forEach(sentence -> getChildren().add(Parts.wrapped(sentence, "vv-strong")));
        if (written.isEmpty()) {
            return;
        }
        if (written.stream().anyMatch(w -> AccessibilityCheck.covers(w.path()))
                && written.stream().allMatch(w -> w.remaining().isEmpty())) {
            getChildren().add(Parts.wrapped(Texts.get("ui.report.nothingRemains"), "vv-muted"));
        }
        Button folder = new Button(Texts.get("ui.report.openFolder"));
        folder.setId("open-folder");
        folder.setOnAction(_ -> open.accept(done.folder()));
        VBox.setMargin(folder, new Insets(4, 0, 0, 0));
        getChildren().add(folder);
    }

    private Node row(Written written) {
        VBox row = new VBox(3, link(written));
        if (!written.remaining().isEmpty()) {
            row.getChildren().addAll(
                    Parts.wrapped(Texts.get("ui.report.remains", written.remaining().size()), "vv-strong"),
                    remaining(written.remaining()));
        }
        return row;
    }

    private Node link(Written written) {
        String name = written.path().getFileName().toString();
        Hyperlink link = new Hyperlink(written.files() == 0 ? name
                : Texts.get("ui.report.picturesIn", name, written.files()));
        link.setTooltip(Parts.tip(written.path().toString()));
        link.setAccessibleText(Texts.get("ui.report.openNamed", link.getText()));
        link.setOnAction(_ -> open.accept(written.path()));
        return link;
    }

    private static Node remaining(List<Finding> findings) {
        VBox lines = new VBox(3);
        lines.getStyleClass().add("vv-remaining");
        show(lines, findings, SHOWN);
        return lines;
    }

    private static void show(VBox lines, List<Finding> findings, int most) {
        lines.getChildren().setAll(findings.stream().limit(most).<Node>map(WrittenList::line).toList());
        if (findings.size() > most) {
            Hyperlink all = new Hyperlink(Texts.get("ui.words.more", findings.size()));
            all.setOnAction(_ -> {
                show(lines, findings, findings.size());
                lines.getChildren().get(most).requestFocus();
            });
            lines.getChildren().add(all);
        }
    }

    /** Focus stops at it, so that it is read out and scrolled to. */
    private static Label line(Finding finding) {
        Label line = Parts.wrapped(finding.text(), "vv-remaining-line");
        line.setFocusTraversable(true);
        return line;
    }
}
