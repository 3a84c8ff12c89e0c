package se.vagval.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

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
    public void run(ParseResult given, Output output) {
        String typed = given.matchedOptionValue(TO, "");
        if (typed.isEmpty()) {
            throw new CliException("cli.report.folderMissing");
        }
        Path folder = ReviewSource.path(typed);
        Calculation calculation = Calculation.of(ReviewSource.open(given.matchedPositionalValue(0, "")));
        MoneyUnit unit = MoneyUnit.TKR;
        ReportInput input = new ReportInput(calculation.review(),
                Statements.of(calculation, View.of(calculation, unit)).all(), unit, LocalDate.now(), List.of());
        List<Path> written = ReportSet.write(input, new CalculationNaming(calculation), folder,
                EnumSet.allOf(ReportSet.Part.class), true, Progress.NONE, () -> false);
        written.forEach(file -> output.line(Texts.get("cli.done.created", file.toString())));
        output.line(Texts.get("cli.report.window"));
    }
}
