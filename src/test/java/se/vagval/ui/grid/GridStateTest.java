package se.vagval.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.vagval.support.LargeGrid;
import se.vagval.ui.command.Shortcut;

/** The keys of the grid and where they go, as in Excel: no window is needed to say so. */
class GridStateTest {
    private static final int PAGE = 10;

    private final LargeGrid model = new LargeGrid(40, 5);
    private final GridState state = new GridState();

    private void at(int row, int column) {
        state.show(model.sheet().getValue());
        state.select(GridSelection.at(row, column));
    }

    /** Presses keys as they are written, such as "Shortcut+Shift+Down". */
    private void press(String keys) {
        String key = keys.substring(keys.lastIndexOf('+') + 1);
        GridKeymap.Pressed pressed = GridKeymap.of(keys.contains("Shortcut+"), keys.contains("Alt+"),
                keys.contains("Shift+"), key).orElseThrow();
        switch (pressed.command().kind()) {
            case MOTION -> state.move(pressed.command(), pressed.extending(), PAGE);
            case MARK -> state.mark(pressed.command());
            case STEP -> state.step(pressed.command());
            default -> throw new IllegalArgumentException(keys);
        }
    }

    private void assertActive(int row, int column) {
        assertEquals(List.of(row, column), List.of(state.selection().row(), state.selection().column()));
    }

    private void assertRange(int top, int left, int bottom, int right) {
        GridSelection s = state.selection();
        assertEquals(List.of(top, left, bottom, right), List.of(s.top(), s.left(), s.bottom(), s.right()));
    }

    @Test
    void arrowsHomeEndAndPages() {
        at(5, 2);
        press("Down");
        press("Right");
        assertActive(6, 3);
        press("Up");
        press("Left");
        assertActive(5, 2);
        press("Home");
        assertActive(5, 0);
        press("End");
        assertActive(5, 5);
        press("Page Down");
        assertActive(15, 5);
        press("Page Up");
        press("Page Up");
        assertActive(0, 5);
        press("Shortcut+End");
        assertActive(40, 5);
        press("Shortcut+Home");
        assertActive(0, 0);
        press("Up");
        press("Left");
        assertActive(0, 0);
    }

    @Test
    void controlAndAnArrowGoToTheEdgeOfWhatIsFilled() {
        model.put(List.of(new GridEntry("2.1", "1"), new GridEntry("3.1", "1"), new GridEntry("4.1", "1"),
                new GridEntry("9.1", "1")), "");
        at(2, 2);
        press("Shortcut+Down");
        assertActive(4, 2);
        press("Shortcut+Down");
        assertActive(9, 2);
        press("Shortcut+Down");
        assertActive(40, 2);
        press("Shortcut+Up");
        assertActive(9, 2);
        press("Shortcut+Left");
        assertActive(9, 0);
    }

    @Test
    void shiftDrawsTheRangeOutAndTheActiveCellStays() {
        at(5, 2);
        press("Shift+Down");
        press("Shift+Down");
        press("Shift+Right");
        assertRange(5, 2, 7, 3);
        assertActive(5, 2);
        press("Shift+Up");
        assertRange(5, 2, 6, 3);
        press("Shortcut+Shift+Home");
        assertRange(0, 0, 5, 2);
        press("Shortcut+Shift+End");
        assertRange(5, 2, 40, 5);
        press("Shift+Page Up");
        assertRange(5, 2, 30, 5);
        press("Down");
        assertRange(6, 2, 6, 2);
    }

    @Test
    void allTheColumnAndTheRow() {
        at(5, 2);
        press("Shortcut+Space");
        assertRange(0, 2, 40, 2);
        assertActive(5, 2);
        at(5, 2);
        press("Shift+Space");
        assertRange(5, 0, 5, 5);
        press("Shortcut+A");
        assertRange(0, 0, 40, 5);
        state.markColumn(3, false);
        assertRange(0, 3, 40, 3);
        state.markColumn(1, true);
        assertRange(0, 1, 40, 3);
    }

    @Test
    void enterAndTabStayInTheRange() {
        at(5, 2);
        press("Shift+Right");
        press("Shift+Down");
        for (int[] cell : new int[][]{{6, 2}, {5, 3}, {6, 3}, {5, 2}}) {
            press("Enter");
            assertActive(cell[0], cell[1]);
        }
        for (int[] cell : new int[][]{{5, 3}, {6, 2}, {6, 3}, {5, 2}}) {
            press("Tab");
            assertActive(cell[0], cell[1]);
        }
        press("Shift+Tab");
        assertActive(6, 3);
        press("Shift+Enter");
        assertActive(5, 3);
        assertRange(5, 2, 6, 3);
    }

    @Test
    void tabPassesByWhatIsNotTypedInAndEndsAtTheEnd() {
        at(5, 5);
        press("Tab");
        assertActive(6, 1);
        press("Shift+Tab");
        assertActive(5, 5);
        at(40, 0);
        assertFalse(state.step(GridCommand.NEXT));
        assertTrue(state.step(GridCommand.BEFORE));
    }

    @Test
    void theNumberPadAndTheOlderKeysMeanTheSame() {
        assertEquals(GridCommand.UP, GridKeymap.of(false, false, false, "Numpad Up").orElseThrow().command());
        assertEquals(GridCommand.REMOVE_ROWS, GridKeymap.of(true, false, false, "Subtract").orElseThrow().command());
        assertEquals(GridCommand.PASTE, GridKeymap.of(false, false, true, "Insert").orElseThrow().command());
        assertEquals(Optional.empty(), GridKeymap.of(true, false, false, "K"));
        assertEquals(Optional.empty(), GridKeymap.of(false, false, false, "A"));
    }

    @Test
    void noKeyMeansTwoThings() {
        Set<Shortcut> keys = new HashSet<>();
        List<Shortcut> all = IntStream.range(0, GridCommand.values().length).boxed()
                .flatMap(i -> GridCommand.values()[i].keys().stream()).toList();
        keys.addAll(all);
        assertEquals(all.size(), keys.size());
    }

    @Test
    void theMarkedCellFollowsItsRow() {
        at(40, 0);
        model.put(List.of(new GridEntry("new", "Ny")), "");
        state.show(model.sheet().getValue());
        assertActive(41, 0);
        assertEquals(GridRow.Kind.NEW, state.kind());
    }
}
