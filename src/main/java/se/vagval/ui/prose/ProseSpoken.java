package se.vagval.ui.prose;

import java.util.List;
import java.util.stream.Collectors;

import se.vagval.report.word.ProseParagraph;
import se.vagval.report.word.ProseSpan;
import se.vagval.report.word.ProseText;

/** A text as assistive technology is told it: a line a paragraph, with the values of its figures. */
final class ProseSpoken {
    private final ProseText text;
    private final ProseFigures figures;

    ProseSpoken(ProseText text, ProseFigures figures) {
        this.text = text;
        this.figures = figures;
    }

    String text() {
        return text.paragraphs().stream().map(p -> words(p.spans())).collect(Collectors.joining("\n"));
    }

    /** How many letters of what is told come before a place. */
    int offset(Place place) {
        List<ProseParagraph> before = text.paragraphs().subList(0, place.paragraph());
        return before.stream().mapToInt(p -> words(p.spans()).length() + 1).sum()
                + words(text.paragraphs().get(place.paragraph()).part(0, place.offset())).length();
    }

    private String words(List<ProseSpan> spans) {
        return spans.stream().map(figures::text).collect(Collectors.joining());
    }
}
