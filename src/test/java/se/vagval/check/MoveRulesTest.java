package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.finance.Calculation;
import se.vagval.model.Change;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.support.Jonkoping;

/** The rules on changes of who is a member of what. */
class MoveRulesTest {
    private static Change leave(int year, String municipality) {
        return new Change.Leave("ut", year, municipality, "finnveden", Settlement.NONE, "");
    }

    private static NewAssociation part(String id, String... municipalities) {
        return new NewAssociation(id, id, id, List.of(municipalities), List.of());
    }

    /** What stands beside any of the changes. */
    private static List<Remark> all(Review review) {
        Calculation calculation = Calculation.of(review);
        return review.alternatives().stream().flatMap(a -> a.changes().stream()
                .flatMap(c -> ChangeRemarks.of(calculation, a.id()).about(c.id()).stream())).toList();
    }

    private static Remark beside(CheckCode rule, Review review) {
        List<Remark> found = all(review).stream().filter(r -> r.rule() == rule).toList();
        assertEquals(1, found.size(), found.toString());
        return found.getFirst();
    }

    private static Review ordered(Review review, LocalDate day) {
        return review.edit().commission(review.commission().edit().ordered(Optional.of(day)).done()).done();
    }

    @Test
    void noticeIsCountedFromTheDayOfTheCommission() {
        Remark soon = beside(CheckCode.NOTICE, ordered(Jonkoping.with(leave(2022, "0617")),
                LocalDate.of(2020, 2, 24)));
        assertEquals(Severity.REVIEW, soon.severity());
        assertEquals("Uppsägningstiden i Finnveden är 3 år", soon.headline());
        assertEquals(
                "Utträdet skulle ha sagts upp senast 2018-12-31. Räknat från 2020-02-24 kan det gälla tidigast från "
                        + "den 1 januari 2024, om inte medlemmarna kommer överens om något annat.",
                soon.detail());
        Remark inTime = beside(CheckCode.NOTICE, ordered(Jonkoping.with(leave(2024, "0617")),
                LocalDate.of(2020, 2, 24)));
        assertEquals(Severity.INFORMATION, inTime.severity());
        assertEquals("Utträdet behöver sägas upp senast 2020-12-31.", inTime.detail());
    }

    @Test
    void aShorterNoticeOfTheAssociationsOwnCounts() {
        Review one = Jonkoping.with(leave(2021, "0617")).edit().association("finnveden",
                a -> a.edit().noticeYears(1).done()).done();
        assertEquals(Severity.INFORMATION, beside(CheckCode.NOTICE, ordered(one, LocalDate.of(2020, 1, 1)))
                .severity());
    }

    @Test
    void whoJoinsAnotherLeavesTheFirstAndThatHasNotice() {
        Remark r = beside(CheckCode.NOTICE, Jonkoping.with(new Change.Join("in", 2021, "0617", "hoglandet", "")));
        assertEquals("Gnosjö lämnar Finnveden, där uppsägningstiden är 3 år", r.headline());
    }

    @Test
    void anAssociationWithoutMunicipalitiesIsLiquidated() {
        Review review = Jonkoping.with(leave(2021, "0617"),
                new Change.Leave("ut2", 2021, "0662", "finnveden", Settlement.NONE, ""),
                new Change.Leave("ut3", 2021, "0683", "finnveden", Settlement.NONE, ""));
        Remark r = beside(CheckCode.LIQUIDATED, review);
        assertEquals("Finnveden har ingen kommun kvar och upphör 2021", r.headline());
        assertTrue(all(Jonkoping.with(leave(2021, "0617"))).stream().noneMatch(m -> m.rule() == CheckCode.LIQUIDATED));
    }

    @Test
    void aMoveThatCannotBeIsRefusedWithItsReason() {
        assertEquals("Aneby står i två av delarna", Found.one(CheckCode.MOVE_REFUSED, Jonkoping.with(
                new Change.Split("dela", 2021, "hoglandet", List.of(part("N", "0604", "0682"),
                        part("S", "0604", "0683", "0685", "0686", "0687")), "")))
                .headline());
        assertEquals("Förbundet Finnveden finns inte år 2022", Found.one(CheckCode.MOVE_REFUSED, Jonkoping.with(
                new Change.Split("dela", 2021, "finnveden", List.of(part("N", "0617"), part("S", "0662", "0683")), ""),
                leave(2022, "0617"))).headline());
        Remark idle = beside(CheckCode.NO_MOVE, Jonkoping.with(leave(2021, "0604")));
        assertEquals("Aneby är inte medlem i Finnveden år 2021", idle.headline());
    }

    @Test
    void theRemarksOfAChangeStandWithIt() {
        Review review = Jonkoping.with(leave(2021, "0604"), new Change.Join("in", 2021, "0617", "hoglandet", ""));
        Calculation calculation = Calculation.of(review);
        List<Remark> own = ChangeRemarks.of(calculation, "other").about("ut");
        assertEquals(List.of(CheckCode.NO_MOVE), own.stream().map(Remark::rule).toList());
        assertTrue(ChangeRemarks.of(calculation, "keep").about("ut").isEmpty());
        assertEquals(List.of(CheckCode.NOTICE), ChangeRemarks.of(calculation, "other").about("in").stream()
                .map(Remark::rule).toList());
    }
}
