package se.vagval.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class ColumnWindowTest {
    private final ColumnWindow window = new ColumnWindow();

    private void shows(int first, int count) {
        assertEquals(first, window.first());
        assertEquals(count, window.count());
    }

    @Test
    void allAreShownWhereThereIsRoom() {
        window.fit(new double[]{80, 90, 100}, 270);
        assertTrue(window.all());
        assertFalse(window.hasNext());
        assertFalse(window.hasPrevious());
        assertEquals(270, window.width());
    }

    @Test
    void turningShowsTheRestAndUsesTheRoom() {
        window.fit(new double[]{80, 80, 80, 80, 80}, 260);
        shows(0, 3);
        window.next();
        // The last two leave room for one before them.
        shows(2, 3);
        assertFalse(window.hasNext());
        window.previous();
        shows(0, 2 + 1);
    }

    @Test
    void oneIsShownHoweverLittleRoomThereIs() {
        window.fit(new double[]{80, 300}, 10);
        shows(0, 1);
        window.next();
        shows(1, 1);
        window.next();
        shows(1, 1);
    }

    @Test
    void revealingMovesNoFurtherThanNeeded() {
        window.fit(new double[]{80, 80, 80, 80, 80}, 170);
        window.reveal(2);
        shows(1, 2);
        window.reveal(1);
        shows(1, 2);
        window.reveal(0);
        shows(0, 2);
    }

    @Test
    void moreRoomShowsMoreOfThoseBefore() {
        window.fit(new double[]{80, 80, 80, 80, 80}, 170);
        window.reveal(4);
        shows(3, 2);
        window.fit(new double[]{80, 80, 80, 80, 80}, 330);
        shows(1, 4);
    }

    @Test
    void noneIsNoTrouble() {
        window.fit(new double[0], 100);
        shows(0, 0);
        assertTrue(window.all());
    }

    /** Whatever the widths, every column is reached by turning either way, and what is shown never needs more than there is. */
    @Test
    void everyColumnIsReachedByTurning() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            double room = 100 + random.nextInt(500);
            window.fit(random.doubles(1 + random.nextInt(20), 60, 160).toArray(), room);
            int seen = 0;
            for (int turn = 0; turn < 20; turn++) {
                assertTrue(window.first() <= seen, "A column was passed over");
                seen = Math.max(seen, window.first() + window.count());
                assertTrue(window.count() == 1 || window.width() <= room);
                window.next();
            }
            assertEquals(window.of(), seen);
            while (window.hasPrevious()) {
                int before = window.first();
                window.previous();
                assertTrue(window.first() < before && window.first() + window.count() >= before);
            }
        }
    }
}
