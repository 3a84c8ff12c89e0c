package se.vagval.cli;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.vagval.exchange.ReviewJson;
import se.vagval.model.Review;
import se.vagval.store.ReviewFile;
import se.vagval.text.Texts;

/** {@code importera}: makes a review file of a JSON document. */
final class ImportCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command("importera", Texts.get("cli.import.synopsis"), Texts.get("cli.import.description"))
                .addPositional(Specs.argument(0, Texts.get("cli.label.json"), true, Texts.get("cli.import.json")))
                .addPositional(Specs.argument(1, Texts.get("cli.label.file"), true, Texts.get("cli.import.file")));
    }

    @Override
    public void run(ParseResult given, Output output, BooleanSupplier brokenOff) {
        Path json = ReviewSource.path(given.matchedPositionalValue(0, ""));
        if (ReviewSource.isReview(json)) {
            throw new CliException("cli.import.isReview", json.toString());
        }
        String typed = given.matchedPositionalValue(1, "");
        Path file = ReviewSource.newFile(typed, ReviewSource.nameLike(json, ReviewFile.EXTENSION));
        if (!ReviewSource.isReview(file)) {
            throw new CliException("cli.error.notReviewName", typed,
                    ReviewSource.renamed(file, ReviewFile.EXTENSION));
        }
        Review review = ReviewJson.read(json);
        ReviewFile.create(file, review).close();
        output.line(Texts.get("cli.done.created", file.toString()));
    }
}
