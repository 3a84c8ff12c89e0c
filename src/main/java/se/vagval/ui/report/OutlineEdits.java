package se.vagval.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import se.vagval.model.OwnWords;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.model.SectionChoice;
import se.vagval.report.word.Outline;
import se.vagval.report.word.OutlineSection;

/** What is done to the sections of a report, from a review to another; the texts of sections are never lost by it. */
final class OutlineEdits {
    private OutlineEdits() {}

    /** The review with the sections in this order, and included as they are. */
    private static Review placed(Review review, List<OutlineSection> order) {
        return review.edit().report(review.report().withSections(
                order.stream().map(s -> new SectionChoice(s.id(), s.included())).toList())).done();
    }

    static Review include(Review review, Outline outline, String id, boolean is) {
        return review.edit().report(review.report().withSections(outline.sections().stream()
                .map(s -> new SectionChoice(s.id(), s.id().equals(id) ? is : s.included())).toList())).done();
    }

    /**
     * Moves a section, with what stands in it, to before another; to the end where there is no such.
     *
     * @param before
     *            id of the section it is to stand before
     */
    static Review moveBefore(Review review, Outline outline, String id, String before) {
        List<OutlineSection> order = new ArrayList<>(outline.sections());
        int from = index(order, id);
        List<OutlineSection> moved = List.copyOf(order.subList(from, end(order, from)));
        if (index(moved, before) >= 0) {
            return review;
        }
        order.removeAll(moved);
        int to = index(order, before);
        order.addAll(among(order, moved.getFirst().isAppendix(), to < 0 ? order.size() : to), moved);
        return order.equals(outline.sections()) ? review : placed(review, order);
    }

    /** The place that is nearest to one among those of its kind: appendices stand after all chapters. */
    private static int among(List<OutlineSection> order, boolean appendix, int place) {
        int first = (int) order.stream().filter(s -> !s.isAppendix()).count();
        return appendix ? Math.max(first, place) : Math.min(first, place);
    }

    /**
     * Moves a section one step. A chapter changes place with the one next to it; a section goes past the one next to it, and
     * from the first place of a chapter into the one above.
     */
    static Review move(Review review, Outline outline, String id, boolean down) {
        List<OutlineSection> order = outline.sections();
        int from = index(order, id);
        int end = end(order, from);
        int level = order.get(from).level();
        if (down) {
            if (end >= order.size()) {
                return review;
            }
            // Past a chapter's heading a section becomes the first in it; past a sibling, all that stands in it.
            int past = order.get(end).level() < level ? end + 1 : end(order, end);
            return moveBefore(review, outline, id, past < order.size() ? order.get(past).id() : "");
        }
        int to = from - 1;
        while (to > 0 && order.get(to).level() > level) {
            to--;
        }
        return to < 0 || level > 1 && to == 0 ? review : moveBefore(review, outline, id, order.get(to).id());
    }

    /** A free id of a section in the chapter of another, or of a new chapter or appendix. */
    static String freeId(Outline outline, String beside, Addition what) {
        if (what == Addition.APPENDIX) {
            return free(outline, "bilaga", 1);
        }
        if (what == Addition.CHAPTER) {
            return free(outline, "", outline.sections().stream().map(OutlineSection::id)
                    .filter(i -> i.matches("[0-9]{1,3}")).mapToInt(Integer::parseInt).max().orElse(0) + 1);
        }
        List<OutlineSection> order = outline.sections();
        int at = index(order, beside);
        while (at > 0 && order.get(at).level() > 1) {
            at--;
        }
        String above = order.get(at).id();
        return free(outline, (above.matches("[0-9]{1,3}") ? above : "9") + ".", 1);
    }

    private static String free(Outline outline, String prefix, int from) {
        return IntStream.iterate(from, i -> i + 1).mapToObj(i -> prefix + i)
                .filter(i -> outline.section(i).isEmpty()).findFirst().orElseThrow();
    }

    /** Adds an empty section of the user's own after another and what stands in it. */
    static Review add(Review review, Outline outline, String id, String after, Addition what, String title) {
        List<OutlineSection> order = outline.sections();
        int at = Math.max(0, index(order, after));
        while (what != Addition.SECTION && at > 0 && order.get(at).level() > 1) {
            at--;
        }
        // A chapter keeps its sections: a new one comes after them, a new section after the one that was chosen.
        int end = among(order, what == Addition.APPENDIX,
                order.get(at).level() == 1 && what == Addition.SECTION ? at + 1 : end(order, at));
        List<SectionChoice> sections = new ArrayList<>(order.stream()
                .map(s -> new SectionChoice(s.id(), s.included())).toList());
        sections.add(end, new SectionChoice(id, true));
        List<ReportText> texts = new ArrayList<>(review.texts());
        texts.add(new ReportText(id, title, ""));
        return review.edit().texts(texts).report(review.report().withSections(sections)).done();
    }

    /** Takes away a section of the user's own, with its text. */
    static Review remove(Review review, String id) {
        return review.edit().texts(review.texts().stream().filter(t -> !t.section().equals(id)).toList())
                .report(review.report().withSections(review.report().sections().stream()
                        .filter(s -> !s.section().equals(id)).toList()))
                .done();
    }

    /** Gives a section this title and text; several texts of one section become one. */
    static Review write(Review review, String id, String title, String text) {
        if (Outline.title(review, id).equals(title) && Outline.text(review, id).equals(text)) {
            return review;
        }
        List<ReportText> texts = new ArrayList<>();
        boolean done = false;
        for (ReportText old : review.texts()) {
            if (!old.section().equals(id)) {
                texts.add(old);
            } else if (!done) {
                texts.add(new ReportText(id, title, text));
                done = true;
            }
        }
        if (!done) {
            texts.add(new ReportText(id, title, text));
        }
        return review.edit().texts(texts).done();
    }

    /** Gives a statement the user's own words; none of both puts the program's back. */
    static Review words(Review review, String statement, String finding, String alternative) {
        List<OwnWords> words = new ArrayList<>(review.report().words().stream()
                .filter(w -> !w.statement().equals(statement)).toList());
        if (!finding.isBlank() || !alternative.isBlank()) {
            words.add(new OwnWords(statement, finding.strip(), alternative.strip()));
        }
        return review.edit().report(review.report().withWords(words)).done();
    }

    private static int index(List<OutlineSection> order, String id) {
        return IntStream.range(0, order.size()).filter(i -> order.get(i).id().equals(id)).findFirst().orElse(-1);
    }

    /** The index after a section and all that stands in it. */
    private static int end(List<OutlineSection> order, int index) {
        int end = index + 1;
        while (end < order.size() && order.get(end).level() > order.get(index).level()) {
            end++;
        }
        return end;
    }
}
