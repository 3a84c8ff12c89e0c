package se.vagval.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.vagval.exchange.Examples;
import se.vagval.model.Review;
import se.vagval.model.Step;

class ProposalTest {
    private static final Review EXAMPLE = Examples.open("jonkoping");
    private static final Review BARE = EXAMPLE.edit().steps(List.of()).done();

    @ParameterizedTest
    @EnumSource(PlanKind.class)
    void aTemplateHoldsTogetherAndEndsWithTheChange(PlanKind kind) {
        Set<String> before = new HashSet<>();
        for (StepTemplate step : StepTemplate.of(kind)) {
            assertTrue(before.containsAll(step.after()), step.id() + " comes after " + step.after());
            assertTrue(before.add(step.id()), step.id());
            assertFalse(step.name().isBlank() || step.decidedBy().isBlank(), step.id());
        }
        List<StepTemplate> steps = StepTemplate.of(kind);
        assertTrue(steps.size() >= 6, kind + " has " + steps.size() + " steps");
        assertEquals(Optional.of(LocalDate.of(2021, 1, 1)), steps.getLast().due(LocalDate.of(2021, 1, 1)));
        assertTrue(steps.stream().anyMatch(s -> s.due(LocalDate.of(2021, 1, 1)).equals(
                Optional.of(LocalDate.of(2020, 11, 30)))), "the budget");
    }

    @ParameterizedTest
    @EnumSource(PlanKind.class)
    void aTemplatesPlanHasNoContradiction(PlanKind kind) {
        Review taken = Proposal.of(BARE, "alt3", kind).taken(BARE);
        Schedule schedule = Schedule.of(taken, "alt3");
        assertEquals(StepTemplate.of(kind).size(), schedule.steps().size());
        for (Timed step : schedule.steps()) {
            assertFalse(step.inCircle() || step.dueTooLate(), step.step().name());
            assertTrue(step.slack().orElseThrow() >= 0);
        }
        assertFalse(schedule.criticalPath().isEmpty());
    }

    @Test
    void theSamePlanByHand() {
        Schedule merger = Schedule.of(Proposal.of(BARE, "alt3", PlanKind.MERGE_KEEPING).taken(BARE), "alt3");
        assertEquals(Optional.of(LocalDate.of(2020, 2, 29)), merger.step("samrad").orElseThrow().latestFinish());
        // The answer by 31 August takes 14 days, the decision before it 120.
        assertEquals(Optional.of(LocalDate.of(2020, 8, 17)), merger.step("beslut").orElseThrow().latestFinish());
        assertEquals(Optional.of(LocalDate.of(2020, 4, 19)), merger.step("beslut").orElseThrow().latestStart());
        // The consultation by 29 February, the common rules 90 days before it, the choice of number 30 before them.
        assertEquals(Optional.of(LocalDate.of(2019, 11, 1)), merger.begin());
    }

    @Test
    void leavingIsNotifiedThreeYearsBefore() {
        Schedule leaving = Schedule.of(Proposal.of(BARE, "alt3", PlanKind.LEAVE).taken(BARE), "alt3");
        assertEquals(Optional.of(LocalDate.of(2018, 1, 1)), leaving.step("uppsagning").orElseThrow().latestFinish());
    }

    @Test
    void anAlternativesOwnChangesPropose() {
        assertEquals(List.of(), Proposal.of(BARE, "alt1"));
        assertEquals(List.of(PlanKind.SHARE), Proposal.of(BARE, "alt2").stream().map(Proposal::kind).toList());
        assertEquals(List.of(PlanKind.MERGE_KEEPING, PlanKind.MERGE_NEW),
                Proposal.of(BARE, "alt3").stream().map(Proposal::kind).toList());
        assertEquals(List.of(), Proposal.of(Proposal.of(BARE, "alt3", PlanKind.MERGE_NEW).taken(BARE), "alt3"));
        assertEquals(List.of(), Proposal.of(Proposal.of(BARE, "alt3", PlanKind.MERGE_KEEPING).taken(BARE), "alt3"));
        assertEquals(List.of(), Proposal.of(BARE, "nobody"));
    }

    @Test
    void stepsThatAreThereStayAndOnlyGetDaysThatNobodyHasSaid() {
        Proposal proposal = Proposal.of(EXAMPLE, "alt3").getFirst();
        assertEquals(List.of("samrad", "svar", "avveckling", "personal", "arkiv", "styrelse", "budget"),
                proposal.added().stream().map(Step::id).toList());
        Review taken = proposal.taken(EXAMPLE);
        for (Step before : EXAMPLE.steps()) {
            Step after = taken.steps().stream().filter(s -> s.id().equals(before.id())).findFirst().orElseThrow();
            assertEquals(List.of(before.name(), before.decidedBy(), before.due(), before.after(), before.warning(),
                    before.provenance().source()),
                    List.of(after.name(), after.decidedBy(), after.due(), after.after(),
                            after.warning(), after.provenance().source()));
        }
        assertEquals(List.of(), Proposal.of(taken, "alt3"));
        assertEquals(List.of("beslut", "samrad", "start"), taken.steps().stream().map(Step::id)
                .filter(List.of("beslut", "samrad", "start")::contains).toList());
        Step budget = taken.steps().stream().filter(s -> s.id().equals("budget")).findFirst().orElseThrow();
        assertEquals(List.of("svar", "styrelse"), budget.after());
    }

    @Test
    void theSameStepsInTwoAlternativesHaveIdsOfTheirOwn() {
        Review first = Proposal.of(BARE, "alt2", PlanKind.SHARE).taken(BARE);
        Review both = Proposal.of(first, "alt3", PlanKind.MERGE_KEEPING).taken(first);
        Step budget = both.steps().stream().filter(s -> s.id().equals("budget-2")).findFirst().orElseThrow();
        assertEquals("alt3", budget.alternative());
        assertEquals(Schedule.of(Proposal.of(BARE, "alt3", PlanKind.MERGE_KEEPING).taken(BARE), "alt3").begin(),
                Schedule.of(both, "alt3").begin());
    }
}
