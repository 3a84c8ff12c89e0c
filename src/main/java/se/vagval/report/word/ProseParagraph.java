package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import se.vagval.report.word.ProseSpan.Look;

/** A paragraph, heading or item of a list in a text, with its letters; neighbouring spans look different. */
public record ProseParagraph(Kind kind, List<ProseSpan> spans) {
    /** What a paragraph is. */
    public enum Kind {
        BODY, HEADING, BULLET, NUMBER;

        /** Whether it is an item of a list. */
        public boolean isItem() {
            return this == BULLET || this == NUMBER;
        }
    }

    /** A paragraph without letters. */
    public static final ProseParagraph EMPTY = new ProseParagraph(Kind.BODY, List.of());

    public ProseParagraph {
        spans = joined(spans);
    }

    private static List<ProseSpan> joined(List<ProseSpan> spans) {
        List<ProseSpan> joined = new ArrayList<>();
        for (ProseSpan span : spans) {
            if (!span.text().isEmpty()) {
                boolean on = !joined.isEmpty() && span.continues(joined.getLast());
                joined.add(on ? new ProseSpan(joined.removeLast().text() + span.text(), span.look(), "") : span);
            }
        }
        return List.copyOf(joined);
    }

    /** Its letters, each figure as one. */
    public String text() {
        return spans.stream().map(ProseSpan::text).collect(Collectors.joining());
    }

    /** How many letters it has. */
    public int length() {
        return spans.stream().mapToInt(s -> s.text().length()).sum();
    }

    /** The spans of its letters from one to before another. */
    public List<ProseSpan> part(int from, int to) {
        List<ProseSpan> part = new ArrayList<>();
        int at = 0;
        for (ProseSpan span : spans) {
            int length = span.text().length();
            int first = Math.max(from - at, 0);
            int last = Math.min(to - at, length);
            if (first < last) {
                part.add(span.part(first, last));
            }
            at += length;
        }
        return part;
    }

    /** The same with other letters in place of some. */
    public ProseParagraph replaced(int from, int to, List<ProseSpan> by) {
        List<ProseSpan> all = new ArrayList<>(part(0, from));
        all.addAll(by);
        all.addAll(part(to, length()));
        return new ProseParagraph(kind, all);
    }

    /** The same with some of its letters looking otherwise. */
    public ProseParagraph looking(int from, int to, UnaryOperator<Look> change) {
        return replaced(from, to, part(from, to).stream().map(s -> s.looking(change.apply(s.look()))).toList());
    }

    /** The same letters in another kind of paragraph. */
    public ProseParagraph as(Kind other) {
        return new ProseParagraph(other, spans);
    }

    /** The span that holds the letter at an offset, the last one after the end; a plain empty one where there is none. */
    public ProseSpan at(int offset) {
        List<ProseSpan> found = part(Math.max(0, Math.min(offset, length() - 1)), Math.min(offset, length() - 1) + 1);
        return found.isEmpty() ? new ProseSpan("", Look.PLAIN, "") : found.getFirst();
    }

    /**
     * As it is printed: without spaces around it, spaces looking as the letters on both sides of them, and a heading plain.
     */
    ProseParagraph printed() {
        if (kind == Kind.HEADING) {
            return new ProseParagraph(kind, List.of(ProseSpan.of(ProseSpan.clean(text()).strip(), Look.PLAIN)));
        }
        String text = text();
        int from = text.length() - text.stripLeading().length();
        ProseParagraph paragraph = new ProseParagraph(kind, part(from, Math.max(from, text.stripTrailing().length())));
        String letters = paragraph.text();
        int boundary = 0;
        for (ProseSpan span : List.copyOf(paragraph.spans())) {
            boundary += span.text().length();
            paragraph = paragraph.evened(letters, boundary);
        }
        return paragraph;
    }

    /** The spaces where one span goes over into another look as both. */
    private ProseParagraph evened(String letters, int boundary) {
        int from = boundary;
        while (from > 0 && Character.isWhitespace(letters.charAt(from - 1))) {
            from--;
        }
        int to = boundary;
        while (to < letters.length() && Character.isWhitespace(letters.charAt(to))) {
            to++;
        }
        if (from == to) {
            return this;
        }
        Look around = at(from - 1).look().with(at(to).look());
        return looking(from, to, l -> l.with(around));
    }
}
