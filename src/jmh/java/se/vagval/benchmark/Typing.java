package se.vagval.benchmark;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import se.vagval.support.LargeGrid;
import se.vagval.support.MemoryClipboard;
import se.vagval.ui.grid.Grid;
import se.vagval.ui.style.Look;

/** A grid of 30 columns and 300 rows: from a key to what is drawn, one time for each, so that the slowest are told too. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 4)
@Fork(1)
public class Typing {
    private static final int ROWS = 300;
    private static final int COLUMNS = 31;

    private final LargeGrid model = new LargeGrid(ROWS, COLUMNS);
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private Grid grid;
    private Scene scene;
    private WritableImage picture;
    private int turn;

    @Setup
    public void open() throws InterruptedException {
        CountDownLatch shown = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Look.loadFonts();
            grid = new Grid(model, clipboard, _ -> {});
            scene = new Scene(grid, 1_000, 900);
            Look.LIGHT.wear(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            picture = scene.snapshot(null);
            shown.countDown();
        });
        shown.await();
        StringBuilder block = new StringBuilder();
        for (int r = 0; r < ROWS; r++) {
            block.append("1 234\t".repeat(COLUMNS - 2)).append("1 234\n");
        }
        clipboard.put(block.toString());
        run(() -> grid.goTo("0.1"));
    }

    @TearDown
    public void close() {
        Platform.exit();
    }

    /** A figure typed in a cell and Enter, laid out; back to the first row when the last has been reached. */
    @Benchmark
    public void type() throws InterruptedException {
        run(this::typeOne);
    }

    /** The same with the whole window drawn in software, as a machine without a graphics card does it. */
    @Benchmark
    public void typeAndDraw() throws InterruptedException {
        run(() -> {
            typeOne();
            picture = scene.snapshot(picture);
        });
    }

    /** All 9 000 cells pasted, laid out. */
    @Benchmark
    public void pasteAll() throws InterruptedException {
        run(() -> {
            grid.goTo("0.1");
            grid.paste();
            layOut();
        });
    }

    private void typeOne() {
        if (turn++ % (ROWS - 1) == 0) {
            grid.goTo("0.1");
        }
        key(KeyEvent.KEY_TYPED, String.valueOf(turn % 10), KeyCode.UNDEFINED);
        key(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
        layOut();
    }

    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private void key(javafx.event.EventType<KeyEvent> type, String text, KeyCode code) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(owner, new KeyEvent(type, text, text, code, false, false, false, false));
    }

    private static void run(Runnable action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            action.run();
            done.countDown();
        });
        done.await();
    }
}
