package se.vagval.app;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import javafx.application.Platform;

import se.vagval.ui.shell.FirstFrame;

/**
 * Measures the time from launch to the first usable window: the launcher passes the time of launch in
 * {@code -Dvagval.start=<milliseconds since 1970>}, and {@code -Dvagval.measureStart=true} prints what came of it and
 * ends the program.
 */
final class StartTime {
    private final Instant launched;
    private final PrintStream out;

    private StartTime(Instant launched, PrintStream out) {
        this.launched = launched;
        this.out = out;
    }

    static Optional<StartTime> of(Properties system) {
        if (!Boolean.parseBoolean(system.getProperty("vagval.measureStart"))) {
            return Optional.empty();
        }
        long start = Long.parseLong(system.getProperty("vagval.start"));
        return Optional.of(new StartTime(Instant.ofEpochMilli(start), System.out));
    }

    /** Waits for the frame that is about to be drawn. */
    void tellWhenUsable() {
        FirstFrame.then(() -> {
            out.println(Duration.between(launched, Instant.now()).toMillis());
            Platform.exit();
        });
    }
}
