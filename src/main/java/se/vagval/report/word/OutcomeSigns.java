package se.vagval.report.word;

import java.util.List;

import se.vagval.model.Review;
import se.vagval.report.word.Block.Paragraph;

/** What the signs in the labels of outcomes stand for, in the investigator's own text: said under every table of outcomes. */
public final class OutcomeSigns {
    /** Stands at the end of the label of a row that a note explains. */
    static final String SIGN = "*";

    private OutcomeSigns() {}

    /** The paragraphs that begin with the sign, in the order of the text. */
    public static List<String> of(Review review) {
        return Prose.of(Outline.text(review, Section.OUTCOMES)).stream().filter(OutcomeSigns::isNote)
                .map(b -> Inline.words(((Paragraph) b).parts())).toList();
    }

    static boolean isNote(Block block) {
        return block instanceof Paragraph p && Inline.words(p.parts()).startsWith(SIGN);
    }
}
