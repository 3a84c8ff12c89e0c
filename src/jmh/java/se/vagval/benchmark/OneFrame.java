package se.vagval.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.exchange.Examples;
import se.vagval.model.Review;
import se.vagval.support.WholeCountry;
import se.vagval.text.Texts;
import se.vagval.ui.control.AfterFrame;
import se.vagval.ui.grid.Grid;
import se.vagval.ui.shell.FirstFrame;
import se.vagval.ui.shell.MainWindow;

/**
 * From a pressed key that changes an input to the painted frame in which all visible tables and charts show it, in the real
 * window. Arguments: county or country, how many keys in each place, and a
 * pattern of the places that are wanted, where not all are. See src/docs/benchmarks.md.
 */
public final class OneFrame {
    private static final int WARM_UP = Integer.getInteger("vagval.warmUp", 60);
    private static final long CALM = 45;
    private static final int PATIENCE = 60;
    private static final long REST = 400;

    private final int keys;
    private final Random random = new Random(1);
    private String only = "";
    private String association;
    private int year;
    private MainWindow window;
    private KeyToFrame frames;
    private PartsOfWork parts;
    private Heartbeat heart;
    private double yardstick;

    private OneFrame(int keys) {
        this.keys = keys;
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Texts.SWEDISH);
        String size = args.length > 0 ? args[0] : "county";
        OneFrame benchmark = new OneFrame(args.length > 1 ? Integer.parseInt(args[1]) : 300);
        Path home = Files.createTempDirectory("vagval-frame");
        Review review = size.equals("county") ? Examples.open("jonkoping") : WholeCountry.review();
        benchmark.only = args.length > 2 ? args[2] : "";
        benchmark.association = review.associations().getFirst().id();
        benchmark.year = review.commission().baseYear();
        Path file = BenchmarkFiles.write(size, review, home.resolve("Vägval"));
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            started.complete(null);
        });
        started.get();
        benchmark.run(file, home, size);
        Platform.exit();
        System.exit(0);
    }

    private void run(Path file, Path home, String size) throws Exception {
        System.out.printf("%s, %d keys in each place; work = handler + frame, ms%n", size, keys);
        System.out.printf("%-32s %20s  %20s  %20s %7s %7s %7s %7s %7s %7s  %s%n", "", "processor: med p99 max",
                "work: median p99 max", "clock: median p99 max", "× plain", "handler", "layout", "paint", "blocked",
                "hold", "the window's thread");
        parts = on(() -> new PartsOfWork(Thread.currentThread()));
        heart = new Heartbeat();
        plain();
        open(file, home);
        if (size.equals("county")) {
            county();
        } else {
            country();
        }
    }

    private void plain() throws Exception {
        PlainTable plain = on(PlainTable::new);
        frames = on(() -> new KeyToFrame(plain.scene()));
        measure("an empty frame", () -> {}, () -> frames.nothing());
        yardstick = measure("plain TableView, 24 × 8", () -> {}, () -> frames.press(KeyCode.A));
        on(() -> {
            frames.stop();
            plain.close();
            return null;
        });
    }

    private void open(Path file, Path home) throws Exception {
        CompletableFuture<Void> usable = new CompletableFuture<>();
        Wiring wiring = new Wiring(new Places(home.resolve("settings"), home.resolve("Vägval")),
                Clock.systemDefaultZone());
        wiring.openBeside(file);
        heart.longest();
        heart.hold();
        on(() -> {
            window = wiring.start(new Stage());
            wiring.whenUsable(window, () -> usable.complete(null));
            return null;
        });
        usable.get(PATIENCE, TimeUnit.SECONDS);
        frames = on(() -> new KeyToFrame(window.scene()));
        settle();
        Thread.sleep(1500);
        System.out.printf(Locale.ROOT, "opened; %.0f ms of processor time in one hold; blocked at most %.0f ms%n",
                heart.hold() / 1e6, heart.longest() / 1e6);
    }

    /** Every step and tab has been seen before, so that whatever a hidden one costs is counted. */
    private void county() throws Exception {
        everywhere();
        for (String tab : List.of("OVERVIEW", "FINANCING", "ACTIVITIES", "ADMINISTRATION", "EQUITY",
                "MUNICIPALITIES")) {
            consequences(tab);
        }
        today("ALLOCATION", "associations." + association + ".allocation.possible", 7000);
        today("ACCOUNTS", "associations." + association + ".accounts." + year + ".equity", 700);
        alternatives();
    }

    private void country() throws Exception {
        everywhere();
        for (String tab : List.of("OVERVIEW", "FINANCING", "EQUITY", "MUNICIPALITIES")) {
            consequences(tab);
        }
        today("ACCOUNTS", "associations." + association + ".accounts." + year + ".equity", 700);
        alternatives();
    }

    private void everywhere() throws Exception {
        for (int step = 1; step <= 4; step++) {
            go("step-" + step);
            if (step == 2) {
                for (String tab : List.of("ACCOUNTS", "ALLOCATION", "ADMINISTRATION", "RESULTS", "MEMBERS")) {
                    go("today-tab-" + tab);
                }
            }
        }
    }

    private void consequences(String tab) throws Exception {
        go("step-4");
        go("tab-" + tab);
        boolean[] undone = {false};
        measure("Konsekvenser, " + tab.toLowerCase(Locale.ROOT), () -> {}, () -> {
            undone[0] = !undone[0];
            return frames.press(undone[0] ? KeyCode.Z : KeyCode.Y, KeyCode.CONTROL);
        });
    }

    /** A figure is typed over in a cell; the key that is followed is Enter, and then a first digit. */
    private void today(String tab, String address, int least) throws Exception {
        go("step-2");
        go("today-tab-" + tab);
        Grid grid = (Grid) window.scene().lookup("#today-" + tab.toLowerCase(Locale.ROOT) + "-0");
        int[] turn = {0};
        measure("Nuläge, " + tab.toLowerCase(Locale.ROOT) + ", Enter", () -> {
            grid.goTo(address);
            type(Integer.toString(least + turn[0]++ % 90));
        }, () -> frames.press(KeyCode.ENTER));
        measure("Nuläge, " + tab.toLowerCase(Locale.ROOT) + ", a digit", () -> {
            window.scene().getRoot().requestFocus();
            grid.goTo(address);
        }, () -> frames.press(KeyCode.DIGIT1));
    }

    private void alternatives() throws Exception {
        go("step-3");
        int[] turn = {0};
        measure("Alternativ, Enter", () -> {
            TextField field = (TextField) window.scene().lookup(".vv-sentence .vv-inline");
            field.requestFocus();
            field.setText("");
            type(Integer.toString(40 + turn[0]++ % 50));
        }, () -> frames.press(KeyCode.ENTER));
    }

    private void type(String digits) {
        javafx.scene.robot.Robot robot = new javafx.scene.robot.Robot();
        for (char digit : digits.toCharArray()) {
            robot.keyType(KeyCode.valueOf("DIGIT" + digit));
        }
    }

    private void go(String id) throws Exception {
        heart.longest();
        heart.hold();
        on(() -> {
            ((ButtonBase) window.scene().lookup("#" + id)).fire();
            return null;
        });
        settle();
        Thread.sleep(REST);
        System.out.printf(Locale.ROOT, "to %-30s %6.0f ms of processor time in one hold; blocked at most %.0f ms%n", id,
                heart.hold() / 1e6, heart.longest() / 1e6);
    }

    /** Until all that comes piece by piece has come. */
    private void settle() throws Exception {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Platform.runLater(() -> FirstFrame.then(() -> FirstFrame.then(() -> drawn.complete(null))));
        drawn.get(PATIENCE, TimeUnit.SECONDS);
        while (!on(AfterFrame::settled)) {
            Thread.sleep(20);
        }
    }

    /** Each key meets a window at rest, at a random moment of its clock. */
    private double measure(String name, Runnable before, Callable<CompletableFuture<KeyToFrame.Moments>> press)
            throws Exception {
        if (!name.toLowerCase(Locale.ROOT).matches(".*(" + only + "|plain).*")) {
            return Double.NaN;
        }
        List<KeyToFrame.Moments> all = new ArrayList<>();
        for (int i = 0; i < WARM_UP + keys; i++) {
            if (i == WARM_UP) {
                heart.longest();
                heart.hold();
                parts.shares();
            }
            on(() -> {
                before.run();
                return null;
            });
            Thread.sleep(CALM + random.nextInt(17), random.nextInt(1_000_000));
            CompletableFuture<KeyToFrame.Moments> moments = on(() -> {
                parts.on(true);
                return press.call();
            });
            KeyToFrame.Moments m = moments.get(PATIENCE, TimeUnit.SECONDS);
            parts.on(false);
            if (i >= WARM_UP) {
                all.add(m);
            }
        }
        return tell(name, all);
    }

    private double tell(String name, List<KeyToFrame.Moments> all) {
        Spread work = Spread.ofNanos(all.stream().map(KeyToFrame.Moments::work).toList());
        Spread wall = Spread.ofNanos(all.stream().map(KeyToFrame.Moments::wall).toList());
        Spread processor = Spread.ofNanos(all.stream().map(KeyToFrame.Moments::processor).toList());
        System.out.printf(Locale.ROOT, "%-32s %s  %s  %s %7.1f %7.1f %7.1f %7.1f %7.0f %7.0f  %s%n", name, processor,
                work,
                wall,
                yardstick == 0 ? Double.NaN : processor.median() / yardstick,
                Spread.ofNanos(all.stream().map(KeyToFrame.Moments::handling).toList()).median(),
                Spread.ofNanos(all.stream().map(KeyToFrame.Moments::layout).toList()).median(),
                Spread.ofNanos(all.stream().map(KeyToFrame.Moments::painting).toList()).median(),
                heart.longest() / 1e6, heart.hold() / 1e6, parts.shares());
        return processor.median();
    }

    private static <T> T on(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get(PATIENCE, TimeUnit.SECONDS);
    }
}
