package se.vagval.cli;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.vagval.exchange.ReviewJson;
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
    public void run(ParseResult given, Output output, BooleanSupplier brokenOff) {
        String source = given.matchedPositionalValue(0, "");
        String typed = given.matchedPositionalValue(1, "");
        if (typed.isEmpty()) {
            output.document(ReviewJson.write(ReviewSource.open(source)));
            return;
        }
        Path file = ReviewSource.newFile(typed, ReviewSource.nameLike(ReviewSource.path(source), "json"));
        if (!ReviewSource.isJson(file)) {
            throw new CliException("cli.export.notJson", typed, ReviewSource.renamed(file, "json"));
        }
        ReviewJson.create(file, ReviewSource.open(source));
        output.line(Texts.get("cli.done.created", file.toString()));
    }
}
