package se.vagval.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.vagval.finance.Calculation;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.set.ReportSet;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** {@code rapport}: writes the Word report, the Excel workbook and the charts of a review to a folder. */
final class ReportCommand implements Command {
    private static final String TO = "--till";

    @Override
    public CommandSpec spec() {
        return Specs.command("rapport", Texts.get("cli.report.synopsis"), Texts.get("cli.report.description"))
                .addPositional(Specs.argument(0, Texts.get("cli.label.source"), true, Texts.get("cli.help.source")))
                .addOption(Specs.option(TO, Texts.get("cli.label.folder"), Texts.get("cli.report.to")));
    }

    @Override
    public void run(ParseResult given, Output output, BooleanSupplier brokenOff) {
        String typed = given.matchedOptionValue(TO, "");
        if (typed.isEmpty()) {
            throw new CliException("cli.report.folderMissing");
        }
        Path folder = ReviewSource.path(typed);
        Calculation calculation = Calculation.of(ReviewSource.open(given.matchedPositionalValue(0, "")));
        written(calculation, folder, brokenOff)
                .forEach(file -> output.line(Texts.get("cli.done.created", file.toString())));
        output.line(Texts.get("cli.report.window", Launcher.command(System.getProperties())));
    }

    /** The workbook takes as long as the rest, so it is written beside it; all of them only read the calculation. */
    private static List<Path> written(Calculation calculation, Path folder, BooleanSupplier brokenOff) {
        MoneyUnit unit = MoneyUnit.TKR;
        ReportInput input = new ReportInput(calculation.review(),
                Statements.of(calculation, View.of(calculation, unit)).all(), unit, LocalDate.now(), List.of());
        Function<ReportSet.Part, List<Path>> part = chosen -> ReportSet.write(input,
                new CalculationNaming(calculation), folder, EnumSet.of(chosen), true, Progress.NONE, brokenOff);
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<List<Path>> excel = beside.submit(() -> part.apply(ReportSet.Part.EXCEL));
            List<Path> word = part.apply(ReportSet.Part.WORD);
            List<Path> charts = part.apply(ReportSet.Part.CHARTS);
            return Stream.of(word, result(excel), charts).flatMap(List::stream).toList();
        }
    }

    private static List<Path> result(Future<List<Path>> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e); // nobody interrupts a command
        }
    }
}
