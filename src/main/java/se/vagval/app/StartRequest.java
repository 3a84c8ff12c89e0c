package se.vagval.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import se.vagval.store.ReviewFile;

/** What the arguments ask for. */
sealed interface StartRequest {
    /** The window, with a review file if one was named. */
    record Window(Optional<Path> file) implements StartRequest {}

    /** The command line. */
    record Command() implements StartRequest {}

    /**
     * Without arguments the window; with {@code --oppna FIL}, or a review file alone, as a file manager gives it, the
     * window with that file; else the command line, which also says what is wrong with an argument.
     */
    static StartRequest of(String... args) {
        if (args.length == 0) {
            return new Window(Optional.empty());
        }
        boolean asked = args.length == 2 && args[0].equals("--oppna");
        boolean alone = args.length == 1 && args[0].toLowerCase(Locale.ROOT).endsWith("." + ReviewFile.EXTENSION);
        if (!asked && !alone) {
            return new Command();
        }
        try {
            return new Window(Optional.of(Path.of(args[args.length - 1])));
        } catch (InvalidPathException notAName) {
            return new Command();
        }
    }
}
