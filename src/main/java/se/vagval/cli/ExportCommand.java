package se.vagval.cli;

import java.nio.file.Path;
import java.util.Locale;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.vagval.exchange.ReviewJson;
import se.vagval.model.Review;
import se.vagval.store.ReviewFile;
import se.vagval.text.Texts;

/** {@code exportera}: writes a review as JSON, to a new file or to standard output. */
final class ExportCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command("exportera", Texts.get("cli.export.synopsis"), Texts.get("cli.export.description"))
                .addPositional(Specs.argument(0, Texts.get("cli.label.source"), true, Texts.get("cli.help.source")))
                .addPositional(Specs.argument(1, Texts.get("cli.label.json"), false, Texts.get("cli.export.json")));
    }

    @Override
    public void run(ParseResult given, Output output) {
        Review review = ReviewSource.open(given.matchedPositionalValue(0, ""));
        String json = given.matchedPositionalValue(1, "");
        if (json.isEmpty()) {
            output.document(ReviewJson.write(review));
            return;
        }
        Path file = ReviewSource.path(json);
        if (file.toString().toLowerCase(Locale.ROOT).endsWith("." + ReviewFile.EXTENSION)) {
            throw new CliException("cli.export.notJson", json);
        }
        ReviewJson.create(file, review);
        output.line(Texts.get("cli.done.created", file.toString()));
    }
}
