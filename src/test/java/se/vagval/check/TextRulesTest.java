package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.vagval.finance.Calculation;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.model.SectionChoice;

/** The report's own texts against what its tables have. */
class TextRulesTest {
    private static final String GONE = "{financing|state|alt9}";

    private static List<Remark> remarks(Review review) {
        return Checks.all(review, Calculation.of(review), text -> text.contains(GONE) ? List.of(GONE, GONE) : List.of())
                .stream().filter(r -> r.rule() == CheckCode.BROKEN_REFERENCE).toList();
    }

    private static Review with(ReportText... texts) {
        return Found.example().edit().texts(Stream.of(texts).toList()).done();
    }

    @Test
    void aFigureThatIsNotThereIsToldOnceWhereItsTextIsWritten() {
        Remark r = remarks(with(new ReportText("6", "", "Staten betalar " + GONE + "."),
                new ReportText("8.2", "", "Allt finns."))).getFirst();
        assertEquals("texts.6", r.address());
        assertEquals(Area.REPORT, r.area());
        assertEquals("En siffra i texten finns inte", r.headline());
        assertTrue(r.detail().contains(GONE), r.detail());
        assertEquals("Rapportens texter mot dess tabeller", r.source());
    }

    @Test
    void twoTextsOfOneSectionAreOneRemark() {
        assertEquals(1, remarks(with(new ReportText("6", "", GONE), new ReportText("6", "Mer", GONE))).size());
    }

    @Test
    void aSectionThatIsLeftOutIsLeftAlone() {
        Review review = with(new ReportText("6", "", GONE));
        assertEquals(List.of(), remarks(review.edit().report(review.report().withSections(
                List.of(new SectionChoice("6", false)))).done()));
    }
}
