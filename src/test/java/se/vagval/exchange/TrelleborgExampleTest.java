package se.vagval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.model.Argument;
import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.Mark;
import se.vagval.model.Review;
import se.vagval.model.Settlement;

/** The bundled example against Trelleborg's completion of 2019. */
class TrelleborgExampleTest {
    private static final Review REVIEW = Examples.open("trelleborg");
    private static final Association ASSOCIATION = REVIEW.associations().getFirst();

    /** Ekonomiskt fördelaktigare: the only amount of the document; what was left a year later is not said. */
    @Test
    void hasTheSurplusOf2017AndAssumesThatOf2018() {
        assertEquals(1_373_000, ASSOCIATION.accountsOf(2017).orElseThrow().equity().orElseThrow().value());
        assertEquals(Mark.STATED,
                ASSOCIATION.accountsOf(2017).orElseThrow().equity().orElseThrow().provenance().mark());
        assertEquals(Mark.ASSUMPTION,
                ASSOCIATION.accountsOf(2018).orElseThrow().equity().orElseThrow().provenance().mark());
        assertEquals(Mark.ASSUMPTION, ASSOCIATION.allocation().possible().orElseThrow().provenance().mark());
    }

    @Test
    void leavesAtOnceOrAfterTheNoticeOfTheLaw() {
        assertEquals(List.of(2020, 2023), REVIEW.alternatives().stream().flatMap(a -> a.changes().stream())
                .filter(Change.Leave.class::isInstance).map(Change::year).toList());
        assertEquals(3, ASSOCIATION.noticeYears());
        assertTrue(REVIEW.alternatives().stream().flatMap(a -> a.changes().stream())
                .filter(Change.Leave.class::isInstance).map(Change.Leave.class::cast)
                .allMatch(leave -> leave.settlement() == Settlement.NONE));
        assertEquals(List.of("1287"), ASSOCIATION.municipalities());
    }

    /** Beredning has three headings, and the document speaks for leaving under each. */
    @Test
    void hasTheDocumentsOwnArgumentsUnderItsThreeHeadings() {
        for (String heading : List.of("Effektivare", "Ekonomiskt", "Kvalitet")) {
            List<Argument> under = REVIEW.arguments().stream().filter(a -> a.text().startsWith(heading + ":")).toList();
            assertTrue(under.size() >= 3, heading);
            assertTrue(under.stream().allMatch(a -> a.alternative().equals("uttrade")
                    && a.stance() == Argument.Stance.FOR && !a.comment()), heading);
        }
        assertTrue(REVIEW.arguments().stream().filter(Argument::comment)
                .allMatch(a -> a.provenance().note().contains("okumentet")), "what the document does not say is told");
    }
}
