package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.model.plan.PlanKind;
import se.vagval.model.plan.Proposal;

/** The rules of the implementation's steps, each seen to be quiet and to find. */
class StepRulesTest {
    private static final Review PLANNED = planned(PlanKind.MERGE_KEEPING);
    private static final List<CheckCode> RULES = List.of(CheckCode.MID_YEAR, CheckCode.START_YEAR, CheckCode.STEP_ORDER,
            CheckCode.STEP_CIRCLE, CheckCode.STEP_LATE, CheckCode.STEP_NO_TIME, CheckCode.STEP_BUDGET,
            CheckCode.STEP_DECIDER);

    private static Review planned(PlanKind kind) {
        Review bare = Found.example().edit().steps(List.of()).done();
        return Proposal.of(bare, "alt3", kind).taken(bare);
    }

    private static Review changed(String id, UnaryOperator<Step> edit) {
        return PLANNED.edit().steps(PLANNED.steps().stream().map(s -> s.id().equals(id) ? edit.apply(s) : s).toList())
                .done();
    }

    private static Review due(String id, String day) {
        return changed(id, s -> new Step(s.id(), s.alternative(), s.name(), s.decidedBy(), Optional.of(LocalDate.parse(
                day)), s.after(), s.warning(), s.days(), s.provenance()));
    }

    private static Review without(String id) {
        List<Step> left = new ArrayList<>();
        PLANNED.steps().stream().filter(s -> !s.id().equals(id))
                .forEach(s -> left.add(s.withAfter(s.after().stream().filter(a -> !a.equals(id)).toList())));
        return PLANNED.edit().steps(left).done();
    }

    private static String line(Remark r) {
        return r.headline() + ". " + r.detail();
    }

    @ParameterizedTest
    @EnumSource(PlanKind.class)
    void aTemplateAsItIsHasNothingToLookOver(PlanKind kind) {
        Review planned = planned(kind);
        RULES.forEach(rule -> Found.none(rule, planned));
    }

    @Test
    void theMergersTemplateMindsItsPitfalls() {
        Found.none(CheckCode.STEP_PITFALL, PLANNED);
        Found.none(CheckCode.STEP_PITFALL, Found.example());
    }

    @Test
    void aCircle() {
        Remark r = Found.one(CheckCode.STEP_CIRCLE, changed("hemstallan", s -> s.withAfter(List.of("kapital"))));
        assertEquals("steps.hemstallan.after", r.address());
        assertEquals("Stegen 2 och 5 väntar på varandra i en cirkel, så inget av dem kan börja. Ta bort någon av "
                + "väntningarna.", r.detail());
    }

    @Test
    void aLastDayLaterThanWhatFollowsCanWait() {
        Remark r = Found.one(CheckCode.STEP_LATE, due("beslut", "2020-08-20"));
        assertEquals(
                "Besluta om den gemensamma förbundsordningen och om det egna kapitalet: senare än vad som går. Ska vara "
                        + "klart 2020-08-20, men det som följer måste kunna börja senast 2020-08-17.",
                line(r));
        Found.none(CheckCode.STEP_LATE, due("beslut", "2020-08-17"));
    }

    @Test
    void aLastDayAfterTheChange() {
        Remark r = Found.one(CheckCode.STEP_LATE, startAfter("arkiv", due("budget", "2021-02-01")));
        assertEquals("Ska vara klart 2021-02-01, men förändringen sker 2021-01-01.", r.detail());
        assertEquals("steps.budget.due", r.address());
    }

    /** Nothing waits for it and it decides nothing: whoever gives it a day after the change means it to come then. */
    @Test
    void whatTrailsTheChangeIsNotLate() {
        Found.none(CheckCode.STEP_LATE, startAfter("budget", due("arkiv", "2021-02-01")));
        Found.one(CheckCode.STEP_ORDER, due("arkiv", "2021-02-01"));
    }

    private static Review startAfter(String id, Review review) {
        return review.edit().steps(review.steps().stream()
                .map(s -> s.id().equals("start") ? s.withAfter(List.of(id)) : s).toList()).done();
    }

    @Test
    void whereAnEarlierDayFollowsOnlyThatIsRemarkedOn() {
        Review review = due("svar", "2020-12-24");
        Found.one(CheckCode.STEP_ORDER, review);
        Found.none(CheckCode.STEP_LATE, review);
    }

    @Test
    void noTimeLeftFromTheDayTheReviewIsReported() {
        Review reported = PLANNED.edit().commission(PLANNED.commission().edit()
                .due(Optional.of(LocalDate.of(2020, 2, 28))).done()).done();
        Remark r = Found.one(CheckCode.STEP_NO_TIME, reported);
        assertEquals(
                "Länsförbund: tiden räcker inte. ”Välj vilket förbunds organisationsnummer som behålls, och om namnet ska "
                        + "bytas” behöver börja senast 2019-11-01, men uppdraget redovisas först 2020-02-28, 119 dagar senare.",
                line(r));
        Found.none(CheckCode.STEP_NO_TIME, PLANNED);
    }

    @Test
    void aBudgetAfterNovember() {
        Review late = due("budget", "2020-12-15");
        Remark r = Found.one(CheckCode.STEP_BUDGET, late);
        assertEquals(
                "Fastställ budget för det första året: efter den 30 november. Ska vara klart 2020-12-15. Styrelsen ska "
                        + "fastställa budgeten senast 2020-11-30, efter samråd med medlemmarna.",
                line(r));
        assertEquals(PLANNED, Found.fixed(r, 0, late));
    }

    @Test
    void nobodyDecides() {
        Review all = decided(PLANNED, "organisationsnummer", "Förbunden");
        Found.none(CheckCode.STEP_DECIDER, all);
        Remark r = Found.one(CheckCode.STEP_DECIDER, decided(all, "arkiv", ""));
        assertEquals("Länsförbund: ett steg utan beslutande. ”Bestäm var de tidigare förbundens arkiv ska förvaras”",
                line(r));
        assertEquals("steps.arkiv.decidedBy", r.address());
    }

    private static Review decided(Review review, String id, String by) {
        return review.edit().steps(review.steps().stream().map(s -> s.id().equals(id)
                ? new Step(s.id(), s.alternative(), s.name(), by, s.due(), s.after(), s.warning(), s.days(),
                        s.provenance())
                : s).toList()).done();
    }

    @Test
    void aMergerThatForgetsTheArchives() {
        Remark r = Found.one(CheckCode.STEP_PITFALL, without("arkiv"));
        assertEquals("Länsförbund: inget steg om arkiven", r.headline());
    }
}
