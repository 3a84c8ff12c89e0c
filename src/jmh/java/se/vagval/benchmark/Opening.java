package se.vagval.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;

import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.exchange.Examples;
import se.vagval.model.Review;
import se.vagval.support.WholeCountry;
import se.vagval.text.Texts;
import se.vagval.ui.settings.RecentFiles;
import se.vagval.ui.shell.FirstFrame;
import se.vagval.ui.shell.MainWindow;

/**
 * From the press of a recent file on the start page to its first table drawn, in the real window of a new program: how long
 * it took, and for how long the window's thread at most kept anybody waiting. Argument: county or country. See
 * src/docs/benchmarks.md.
 */
public final class Opening {
    private static final int PATIENCE = 60;
    private static final long CALM = 1500;

    private Opening() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Texts.SWEDISH);
        String size = args.length > 0 ? args[0] : "county";
        Path home = Files.createTempDirectory("vagval-opening");
        Review review = size.equals("county") ? Examples.open("jonkoping") : WholeCountry.review();
        Path file = BenchmarkFiles.write(size, review, home.resolve("Vägval"));
        Path settings = home.resolve("settings");
        new RecentFiles(settings).opened(file, review.commission().title(), LocalDateTime.now(Clock.systemUTC()));
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.get();
        Wiring wiring = new Wiring(new Places(settings, home.resolve("Vägval")), Clock.systemDefaultZone());
        MainWindow window = on(() -> wiring.start(new Stage()));
        Thread.sleep(CALM);
        Heartbeat heart = new Heartbeat();
        Thread.sleep(CALM);
        heart.longest();
        heart.hold();
        long pressed = System.nanoTime();
        CompletableFuture<Long> drawn = new CompletableFuture<>();
        on(() -> {
            ((ButtonBase) window.scene().lookup("#recent .button")).fire();
            whenDrawn(window, drawn);
            return null;
        });
        double first = (drawn.get(PATIENCE, TimeUnit.SECONDS) - pressed) / 1e6;
        Thread.sleep(CALM);
        System.out.printf(Locale.ROOT,
                "%s: first table drawn after %.0f ms; the window blocked at most %.0f ms, %.0f of processor time%n",
                size, first, heart.longest() / 1e6, heart.hold() / 1e6);
        Platform.exit();
        System.exit(0);
    }

    private static void whenDrawn(MainWindow window, CompletableFuture<Long> drawn) {
        FirstFrame.then(() -> {
            if (window.scene().lookup(".vv-table") == null) {
                whenDrawn(window, drawn);
            } else {
                FirstFrame.then(() -> drawn.complete(System.nanoTime()));
            }
        });
    }

    private static <T> T on(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get(PATIENCE, TimeUnit.SECONDS);
    }
}
