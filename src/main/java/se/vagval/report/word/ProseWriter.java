package se.vagval.report.word;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import se.vagval.report.figure.FigureReferences;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseSpan.Look;
import se.vagval.text.Texts;

/** Writes a text as marks: as a person would type them where that is read as the text, else with every letter escaped. */
final class ProseWriter {
    private final StringBuilder marks = new StringBuilder();
    private int item;
    private Kind before = Kind.BODY;

    private ProseWriter() {}

    /**
     * The marks of a text.
     *
     * @param lines
     *            what is written of each of its paragraphs, see {@link #line}
     */
    static String marks(ProseText text, Map<ProseParagraph, String> lines) {
        ProseWriter writer = new ProseWriter();
        for (ProseParagraph paragraph : text.paragraphs()) {
            String line = lines.get(paragraph);
            if (!line.isEmpty()) {
                writer.add(paragraph.kind(), line);
            }
        }
        return writer.marks.toString();
    }

    private void add(Kind kind, String line) {
        boolean close = kind.isItem() && kind == before;
        marks.append(marks.isEmpty() ? "" : close ? "\n" : "\n\n");
        switch (kind) {
            case HEADING -> marks.append("## ").append(line);
            case BULLET -> marks.append("- ").append(line);
            case NUMBER -> marks.append(item + 1).append(". ").append(line);
            case BODY -> marks.append(begun(line));
        }
        item = kind == Kind.NUMBER ? item + 1 : 0;
        before = kind;
    }

    /** What is written of a paragraph wherever it stands; "" of one that is not printed. */
    static String line(ProseParagraph written) {
        ProseParagraph paragraph = written.printed();
        return paragraph.kind() == Kind.HEADING ? heading(paragraph.text()) : letters(paragraph);
    }

    private static String heading(String text) {
        return ProseMarks.plain(text).equals(text) ? text : Escapes.meant(text);
    }

    /** A paragraph that begins as an item, a heading or a comment does, and is none, is told apart. */
    private String begun(String line) {
        if (line.startsWith(Texts.get("report.word.arguments.comment"))) {
            return Escapes.APART + line;
        }
        Matcher numbered = Prose.NUMBERED.matcher(line);
        if (numbered.matches() && Integer.parseInt(numbered.group(1)) == item + 1) {
            return numbered.group(1) + "\\" + line.substring(numbered.end(1));
        }
        return line.startsWith("- ") || Prose.HEADING.matcher(line).matches() ? "\\" + line : line;
    }

    private static String letters(ProseParagraph paragraph) {
        if (paragraph.spans().equals(List.of(ProseSpan.of(paragraph.text(), Look.PLAIN)))
                && !Escapes.MEANT.matcher(paragraph.text()).find()) {
            return paragraph.text();
        }
        String typed = links(paragraph.spans(), false);
        List<ProseSpan> read = ProseMarks.of(typed).stream().flatMap(p -> ProseText.spans(p, true).stream()).toList();
        return new ProseParagraph(paragraph.kind(), read).equals(paragraph) ? typed : links(paragraph.spans(), true);
    }

    /** A link is written as one, whatever looks its words have. */
    private static String links(List<ProseSpan> spans, boolean safe) {
        StringBuilder line = new StringBuilder();
        int from = 0;
        while (from < spans.size()) {
            String target = spans.get(from).look().link();
            int to = from + 1;
            while (to < spans.size() && spans.get(to).look().link().equals(target)
                    && !spans.get(to).isFigure() && !spans.get(from).isFigure()) {
                to++;
            }
            String words = strong(spans.subList(from, to), safe);
            line.append(safe && from > 0 ? Escapes.APART : "")
                    .append(target.isEmpty() ? words : "[" + words + "](" + target + ")");
            from = to;
        }
        return line.toString();
    }

    /** Italics inside bold letters stand inside their marks. */
    private static String strong(List<ProseSpan> spans, boolean safe) {
        if (safe) {
            return spans.stream().map(ProseWriter::safe).collect(Collectors.joining(Escapes.APART));
        }
        StringBuilder words = new StringBuilder();
        boolean strong = false;
        for (ProseSpan span : spans) {
            words.append(span.look().strong() == strong ? "" : "**");
            strong = span.look().strong();
            words.append(span.isFigure() ? FigureReferences.of(span.figure())
                    : span.look().emphasis() ? "*" + span.text() + "*" : span.text());
        }
        return words.append(strong ? "**" : "").toString();
    }

    /** With nothing parted from each mark, no mark stands beside a space or another mark. */
    private static String safe(ProseSpan span) {
        if (span.isFigure()) {
            return FigureReferences.of(span.figure());
        }
        Look look = span.look();
        String text = Escapes.meant(span.text());
        String slanted = look.emphasis() ? "*" + Escapes.APART + text + Escapes.APART + "*" : text;
        return look.strong() ? "**" + Escapes.APART + slanted + Escapes.APART + "**" : slanted;
    }
}
