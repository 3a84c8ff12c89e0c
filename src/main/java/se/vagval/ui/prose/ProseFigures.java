package se.vagval.ui.prose;

import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

import se.vagval.report.figure.FigureReferences;
import se.vagval.report.figure.NamedFigure;
import se.vagval.report.figure.NamedFigures;
import se.vagval.report.word.ProseParagraph;
import se.vagval.report.word.ProseSpan;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The figures of the review as they stand in a text: their value, and what they are when pointed at. */
final class ProseFigures {
    private Optional<NamedFigures> known = Optional.empty();

    /** The figures as they are now; until they have been worked out none is told to be missing. */
    void know(NamedFigures figures) {
        known = figures.all().isEmpty() ? Optional.empty() : Optional.of(figures);
    }

    /** Whether a reference is to a figure that is not there. */
    boolean isMissing(String reference) {
        return known.isPresent() && known.get().find(reference).isEmpty();
    }

    private NamedFigure figure(String reference) {
        return known.flatMap(k -> k.find(reference)).orElseGet(() -> FigureReferences.missing(reference));
    }

    /** What stands in the text for a reference. */
    String text(String reference) {
        return known.isPresent() ? figure(reference).text() : Texts.get("ui.prose.figure.waiting");
    }

    /** What a reference is to. */
    String words(String reference) {
        return known.isEmpty() ? Texts.get("ui.prose.figure.waits")
                : Texts.get(isMissing(reference) ? "ui.prose.figure.missing" : "ui.prose.figure.live",
                        figure(reference).words());
    }

    /** What the figure is that stands before a place in a paragraph, or else after it; "" where there is none. */
    String words(ProseParagraph paragraph, int offset) {
        return Stream.of(offset - 1, offset).filter(at -> at >= 0).map(paragraph::at).filter(ProseSpan::isFigure)
                .map(s -> words(s.figure())).findFirst().orElse("");
    }

    /** A piece of text with its figures in words. */
    String text(ProseSpan span) {
        return span.isFigure() ? text(span.figure()) : span.text();
    }

    Node node(String reference) {
        Label label = Parts.label(text(reference), isMissing(reference) ? "vv-prose-missing" : "vv-prose-figure");
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setAccessibleRole(AccessibleRole.TEXT);
        label.setAccessibleText(Texts.get("ui.outline.figure.row", text(reference), words(reference)));
        label.setTooltip(Parts.tip(words(reference)));
        return label;
    }
}
