package se.vagval.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.model.Step;

class ScheduleTest {
    private static final String MERGED = "alt3";
    private static final Review EXAMPLE = Examples.open("jonkoping");

    private static Step step(String id, int days, String due, String... after) {
        return new Step(id, MERGED, id, "Styrelsen",
                due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)), List.of(after), "",
                days < 0 ? Optional.empty() : Optional.of(days), Provenance.NONE);
    }

    private static Schedule of(Step... steps) {
        return Schedule.of(EXAMPLE.edit().steps(List.of(steps)).done(), MERGED);
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private static Timed at(Schedule schedule, String id) {
        return schedule.step(id).orElseThrow();
    }

    /** By hand: 1 January 2021 less 30 days is 2 December, less 31 more is 1 November, less 61 is 1 September. */
    @Test
    void theLastDaysAreWorkedBackwardsFromTheChange() {
        Schedule s = of(step("ordning", 61, ""), step("arkiv", 10, "", "ordning"), step("beslut", 31, "", "ordning"),
                step("budget", 30, "", "beslut"), step("start", 0, "2021-01-01", "budget", "arkiv"));
        assertEquals(day("2021-01-01"), s.target());
        assertEquals(day("2020-12-02"), at(s, "budget").latestStart());
        assertEquals(day("2020-12-02"), at(s, "beslut").latestFinish());
        assertEquals(day("2020-11-01"), at(s, "ordning").latestFinish());
        assertEquals(day("2020-09-01"), s.begin());
        assertEquals(day("2021-01-01"), at(s, "arkiv").latestFinish());
        assertEquals(OptionalLong.of(51), at(s, "arkiv").slack());
        assertEquals(List.of("ordning", "beslut", "budget", "start"),
                s.criticalPath().stream().map(t -> t.step().id()).toList());
    }

    @Test
    void anEarlierLastDayOfItsOwnBindsAllThatComesFirst() {
        Schedule s = of(step("beslut", 20, ""), step("budget", 30, "2020-11-30", "beslut"),
                step("start", 0, "2021-01-01", "budget"));
        assertEquals(day("2020-11-30"), at(s, "budget").latestFinish());
        assertEquals(day("2020-10-31"), at(s, "beslut").latestFinish());
        assertEquals(day("2020-10-11"), s.begin());
    }

    @Test
    void aLastDayLaterThanOthersCanWaitDoesNotMoveThem() {
        Schedule s = of(step("beslut", 20, "2020-12-24"), step("budget", 30, "2020-11-30", "beslut"));
        assertTrue(at(s, "beslut").dueTooLate());
        assertEquals(day("2020-10-31"), at(s, "beslut").latestFinish());
        assertFalse(at(s, "budget").dueTooLate());
    }

    @Test
    void whatFollowsOnTheChangeIsNotBoundByIt() {
        Schedule s = of(step("start", 0, "2021-01-01"), step("bokslut", 60, "2021-03-31", "start"),
                step("utvardering", 30, "", "bokslut"));
        assertTrue(at(s, "bokslut").afterChange());
        assertEquals(day("2021-03-31"), at(s, "bokslut").latestFinish());
        assertEquals(Optional.empty(), at(s, "utvardering").latestFinish());
        assertEquals(day("2021-01-01"), at(s, "start").latestFinish());
    }

    @Test
    void aCircleIsToldAndBindsNothing() {
        Schedule s = of(step("a", 10, "", "c"), step("b", 20, "", "a"), step("c", 30, "", "b"),
                step("d", 5, "", "c"), step("e", 1, ""), step("f", 1, "", "f"));
        assertEquals(List.of("a", "b", "c", "f"),
                s.steps().stream().filter(Timed::inCircle).map(t -> t.step().id()).toList());
        assertEquals(day("2020-12-27"), at(s, "c").latestFinish());
        assertEquals(day("2021-01-01"), at(s, "b").latestFinish());
        assertEquals(List.of("c"), at(s, "d").after());
    }

    @Test
    void withoutChangeOrLastDaysThereAreNoDates() {
        Review none = EXAMPLE.edit().steps(List.of(new Step("a", "alt1", "A", "", Optional.empty(), List.of(), "",
                Optional.of(5), Provenance.NONE))).done();
        Schedule s = Schedule.of(none, "alt1");
        assertEquals(Optional.empty(), s.target());
        assertEquals(Optional.empty(), s.begin());
        assertEquals(OptionalLong.empty(), s.steps().getFirst().slack());
        assertEquals(List.of(), s.criticalPath());
        assertEquals(List.of(), Schedule.of(none, "nobody").steps());
    }

    @Test
    void stepsOfAnotherAlternativeAreNotWaitedFor() {
        Step other = new Step("other", "alt2", "Annat", "", Optional.empty(), List.of(), "", Optional.of(9),
                Provenance.NONE);
        Schedule s = Schedule.of(EXAMPLE.edit().steps(List.of(other, step("a", 3, "", "other"))).done(), MERGED);
        assertEquals(List.of(), at(s, "a").after());
        assertEquals(1, s.steps().size());
    }

    @Test
    void withoutDaysNothingIsCritical() {
        assertEquals(List.of(), of(step("a", -1, ""), step("b", -1, "", "a")).criticalPath());
    }

    /** Any order, any days, now and then a last day: what comes first is done before what follows has to begin. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void everyStepIsDoneBeforeItsFollowersBegin(long seed) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>();
        int count = 1 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            int at = i;
            String[] after = IntStream.range(0, at).filter(_ -> random.nextInt(6) == 0).mapToObj(n -> "s" + n)
                    .toArray(String[]::new);
            String due = random.nextInt(8) == 0 ? LocalDate.of(2020, 1, 1).plusDays(random.nextInt(500)).toString()
                    : "";
            steps.add(step("s" + i, random.nextInt(4) == 0 ? -1 : random.nextInt(90), due, after));
        }
        steps.add(step("last", 1, ""));
        Schedule s = of(steps.toArray(Step[]::new));
        for (Timed t : s.steps()) {
            t.latestFinish()
                    .ifPresent(day -> assertTrue(t.step().due().isEmpty() || !day.isAfter(t.step().due().get())));
            for (String first : t.after()) {
                if (t.latestStart().isPresent()) {
                    assertFalse(at(s, first).latestFinish().orElseThrow().isAfter(t.latestStart().get()),
                            seed + t.step().id());
                }
                assertFalse(at(s, first).earliestFinish().orElseThrow().isAfter(t.earliestStart().orElseThrow()));
            }
            assertTrue(t.slack().orElse(0) >= 0, t.step().id());
        }
        assertFalse(s.criticalPath().isEmpty());
        assertEquals(s.begin(), s.criticalPath().getFirst().latestStart());
        s.criticalPath().forEach(t -> assertEquals(OptionalLong.of(0), t.slack()));
    }

    /** A report back in March ends the plan; its own day counts, and what it follows is still wanted before the change. */
    @Test
    void whatIsPlannedToTrailTheChangeIsNotBoundByIt() {
        Schedule s = of(step("beslut", 31, ""), step("verkställ", 0, "", "beslut"),
                step("återrapportera", 10, "2021-03-31", "verkställ"),
                step("utvärdera", 0, "2021-12-31", "återrapportera"));
        assertTrue(at(s, "återrapportera").afterChange() && at(s, "utvärdera").afterChange());
        assertFalse(at(s, "återrapportera").dueTooLate());
        assertEquals(day("2021-03-31"), at(s, "återrapportera").latestFinish());
        assertEquals(day("2021-01-01"), at(s, "verkställ").latestFinish());
        assertEquals(day("2021-01-01"), at(s, "beslut").latestFinish());
    }

    @Test
    void aDecisionAndWhatOthersWaitForIsWantedBeforeTheChange() {
        Schedule decided = of(step("samråd", 0, ""), step("beslut", 0, "2021-02-15", "samråd"));
        assertTrue(at(decided, "beslut").dueTooLate());
        Schedule waited = of(step("ordning", 0, ""), step("arkiv", 0, "2021-02-15", "ordning"),
                step("start", 0, "", "arkiv"));
        assertTrue(at(waited, "arkiv").dueTooLate());
        assertTrue(at(of(step("arkiv", 0, "2021-02-15")), "arkiv").dueTooLate(), "it follows nothing");
    }
}
