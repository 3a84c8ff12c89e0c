package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import se.vagval.report.figure.FigureReferences;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseSpan.Look;

/**
 * An investigator's text as paragraphs that look like something, and the marks it is kept as. What is read from marks is
 * what the report prints of them, by the same {@link Prose}; the marks of a text are read as that text again, but for what
 * no report prints: empty paragraphs, spaces around one.
 */
public record ProseText(List<ProseParagraph> paragraphs) {
    /** A text without letters: one empty paragraph. */
    public static final ProseText EMPTY = new ProseText(List.of());

    public ProseText {
        paragraphs = paragraphs.isEmpty() ? List.of(ProseParagraph.EMPTY) : List.copyOf(paragraphs);
    }

    /** The text that marks stand for. */
    public static ProseText of(String marks) {
        List<ProseParagraph> paragraphs = new ArrayList<>();
        for (Block block : Prose.of(marks)) {
            switch (block) {
                case Block.Heading h -> paragraphs.add(paragraph(Kind.HEADING, Inline.plain(h.text())));
                case Block.Paragraph p -> paragraphs.add(paragraph(kind(p.style()), p.parts()));
                default -> throw new IllegalStateException("No block of a text: " + block);
            }
        }
        return new ProseText(paragraphs);
    }

    private static Kind kind(Block.Style style) {
        return style == Block.Style.BULLET ? Kind.BULLET : style == Block.Style.NUMBER ? Kind.NUMBER : Kind.BODY;
    }

    private static ProseParagraph paragraph(Kind kind, List<Inline> parts) {
        return new ProseParagraph(kind,
                parts.stream().flatMap(p -> spans(p, kind != Kind.HEADING).stream()).toList());
    }

    static List<ProseSpan> spans(Inline part, boolean figures) {
        return switch (part) {
            case Inline.Words w when figures -> withFigures(w);
            case Inline.Words w -> List.of(ProseSpan.of(w.text(), look(w, "")));
            case Inline.Link l -> l.words().stream().map(w -> ProseSpan.of(w.text(), look(w, l.target()))).toList();
            case Inline.Live _,Inline.Reference _ -> List.of();
        };
    }

    private static Look look(Inline.Words words, String link) {
        return new Look(words.strong(), words.emphasis(), link);
    }

    private static List<ProseSpan> withFigures(Inline.Words words) {
        List<ProseSpan> spans = new ArrayList<>();
        Matcher references = FigureReferences.PATTERN.matcher(words.text());
        int at = 0;
        while (references.find()) {
            spans.add(ProseSpan.of(words.text().substring(at, references.start()), look(words, "")));
            spans.add(ProseSpan.ofFigure(references.group(1)));
            at = references.end();
        }
        spans.add(ProseSpan.of(words.text().substring(at), look(words, "")));
        return spans;
    }

    /** The marks that stand for this text. */
    public String marks() {
        return new ProseLines().marks(this);
    }

    /** What the report prints of it. */
    public ProseText printed() {
        return new ProseText(paragraphs.stream().map(ProseParagraph::printed).filter(p -> p.length() > 0).toList());
    }

    /** The same with the numbers that sections have now in the links to them, as the report prints them. */
    public ProseText numbered(Outline outline) {
        return new ProseText(paragraphs.stream().map(p -> new ProseParagraph(p.kind(), p.spans().stream()
                .map(s -> s.numbered(outline)).toList())).toList());
    }

    /** The number of an item in its list, from 1; 0 of a paragraph that has none. */
    public int number(int paragraph) {
        int first = paragraph;
        while (first >= 0 && paragraphs.get(first).kind() == Kind.NUMBER) {
            first--;
        }
        return paragraph - first;
    }

    /** The letters of all paragraphs, a line each. */
    public String text() {
        return paragraphs.stream().map(ProseParagraph::text).collect(Collectors.joining("\n"));
    }
}
