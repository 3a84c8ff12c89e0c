package se.vagval.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.model.Alternative;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Party;
import se.vagval.model.Review;
import se.vagval.model.NewAssociation;

class BreakEvenUtilisationTest {
    private static final int YEAR = 2021;
    private final Review review = Examples.open("jonkoping");

    private static OptionalDouble of(Review review, String alternative, Measure measure) {
        return BreakEvenUtilisation.of(Calculation.of(review), alternative, measure, YEAR);
    }

    private Review with(String alternative, Change change) {
        return review.edit().alternative(alternative, a -> {
            List<Change> all = new ArrayList<>(a.changes());
            all.add(change);
            return a.withChanges(all);
        }).done();
    }

    @Test
    void seventyEightPerCentRestoresWhatTheLostBaseGrantsTook() {
        // Section 10 of the model: (8 811 tkr granted today) / (11 296.25 tkr possible for the one association).
        double byHand = 8_811.0 / 11_296.25;
        assertEquals(0.78, byHand, 5e-5);
        assertEquals(byHand, of(review, "alt3", Measure.CONTRIBUTION_PARTIES).orElseThrow(), 1e-8);
        // Nothing is saved and other revenue is the same, so activities need the same.
        assertEquals(byHand, of(review, "alt3", Measure.COST_ACTIVITIES).orElseThrow(), 1e-8);
    }

    @Test
    void theAnswerDoesNotHangOnTheUtilisationTheAlternativeHasItself() {
        assertEquals(8_811.0 / 11_296.25, of(review, "alt3b", Measure.COST_ACTIVITIES).orElseThrow(), 1e-8);
    }

    @Test
    void aOneOffIsPaidByMoreUtilisation() {
        Review dearer = with("alt3", new Change.OneOffCost("flytt", YEAR, "Flytt", Figure.of(225_925),
                new Bearer(Bearer.Kind.ASSOCIATION, "lansforbund"), ""));
        // From the parties comes twice what the state grants: 225 925 kr more is 112 962.50 kr more granted, one per cent of possible.
        assertEquals(8_811.0 / 11_296.25 + 0.01, of(dearer, "alt3", Measure.COST_ACTIVITIES).orElseThrow(), 1e-8);
    }

    @Test
    void anAlternativeThatChangesNothingBreaksEvenWhereItStands() {
        assertEquals(8_811.0 / 12_096.25, of(review, "alt2", Measure.COST_ACTIVITIES).orElseThrow(), 1e-8);
    }

    @Test
    void thereIsNoneForTheReferenceNorWhereTheLeastPartyHoldsBack() {
        assertTrue(of(review, "alt1", Measure.COST_ACTIVITIES).isEmpty());
        Review capped = with("alt3", new Change.ChangeCeiling("tak", YEAR, "lansforbund", Party.REGION,
                Optional.of(Figure.of(3_000_000)), ""));
        assertTrue(of(capped, "alt3", Measure.COST_ACTIVITIES).isEmpty());
    }

    @Test
    void thereIsNoneWhereFiguresAreMissing() {
        Review leaving = review.edit().alternatives(List.of(review.alternatives().getFirst(),
                new Alternative("ut", Optional.empty(), "Ut", "Ut", "",
                        List.of(new Change.Split("ut", YEAR, "hoglandet",
                                List.of(new NewAssociation("del", "Del", "Del", List.of("0604"), List.of("rjl"))),
                                "")))))
                .arguments(List.of()).steps(List.of()).done();
        assertTrue(of(leaving, "ut", Measure.COST_ACTIVITIES).isEmpty());
    }
}
