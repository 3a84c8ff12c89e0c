package se.vagval.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import se.vagval.exchange.Examples;
import se.vagval.exchange.ReviewJson;
import se.vagval.model.Review;
import se.vagval.store.ReviewFile;

/** Reviews and files by what was typed on the command line. */
final class ReviewSource {
    private ReviewSource() {}

    /** The review of a file (of our own kind or JSON), or of an example; a file of an example's name comes first. */
    static Review open(String typed) {
        Optional<Examples.Example> example = Examples.find(typed);
        if (example.isPresent() && !Files.exists(path(typed))) {
            return example.get().open();
        }
        Path file = path(typed);
        if (isJson(file)) {
            return ReviewJson.read(file);
        }
        try (ReviewFile opened = ReviewFile.openReadOnly(file)) {
            return opened.review();
        }
    }

    /** Makes a new file of the review, of the kind its name says; refuses a name that is taken. */
    static void create(Path file, Review review) {
        if (isJson(file)) {
            ReviewJson.create(file, review);
        } else {
            ReviewFile.create(file, review).close();
        }
    }

    static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new CliException("cli.error.path", typed);
        }
    }

    static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
