package se.vagval.cli;

import java.util.List;
import java.util.Locale;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.vagval.exchange.JsonRows;
import se.vagval.finance.Calculation;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** {@code berakna}: prints the comparison of the alternatives for a person, or every figure as JSON. */
final class CalculateCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String TABLE = "tabell";
    private static final String JSON = "json";
    private static final String YEAR = "--ar";
    private static final String UNIT = "--enhet";

    @Override
    public CommandSpec spec() {
        return Specs.command("berakna", Texts.get("cli.calculate.synopsis"), Texts.get("cli.calculate.description"))
                .addPositional(Specs.argument(0, Texts.get("cli.label.source"), true, Texts.get("cli.help.source")))
                .addOption(Specs.option(FORMAT, TABLE + "|" + JSON, Texts.get("cli.calculate.format")))
                .addOption(Specs.option(YEAR, Texts.get("cli.label.year"), Texts.get("cli.calculate.year")))
                .addOption(Specs.option(UNIT, "kr|tkr|mnkr", Texts.get("cli.calculate.unit")));
    }

    @Override
    public void run(ParseResult given, Output output) {
        String format = given.matchedOptionValue(FORMAT, TABLE);
        if (!List.of(TABLE, JSON).contains(format)) {
            throw new CliException("cli.error.choice", FORMAT, format, TABLE + ", " + JSON);
        }
        MoneyUnit unit = unit(given.matchedOptionValue(UNIT, "tkr"));
        Calculation calculation = Calculation.of(ReviewSource.open(given.matchedPositionalValue(0, "")));
        if (format.equals(JSON)) {
            output.document(JsonRows.write(Figures.of(calculation)));
            return;
        }
        View view = View.of(calculation, unit);
        String year = given.matchedOptionValue(YEAR, "");
        View shown = year.isEmpty() ? view : view.withYear(year(year, calculation.years()));
        TextTable.lines(Statements.of(calculation, shown).comparison(), unit).forEach(output::line);
    }

    private static MoneyUnit unit(String typed) {
        for (MoneyUnit unit : MoneyUnit.values()) {
            if (unit.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return unit;
            }
        }
        throw new CliException("cli.error.choice", UNIT, typed, "kr, tkr, mnkr");
    }

    private static int year(String typed, List<Integer> years) {
        return years.stream().skip(1).filter(y -> Integer.toString(y).equals(typed)).findFirst()
                .orElseThrow(() -> new CliException("cli.error.year", typed, years.get(1), years.getLast()));
    }
}
