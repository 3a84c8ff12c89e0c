package se.vagval.app;

import java.time.Clock;
import java.util.Properties;

import javafx.application.Platform;
import javafx.stage.Stage;

import se.vagval.cli.Cli;

/** Starts Vägval: the window without arguments or with a review file, otherwise the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        switch (StartRequest.of(args)) {
            case StartRequest.Window window -> window(window);
            case StartRequest.Command _ -> System.exit(Cli.run(args));
        }
    }

    /** The file is opened on a thread of its own while the toolkit starts on this one. */
    private static void window(StartRequest.Window request) {
        Properties system = System.getProperties();
        Wiring wiring = new Wiring(Places.of(system, System.getenv()), Clock.systemDefaultZone());
        request.file().ifPresent(wiring::openBeside);
        try {
            Platform.startup(() -> {
                wiring.start(new Stage());
                StartTime.of(system).ifPresent(time -> wiring.whenUsable(time::tell));
            });
        } catch (UnsupportedOperationException e) {
            System.getLogger(Main.class.getName()).log(System.Logger.Level.DEBUG, "No display", e);
            Cli.noDisplay();
            System.exit(Cli.REFUSED);
        }
    }
}
