package se.vagval.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

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
    public void run(ParseResult given, Output output, BooleanSupplier brokenOff) {
        String format = given.matchedOptionValue(FORMAT, TABLE).toLowerCase(Locale.ROOT);
        if (!List.of(TABLE, JSON).contains(format)) {
            throw new CliException("cli.error.choice", FORMAT, format, TABLE + ", " + JSON);
        }
        boolean json = format.equals(JSON);
        MoneyUnit unit = unit(given.matchedOptionValue(UNIT, json ? "kr" : "tkr").toLowerCase(Locale.ROOT));
        if (json && unit != MoneyUnit.KR) {
            throw new CliException("cli.calculate.jsonUnit");
        }
        Calculation calculation = Calculation.of(ReviewSource.open(given.matchedPositionalValue(0, "")));
        String year = given.matchedOptionValue(YEAR, "");
        if (json) {
            output.document(JsonRows.write(figures(calculation, year)));
        } else {
            table(calculation, unit, year).forEach(output::line);
        }
    }

    private static List<Map<String, Object>> figures(Calculation calculation, String year) {
        List<Map<String, Object>> all = Figures.of(calculation);
        if (year.isEmpty()) {
            return all;
        }
        int only = year(year, calculation.years());
        return all.stream().filter(row -> row.get(Figures.YEAR).equals(only)).toList();
    }

    private static List<String> table(Calculation calculation, MoneyUnit unit, String year) {
        View view = View.of(calculation, unit);
        List<Integer> years = calculation.years();
        View shown = year.isEmpty() ? view : view.withYear(year(year, years.subList(1, years.size())));
        return TextTable.lines(Statements.of(calculation, shown).comparison(), unit);
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
        return years.stream().filter(y -> Integer.toString(y).equals(typed)).findFirst()
                .orElseThrow(() -> new CliException("cli.error.year", typed, years.getFirst(), years.getLast()));
    }
}
