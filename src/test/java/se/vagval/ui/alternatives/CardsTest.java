package se.vagval.ui.alternatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What a page holds and makes when somebody asks. */
class CardsTest {
    private final List<Integer> made = new ArrayList<>();
    private final Cards cards = cards();

    private Cards cards() {
        return new Cards(List.of("a", "b", "c"), at -> {
            made.add(at);
            return new ChangeCard("card" + at, "", List.of(), List.of(), List.of(), List.of(), List.of(),
                    Optional.empty(), List.of(), List.of(), false, false);
        });
    }

    @Test
    void aCardIsMadeWhenItIsFirstAskedForAndOnce() {
        assertEquals(List.of("a", "b", "c"), cards.ids());
        assertEquals(3, cards.size());
        assertEquals(List.of(), made);
        ChangeCard second = cards.get(1);
        assertEquals("card1", second.id());
        assertSame(second, cards.get(1));
        assertEquals(List.of(1), made);
    }

    @Test
    void allThatIsLeftIsMadeAtOnceWhenAFieldIsSought() {
        cards.get(2);
        cards.makeAll();
        assertEquals(List.of(2, 0, 1), made);
    }

    /** A property compares the page it has with the one it gets. */
    @Test
    void nothingIsMadeToCompareTwoPages() {
        Cards others = cards();
        assertNotEquals(cards, others);
        assertEquals(cards, cards);
        assertEquals(cards.hashCode(), cards.hashCode());
        Later<Integer> later = new Later<>(() -> {
            made.add(-1);
            return List.of(1);
        });
        assertNotEquals(later, new Later<>(() -> List.of(1)));
        assertEquals(later, later);
        assertEquals(List.of(), made);
        assertEquals(List.of(1), List.copyOf(later));
        assertEquals(1, later.getFirst());
        assertEquals(List.of(-1), made);
    }
}
