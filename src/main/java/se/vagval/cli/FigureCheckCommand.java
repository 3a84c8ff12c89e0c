package se.vagval.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.vagval.exchange.JsonRows;
import se.vagval.figurecheck.FigureCheck;
import se.vagval.figurecheck.FigureReport;
import se.vagval.figurecheck.rule.Finding;
import se.vagval.text.Texts;

/** {@code kontrollera-dokument}: works out again what a finished document's figures say of each other. */
final class FigureCheckCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String LIST = "lista";
    private static final String JSON = "json";

    @Override
    public CommandSpec spec() {
        return Specs.command("kontrollera-dokument", Texts.get("cli.figurecheck.synopsis"),
                Texts.get("cli.figurecheck.description"))
                .addPositional(Specs.argument(0, Texts.get("cli.label.file"), true, Texts.get("cli.figurecheck.file")))
                .addOption(Specs.option(FORMAT, LIST + "|" + JSON, Texts.get("cli.figurecheck.format")));
    }

    @Override
    public void run(ParseResult given, Output output, BooleanSupplier brokenOff) {
        String format = given.matchedOptionValue(FORMAT, LIST).toLowerCase(Locale.ROOT);
        if (!List.of(LIST, JSON).contains(format)) {
            throw new CliException("cli.error.choice", FORMAT, format, LIST + ", " + JSON);
        }
        FigureReport report = FigureCheck.of(ReviewSource.path(given.matchedPositionalValue(0, "")));
        if (format.equals(JSON)) {
            output.document(JsonRows.write(rows(report)));
        } else {
            report.lines().forEach(output::line);
        }
    }

    /** First a row for each kind of figure that was worked out again, then one for each that does not follow. */
    private static List<Map<String, Object>> rows(FigureReport report) {
        List<Map<String, Object>> rows = new ArrayList<>();
        report.checked().forEach((kind, count) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("row", "checked");
            row.put("kind", kind.name());
            row.put("count", count);
            rows.add(row);
        });
        report.findings().forEach(finding -> rows.add(row(finding)));
        return rows;
    }

    private static Map<String, Object> row(Finding finding) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("row", "finding");
        row.put("kind", finding.kind().name());
        row.put("certainty", finding.certain() ? "CERTAIN" : "ROUNDING_POSSIBLE");
        row.put("place", finding.place().kind().name());
        row.put("number", finding.place().number());
        row.put("line", finding.place().line());
        row.put("words", finding.place().words());
        row.put("tableRow", finding.row());
        row.put("tableColumn", finding.column());
        row.put("printed", finding.printed());
        row.put("follows", finding.follows());
        row.put("arithmetic", finding.words());
        return row;
    }
}
