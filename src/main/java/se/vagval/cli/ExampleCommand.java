package se.vagval.cli;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.vagval.exchange.Examples;
import se.vagval.model.Review;
import se.vagval.store.ReviewFile;
import se.vagval.text.Texts;

/** {@code exempel}: lists the examples that come with the product, or makes a review file of one. */
final class ExampleCommand implements Command {
    private static final String TO = "--till";

    @Override
    public CommandSpec spec() {
        return Specs.command("exempel", Texts.get("cli.example.synopsis"), Texts.get("cli.example.description"))
                .addPositional(Specs.argument(0, Texts.get("cli.label.name"), false, Texts.get("cli.example.name")))
                .addOption(Specs.option(TO, Texts.get("cli.label.file"), Texts.get("cli.example.to")));
    }

    @Override
    public void run(ParseResult given, Output output, BooleanSupplier brokenOff) {
        String name = given.matchedPositionalValue(0, "");
        String to = given.matchedOptionValue(TO, "");
        if (name.isEmpty()) {
            if (!to.isEmpty()) {
                throw new CliException("cli.example.nameless");
            }
            list(output);
            return;
        }
        Review review = Examples.open(name);
        String usual = name + "." + ReviewFile.EXTENSION;
        Path file = ReviewSource.newFile(to.isEmpty() ? usual : to, usual);
        if (!ReviewSource.isJson(file) && !ReviewSource.isReview(file)) {
            throw new CliException("cli.error.notReviewName", to, ReviewSource.renamed(file, ReviewFile.EXTENSION));
        }
        ReviewSource.create(file, review);
        output.line(Texts.get("cli.done.created", file.toString()));
    }

    private static void list(Output output) {
        int width = Examples.all().stream().mapToInt(e -> e.id().length()).max().orElseThrow();
        Examples.all().forEach(e -> output.line(Texts.get("cli.example.line",
                e.id() + " ".repeat(width - e.id().length()), e.title(), e.about())));
    }
}
