package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.model.Change;
import se.vagval.model.Review;
import se.vagval.support.RandomChanges;
import se.vagval.support.RandomMoves;
import se.vagval.support.RandomReviews;

/** A figure goes by the name, subject, alternative and year it was asked for by, also when it equals an earlier one. */
class NamingTest {
    private static void namedAsAsked(Review review) {
        Figures f = Figures.of(review);
        Calculation c = f.calculation;
        for (int year : f.projected()) {
            for (var alternative : review.alternatives()) {
                for (Subject subject : f.everybody(alternative.id(), year)) {
                    for (Measure measure : f.published) {
                        asAsked(c, measure, alternative.id(), subject, year);
                    }
                }
            }
        }
    }

    private static void asAsked(Calculation c, Measure measure, String alternative, Subject subject, int year) {
        OptionalInt node = c.node(measure, alternative, subject, year);
        if (node.isPresent()) {
            assertEquals(measure, c.graph().term(node.getAsInt()));
            assertEquals(new Place(alternative, subject, year), c.place(node.getAsInt()));
            assertTrue(c.isFigure(node.getAsInt()));
            assertEquals(node, c.node(measure, alternative, subject, year), "asked again it is the same");
        }
    }

    @Test
    void everyFigureIsCalledWhatItWasAskedForBy() {
        namedAsAsked(Examples.open("jonkoping"));
        for (long seed = 0; seed < 20; seed++) {
            RandomReviews random = new RandomReviews(seed);
            Review review = random.next();
            List<Change> changes = new RandomChanges(random, review).next();
            namedAsAsked(Figures.with(review, changes));
            Review moving = RandomMoves.review(seed);
            namedAsAsked(Figures.with(moving, new RandomMoves(seed, moving).next()));
        }
    }

    @Test
    void aNameOfItsOwnDoesNotChangeTheFigure() {
        Calculation c = Calculation.of(Examples.open("jonkoping"));
        Subject a = Subject.association("hoglandet");
        int opening = c.node(Measure.EQUITY_OPENING, "alt1", a, 2021).orElseThrow();
        int equity = c.node(Measure.EQUITY, "alt1", a, 2020).orElseThrow();
        assertFalse(opening == equity);
        assertEquals(equity, c.graph().sameAs(opening));
        assertEquals(c.evaluation().value(equity), c.evaluation().value(opening));
        int none = c.node(Measure.COST_ONEOFF, "alt1", a, 2021).orElseThrow();
        assertEquals(Op.CONSTANT, c.graph().op(none));
    }

    @Test
    void whatIsNotAskedForCostsNoFormula() {
        Calculation c = Calculation.of(Examples.open("jonkoping"));
        int before = c.graph().size();
        Subject a = Subject.association("hoglandet");
        assertTrue(c.value(Measure.BOARD_SEATS, "alt1", a, 2021).isPresent());
        c.subjects("alt1", Subject.Kind.MUNICIPALITY, 2022);
        assertEquals(before, c.graph().size());
        c.node(Measure.BOARD_SEATS, "alt1", a, 2021);
        assertEquals(before + 1, c.graph().size());
    }

    @Test
    void aFigureThatFollowsItsInputStillDoesUnderItsOwnName() {
        Calculation c = Calculation.of(Examples.open("jonkoping"));
        Subject a = Subject.association("hoglandet");
        int seats = c.node(Measure.EQUITY_OPENING, "alt1", a, 2020).orElseThrow();
        Graph graph = c.graph();
        int input = graph.sameAs(seats);
        assertEquals(Op.INPUT, graph.op(input));
        c.evaluation().set(input, 600_000);
        assertEquals(600_000, c.evaluation().value(seats));
    }

    @Test
    void theFiguresOfASingleAssociationAreTheAreasUnderTheAreasName() {
        Calculation c = Calculation.of(Examples.open("jonkoping"));
        int area = c.node(Measure.COST_ACTIVITIES, "alt3", Subject.AREA, 2022).orElseThrow();
        assertEquals(Subject.AREA, c.place(area).subject());
        assertEquals(Subject.Kind.ASSOCIATION, c.place(c.graph().operand(area, 0)).subject().kind());
        int difference = c.difference(area, c.node(Measure.COST_ACTIVITIES, "alt1", Subject.AREA, 2022).orElseThrow());
        assertEquals("Skillnad: " + Measure.COST_ACTIVITIES.label(), c.graph().term(difference).label());
        assertEquals(Subject.AREA, c.place(difference).subject());
    }
}
