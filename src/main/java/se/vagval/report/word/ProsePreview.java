package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;

import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Inline.Link;
import se.vagval.report.word.Inline.Words;

/** An investigator's text as the report prints it, for those who write it to see. */
public final class ProsePreview {
    /**
     * A paragraph, heading or item of a list.
     *
     * @param mark
     *            what stands before an item: a dot or its number; "" before others
     */
    public record Line(boolean heading, String mark, List<Span> spans) {
        public Line {
            spans = List.copyOf(spans);
        }
    }

    /** Words that look the same. */
    public record Span(String text, boolean strong, boolean emphasis, boolean link) {}

    private ProsePreview() {}

    /** The lines of a text. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int list = 0;
        int item = 0;
        for (Block block : Prose.of(text)) {
            if (block instanceof Heading h) {
                lines.add(new Line(true, "", List.of(new Span(h.text(), true, false, false))));
            } else if (block instanceof Paragraph p) {
                item = p.list() == list ? item + 1 : 1;
                list = p.list();
                String mark = p.style() == Style.BULLET ? "•" : p.style() == Style.NUMBER ? item + "." : "";
                lines.add(new Line(false, mark, p.parts().stream().flatMap(i -> spans(i).stream()).toList()));
            }
        }
        return List.copyOf(lines);
    }

    private static List<Span> spans(Inline part) {
        return switch (part) {
            case Words w -> List.of(new Span(w.text(), w.strong(), w.emphasis(), false));
            case Link l -> l.words().stream().map(w -> new Span(w.text(), w.strong(), w.emphasis(), true)).toList();
            case Inline.Live l -> List.of(new Span(l.text(), false, false, false));
            case Inline.Reference _ -> List.of();
        };
    }
}
