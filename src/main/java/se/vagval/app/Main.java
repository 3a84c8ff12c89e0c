package se.vagval.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Properties;

import javax.xml.transform.TransformerFactory;

import javafx.application.Platform;
import javafx.stage.Stage;

import se.vagval.ui.shell.MainWindow;

import se.vagval.cli.Cli;
import se.vagval.text.Texts;

/** Starts Vägval: the window without arguments or with a review file, otherwise the command line. */
public final class Main {
    private static final String TRANSFORMERS = "javax.xml.transform.TransformerFactory";

    private Main() {}

    public static void main(String[] args) {
        // POI asks for one for every part of a document, and without an answer every jar is searched each time.
        System.setProperty(TRANSFORMERS, TransformerFactory.newDefaultInstance().getClass().getName());
        Path faults = Places.faults(System.getProperties(), System.getenv());
        switch (StartRequest.of(args)) {
            case StartRequest.Window window -> window(window, faults, args);
            case StartRequest.Command _ -> System.exit(Cli.run(faults, args));
        }
    }

    /** The file is opened on a thread of its own while the toolkit starts on this one. */
    private static void window(StartRequest.Window request, Path faults, String... args) {
        // The toolkit's own words, as in the calendar and the menu of a text field, follow the machine's language otherwise.
        Locale.setDefault(Texts.SWEDISH);
        try {
            Wiring wiring = new Wiring(Places.of(System.getProperties(), System.getenv()), Clock.systemDefaultZone());
            request.file().ifPresent(wiring::openBeside);
            Platform.startup(() -> show(wiring, faults, args));
        } catch (UnsupportedOperationException e) {
            System.getLogger(Main.class.getName()).log(System.Logger.Level.DEBUG, "No display", e);
            Cli.noDisplay();
            System.exit(Cli.REFUSED);
        } catch (RuntimeException | Error e) {
            stop(faults, e, args);
        }
    }

    private static void show(Wiring wiring, Path faults, String... args) {
        Properties system = System.getProperties();
        try {
            MainWindow window = wiring.start(new Stage());
            StartTime.of(system).ifPresent(time -> wiring.whenUsable(window, time::tell));
        } catch (RuntimeException | Error e) {
            stop(faults, e, args); // without a window nobody would see it, and the program would never end
        }
    }

    private static void stop(Path faults, Throwable fault, String... args) {
        Cli.notStarted(faults, fault, args);
        System.exit(Cli.REFUSED);
    }
}
