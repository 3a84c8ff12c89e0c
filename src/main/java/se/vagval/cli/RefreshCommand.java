package se.vagval.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.report.Edition;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.control.WrittenDocument;
import se.vagval.report.refresh.Refresh;
import se.vagval.report.refresh.RefreshReport;
import se.vagval.report.refresh.RefreshSource;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.Texts;

/** {@code uppdatera}: gives a document that has been worked on the figures of the review as it is now, as a copy beside it. */
final class RefreshCommand implements Command {
    private static final String TO = "--till";
    private static final String ANYWAY = "--anda";
    private static final String WORD = ".docx";

    @Override
    public CommandSpec spec() {
        return Specs.command("uppdatera", Texts.get("cli.refresh.synopsis"), Texts.get("cli.refresh.description"))
                .addPositional(Specs.argument(0, Texts.get("cli.label.source"), true, Texts.get("cli.help.source")))
                .addPositional(Specs.argument(1, Texts.get("cli.label.document"), true,
                        Texts.get("cli.refresh.document")))
                .addOption(Specs.option(TO, Texts.get("cli.label.file"), Texts.get("cli.refresh.to")))
                .addOption(Specs.flag(ANYWAY, Texts.get("cli.refresh.anyway")));
    }

    @Override
    public void run(ParseResult given, Output output, BooleanSupplier brokenOff) {
        ReviewSource.Opened opened = ReviewSource.opened(given.matchedPositionalValue(0, ""));
        Review review = opened.review();
        Path document = ReviewSource.path(given.matchedPositionalValue(1, ""));
        Optional<String> other = Refresh.otherReview(document, review.commission());
        if (other.isPresent() && !given.hasMatchedOption(ANYWAY)) {
            throw new CliException("cli.refresh.other", document.toString(), other.get(), review.commission().title());
        }
        String typed = given.matchedOptionValue(TO, "");
        Path target = typed.isEmpty() ? Refresh.beside(document, LocalDate.now()) : ReviewSource.path(typed);
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(WORD)) {
            throw new CliException("cli.refresh.ending", target.toString(), ReviewSource.renamed(target, "docx"));
        }
        if (Files.exists(target)) {
            throw new CliException("cli.refresh.taken", target.toString());
        }
        Refresh.write(document, target, source(opened), Progress.NONE, brokenOff)
                .ifPresent(report -> tell(report, output));
    }

    private static void tell(RefreshReport report, Output output) {
        report.written().ifPresent(file -> output.line(Texts.get("cli.done.created", file.toString())));
        report.lines().forEach(output::line);
    }

    private static RefreshSource source(ReviewSource.Opened opened) {
        Review review = opened.review();
        LocalDateTime now = LocalDateTime.now();
        return (kind, unit) -> {
            Calculation calculation = Calculation.of(review);
            Statements statements = Statements.of(calculation, View.of(calculation, unit));
            ReportInput input = kind == WrittenDocument.Kind.MEMBERS
                    ? ReportInput.ofPages(review, statements.memberPages(), unit, now.toLocalDate())
                    : new ReportInput(review, statements.all(), unit, now.toLocalDate(), List.of());
            return input.withEdition(Edition.words(opened.named(), now));
        };
    }
}
