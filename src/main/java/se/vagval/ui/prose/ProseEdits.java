package se.vagval.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import se.vagval.report.word.ProseParagraph;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseSpan;
import se.vagval.report.word.ProseSpan.Look;
import se.vagval.report.word.ProseText;

/** What is done to a text, from a text to another; of two places the first comes first. */
final class ProseEdits {
    private ProseEdits() {}

    /** Without the letters between two places; a paragraph of which nothing is left is of the kind of the one after. */
    static ProseText removed(ProseText text, Place from, Place to) {
        ProseParagraph first = text.paragraphs().get(from.paragraph());
        ProseParagraph last = text.paragraphs().get(to.paragraph());
        boolean gone = from.offset() == 0 && from.paragraph() < to.paragraph();
        List<ProseSpan> left = new ArrayList<>(first.part(0, from.offset()));
        left.addAll(last.part(to.offset(), last.length()));
        return with(text, from.paragraph(), to.paragraph() + 1,
                List.of(new ProseParagraph(gone ? last.kind() : first.kind(), left)));
    }

    /** With letters put in. */
    static ProseText inserted(ProseText text, Place at, List<ProseSpan> spans) {
        ProseParagraph paragraph = text.paragraphs().get(at.paragraph());
        return with(text, at.paragraph(), at.paragraph() + 1,
                List.of(paragraph.replaced(at.offset(), at.offset(), spans)));
    }

    /** With a text put in: its first paragraph goes on from the place, and what stood after the place from its last. */
    static ProseText inserted(ProseText text, Place at, ProseText what) {
        List<ProseParagraph> put = new ArrayList<>(what.paragraphs());
        ProseParagraph paragraph = text.paragraphs().get(at.paragraph());
        List<ProseSpan> after = paragraph.part(at.offset(), paragraph.length());
        Kind kind = at.offset() == 0 ? put.getFirst().kind() : paragraph.kind();
        if (put.size() == 1 && paragraph.length() > 0) {
            kind = paragraph.kind();
        }
        List<ProseSpan> first = new ArrayList<>(paragraph.part(0, at.offset()));
        first.addAll(put.getFirst().spans());
        put.set(0, new ProseParagraph(kind, first));
        ProseParagraph last = put.removeLast();
        put.add(last.replaced(last.length(), last.length(), after));
        return with(text, at.paragraph(), at.paragraph() + 1, put);
    }

    /** Where a text that has been put in ends. */
    static Place end(Place at, ProseText what) {
        int more = what.paragraphs().size() - 1;
        return new Place(at.paragraph() + more,
                what.paragraphs().getLast().length() + (more == 0 ? at.offset() : 0));
    }

    /** With a new paragraph from a place; what follows a heading is none. */
    static ProseText split(ProseText text, Place at) {
        ProseParagraph paragraph = text.paragraphs().get(at.paragraph());
        ProseParagraph before = new ProseParagraph(paragraph.kind(), paragraph.part(0, at.offset()));
        ProseParagraph after = new ProseParagraph(paragraph.kind(), paragraph.part(at.offset(), paragraph.length()));
        boolean heading = paragraph.kind() == Kind.HEADING;
        return with(text, at.paragraph(), at.paragraph() + 1,
                List.of(heading && before.length() == 0 ? before.as(Kind.BODY) : before,
                        heading && after.length() == 0 ? after.as(Kind.BODY) : after));
    }

    /** With paragraphs, the last one included, of another kind. */
    static ProseText as(ProseText text, int first, int last, Kind kind) {
        return with(text, first, last + 1,
                text.paragraphs().subList(first, last + 1).stream().map(p -> p.as(kind)).toList());
    }

    /** With the letters between two places looking otherwise. */
    static ProseText looking(ProseText text, Place from, Place to, UnaryOperator<Look> change) {
        return each(text, from, to, (p, range) -> p.looking(range[0], range[1], change));
    }

    /** The spans between two places. */
    static List<ProseSpan> spans(ProseText text, Place from, Place to) {
        List<ProseSpan> spans = new ArrayList<>();
        each(text, from, to, (p, range) -> {
            spans.addAll(p.part(range[0], range[1]));
            return p;
        });
        return spans;
    }

    /** What stands between two places, as a text of its own. */
    static ProseText between(ProseText text, Place from, Place to) {
        List<ProseParagraph> paragraphs = new ArrayList<>();
        each(text, from, to, (p, range) -> {
            paragraphs.add(new ProseParagraph(p.kind(), p.part(range[0], range[1])));
            return p;
        });
        return new ProseText(paragraphs);
    }

    private static ProseText each(ProseText text, Place from, Place to,
            BiFunction<ProseParagraph, int[], ProseParagraph> change) {
        return with(text, from.paragraph(), to.paragraph() + 1,
                IntStream.rangeClosed(from.paragraph(), to.paragraph()).mapToObj(i -> {
                    ProseParagraph p = text.paragraphs().get(i);
                    return change.apply(p, new int[]{i == from.paragraph() ? from.offset() : 0,
                            i == to.paragraph() ? to.offset() : p.length()});
                }).toList());
    }

    /** Where the link ends that a place stands in: from its first letter to after its last; the place itself where none is. */
    static Place[] link(ProseText text, Place at) {
        ProseParagraph paragraph = text.paragraphs().get(at.paragraph());
        String target = paragraph.at(at.offset()).look().link();
        int from = at.offset();
        int to = at.offset();
        while (!target.isEmpty() && from > 0 && paragraph.at(from - 1).look().link().equals(target)) {
            from--;
        }
        while (!target.isEmpty() && to < paragraph.length() && paragraph.at(to).look().link().equals(target)) {
            to++;
        }
        return new Place[]{new Place(at.paragraph(), from), new Place(at.paragraph(), to)};
    }

    private static ProseText with(ProseText text, int from, int to, List<ProseParagraph> by) {
        List<ProseParagraph> all = new ArrayList<>(text.paragraphs());
        all.subList(from, to).clear();
        all.addAll(from, by);
        return new ProseText(all);
    }
}
