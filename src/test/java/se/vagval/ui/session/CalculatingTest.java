package se.vagval.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectWrapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Figure;
import se.vagval.model.Inputs;
import se.vagval.model.Review;

class CalculatingTest {
    private final Review opened = Examples.open("jonkoping");
    private final String address = "associations." + opened.associations().getFirst().id() + ".allocation.possible";
    private final ReadOnlyObjectWrapper<Review> review = new ReadOnlyObjectWrapper<>(opened);
    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final List<Review> worked = new ArrayList<>();
    private final List<Calculation> told = new ArrayList<>();

    private Calculating of(int large) {
        Calculating calculating = new Calculating(review, Optional.empty(), r -> {
            worked.add(r);
            return Calculation.of(r);
        }, large, beside::add, window::add);
        calculating.subscribe(now -> {
            told.add(now);
        });
        return calculating;
    }

    private Calculating large;

    @BeforeEach
    void open() {
        large = of(0);
    }

    @Test
    void aReviewIsLargeFromSoManyFormulas() {
        assertTrue(large.large());
        int formulas = Calculation.of(opened).graph().size();
        assertTrue(of(formulas).large());
        assertFalse(of(formulas + 1).large());
    }

    private Review type(double kronor) {
        review.set(Inputs.with(review.get(), address, Optional.of(Figure.of(kronor))));
        return review.get();
    }

    private double possible(Calculation calculation) {
        return calculation.value(Measure.ALLOCATION_POSSIBLE, "",
                Subject.association(opened.associations().getFirst().id()), 2019).orElseThrow();
    }

    private void run(Deque<Runnable> works) {
        works.poll().run();
    }

    @Test
    void aSmallReviewHasItsFiguresAtOnce() {
        Calculating small = of(Calculating.LARGE);
        type(9_000_000);
        assertEquals(9_000_000, possible(small.get()));
        assertFalse(small.behind().get());
    }

    @Test
    void aLargeReviewShowsWhatIsTypedAtOnceAndItsFiguresWhenTheyHaveCome() {
        double before = possible(large.get());
        Review typed = type(9_000_000);
        assertTrue(large.behind().get());
        assertSame(typed, large.get().review());
        assertEquals(before, possible(large.get()));
        run(beside);
        assertEquals(before, possible(large.get()));
        run(window);
        assertEquals(9_000_000, possible(large.get()));
        assertFalse(large.behind().get());
        assertSame(told.getLast(), large.get());
    }

    @Test
    void figuresThatCameWithTheFileAreNotWorkedOutAgain() {
        Calculation came = Calculation.of(opened);
        Calculating given = new Calculating(review, Optional.of(came), r -> {
            worked.add(r);
            return Calculation.of(r);
        }, 0, beside::add, window::add);
        worked.clear();
        assertSame(came, given.get());
        assertEquals(List.of(), worked);
        Review typed = type(9_000_000);
        assertSame(typed, given.get().review());
        assertTrue(given.behind().get());
    }

    @Test
    void ofSeveralEditsMeanwhileOnlyTheLatestIsWorkedOut() {
        Review first = type(9_000_000);
        type(9_100_000);
        type(9_200_000);
        Review last = type(9_300_000);
        assertEquals(1, beside.size());
        run(beside);
        run(window);
        assertTrue(large.behind().get());
        assertEquals(9_000_000, possible(large.get()));
        assertSame(last, large.get().review());
        run(beside);
        run(window);
        assertFalse(large.behind().get());
        assertEquals(9_300_000, possible(large.get()));
        assertEquals(List.of(opened, first, last), worked);
        assertTrue(beside.isEmpty());
    }

    @Test
    void anEditOfWhatThereIsToCountIsWorkedOutAtOnceAndNotPutBackByAnEarlierOne() {
        type(9_000_000);
        review.set(review.get().edit().alternatives(review.get().alternatives().subList(0, 1)).arguments(List.of())
                .steps(List.of()).reference(Optional.empty()).done());
        assertFalse(large.behind().get());
        Calculation now = large.get();
        assertSame(review.get(), now.review());
        run(beside);
        run(window);
        assertSame(now, large.get());
        assertFalse(large.behind().get());
    }

    @Test
    void undoneBeforeItWasWorkedOutItIsWhatItWas() {
        Calculation before = large.get();
        type(9_000_000);
        review.set(opened);
        assertSame(before, large.get());
        assertFalse(large.behind().get());
        run(beside);
        run(window);
        assertSame(before, large.get());
    }

    @Test
    void aFaultBesideIsAFaultInTheWindow() {
        Calculating faulty = new Calculating(review, Optional.empty(), r -> {
            if (r != opened) {
                throw new IllegalStateException("made up");
            }
            return Calculation.of(r);
        }, 0, beside::add, window::add);
        faulty.subscribe(_ -> {});
        beside.clear();
        type(9_000_000);
        beside.pollLast().run();
        assertThrows(IllegalStateException.class, () -> window.pollLast().run());
        assertTrue(faulty.behind().get());
    }
}
