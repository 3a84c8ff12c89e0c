package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.support.LargeGrid;
import se.vagval.support.MemoryClipboard;
import se.vagval.ui.grid.Grid;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.grid.GridSheet;
import se.vagval.ui.style.Look;

/** What it takes to show a table for the first time. */
@ExtendWith(ApplicationExtension.class)
class GridOpeningTest {
    private static final int COLUMNS = 60;

    private final AtomicInteger asked = new AtomicInteger();

    /** Counts how often the label of the last row is painted. */
    private final GridModel model = new GridModel() {
        private final LargeGrid large = new LargeGrid(8, COLUMNS);

        @Override
        public ObservableValue<GridSheet> sheet() {
            return large.sheet();
        }

        @Override
        public void put(List<GridEntry> entries, String words) {
            large.put(entries, words);
        }

        @Override
        public void restore(List<String> addresses) {
            large.restore(addresses);
        }

        @Override
        public String hint(String address) {
            asked.incrementAndGet();
            return large.hint(address);
        }
    };

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        Scene scene = new Scene(new Grid(model, new MemoryClipboard()), 900, 600);
        Look.LIGHT.wear(scene);
        scene.getStylesheets().add(Look.class.getResource("/se/vagval/ui/screens.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    /** JavaFX measures a column of its default width by making and painting rows of all columns, once for each column. */
    @Test
    void aTableOfManyColumnsIsNotPaintedOnceForEachColumn(FxRobot robot) {
        robot.interact(() -> {});
        assertTrue(asked.get() > 0 && asked.get() < COLUMNS / 2, asked.get() + " times");
    }
}
