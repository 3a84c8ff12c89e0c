package se.vagval.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import se.vagval.exchange.Examples;
import se.vagval.exchange.ReviewJson;
import se.vagval.model.Review;
import se.vagval.report.Edition;
import se.vagval.store.ReviewFile;

/** Reviews and files by what was typed on the command line. */
final class ReviewSource {
    private ReviewSource() {}

    /**
     * The review of a file (of our own kind or JSON), or of an example; a file of an example's name comes first,
     * and a folder of that name, which reports have been written to, does not.
     */
    static Review open(String typed) {
        return opened(typed).review();
    }

    /** A review and the name of the version it is, if it is one. */
    record Opened(Review review, Optional<String> named) {
        private static Opened unnamed(Review review) {
            return new Opened(review, Optional.empty());
        }
    }

    /** The same with the name of the version it is. */
    static Opened opened(String typed) {
        Path file = path(typed);
        if (!Files.exists(file) || Files.isDirectory(file)) {
            Optional<Examples.Example> example = Examples.find(typed);
            if (example.isPresent()) {
                return Opened.unnamed(example.get().open());
            }
        }
        if (!Files.exists(file)) {
            refuseUnknownName(typed, file);
        }
        if (isJson(file)) {
            return Opened.unnamed(ReviewJson.read(file));
        }
        try (ReviewFile opened = ReviewFile.openReadOnly(file)) {
            return new Opened(opened.review(), Edition.named(opened.review(), opened.history()::version));
        }
    }

    /** A bare word was rather meant to be an example than a file. */
    private static void refuseUnknownName(String typed, Path file) {
        boolean bare = file.getNameCount() == 1 && !file.isAbsolute() && !typed.contains(".");
        if (bare) {
            List<String> examples = Examples.all().stream().map(Examples.Example::id).toList();
            throw Suggestion.among(examples, typed)
                    .map(meant -> new CliException("cli.error.nearExample", typed, meant))
                    .orElseGet(() -> new CliException("cli.error.noSource", typed, String.join(", ", examples)));
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

    /** The path of a file to be made; refuses a folder, and {@code name} is what the file in it could be called. */
    static Path newFile(String typed, String name) {
        Path file = path(typed);
        if (Files.isDirectory(file)) {
            throw new CliException("cli.error.folderForFile", typed, file.resolve(name).toString());
        }
        return file;
    }

    static boolean isJson(Path file) {
        return endsWith(file, "json");
    }

    static boolean isReview(Path file) {
        return endsWith(file, ReviewFile.EXTENSION);
    }

    private static boolean endsWith(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    /** The same path with another ending of the name, to suggest. */
    static String renamed(Path file, String ending) {
        return file.resolveSibling(nameLike(file, ending)).toString();
    }

    /** A file name like another's, with another ending. */
    static String nameLike(Path file, String ending) {
        String name = String.valueOf(file.getFileName()); // a root has none
        int point = name.lastIndexOf('.');
        return (point <= 0 ? name : name.substring(0, point)) + "." + ending;
    }
}
