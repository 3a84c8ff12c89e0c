package se.vagval.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.vagval.finance.Calculation;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** {@code berakna}: prints the alternatives side by side, as a table for people or as JSON with every figure. */
final class CalculateCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String YEAR = "--ar";
    private static final String TABLE = "tabell";
    private static final String JSON = "json";

    @Override
    public CommandSpec spec() {
        return Specs.command("berakna", Texts.get("cli.calculate.synopsis"), Texts.get("cli.calculate.description"))
                .addPositional(Specs.argument(0, Texts.get("cli.label.source"), true, Texts.get("cli.help.source")))
                .addOption(Specs.option(FORMAT, Texts.get("cli.label.format"), Texts.get("cli.calculate.format")))
                .addOption(Specs.option(YEAR, Texts.get("cli.label.year"), Texts.get("cli.calculate.year")));
    }

    @Override
    public void run(ParseResult given, Output output) {
        String format = given.matchedOptionValue(FORMAT, TABLE);
        if (!List.of(TABLE, JSON).contains(format)) {
            throw new CliException("cli.error.format", format);
        }
        Calculation calculation = Calculation.of(ReviewSource.open(given.matchedPositionalValue(0, "")));
        if (format.equals(JSON)) {
            FiguresJson.write(calculation, output);
            return;
        }
        if (calculation.review().alternatives().isEmpty()) {
            throw new CliException("cli.error.noAlternatives");
        }
        View view = View.of(calculation, MoneyUnit.TKR);
        String year = given.matchedOptionValue(YEAR, "");
        View shown = year.isEmpty() ? view : view.withYear(year(calculation, year));
        TextTable.print(Statements.of(calculation, shown).comparison(), MoneyUnit.TKR, output);
    }

    private static int year(Calculation calculation, String typed) {
        return calculation.years().stream().filter(y -> Integer.toString(y).equals(typed)).findFirst()
                .orElseThrow(() -> new CliException("cli.error.year", typed,
                        Integer.toString(calculation.years().getFirst()),
                        Integer.toString(calculation.years().getLast())));
    }
}
