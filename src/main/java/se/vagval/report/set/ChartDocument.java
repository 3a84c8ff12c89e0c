package se.vagval.report.set;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.jfree.chart.JFreeChart;

import se.vagval.chart.ChartContext;
import se.vagval.chart.ChartFiles;
import se.vagval.chart.ChartKind;
import se.vagval.chart.ChartStyle;
import se.vagval.chart.Charts;
import se.vagval.report.ChartPictures;
import se.vagval.report.DocumentFile;
import se.vagval.report.ReportInput;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.theme.Tokens;

/**
 * A chart as PNG and SVG, with its data as a table beside.
 *
 * @param charted
 *            all that there is a chart of, with which it shares its scale
 */
record ChartDocument(Statement statement, List<Statement> charted, MoneyUnit unit) implements Document {
    private static final int WIDTH = 720;
    /** 300 dots per inch in print, where a layout pixel is 1/96 inch. */
    private static final double PRINT_SCALE = 300.0 / 96;

    /** One for each statement that there is a chart of. */
    static List<ChartDocument> all(ReportInput input) {
        List<Statement> charted = input.statements().stream().filter(s -> ChartPictures.kind(s).isPresent()).toList();
        return charted.stream().map(s -> new ChartDocument(s, charted, input.unit())).toList();
    }

    @Override
    public String doing() {
        return Texts.get("report.set.chart", statement.title());
    }

    @Override
    public List<Path> files(Path folder) {
        Path charts = folder.resolve(Texts.get("report.set.file.charts"));
        String name = ChartNames.of(statement, charted);
        return Stream.of(".png", ".svg", ".csv").map(ending -> charts.resolve(name + ending)).toList();
    }

    /** A picture and its data are not worked on, and one of older figures beside it would only be mistaken for it. */
    @Override
    public boolean isWorkedOn() {
        return false;
    }

    @Override
    public boolean write(List<Path> files, BooleanSupplier cancelled) {
        ChartKind kind = ChartPictures.kind(statement).orElseThrow();
        ChartStyle style = new ChartStyle(Tokens.light(), unit, 1, true);
        int height = (int) Charts.preferredHeight(kind, statement, style, WIDTH);
        JFreeChart chart = Charts.draw(kind, statement, style, new ChartContext(charted, List.of()));
        save(files.getFirst(), ChartFiles.png(chart, WIDTH, height, PRINT_SCALE));
        save(files.get(1), ChartFiles.svg(chart, WIDTH, height).getBytes(StandardCharsets.UTF_8));
        save(files.getLast(), ChartTable.of(statement, unit).getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private static void save(Path file, byte[] bytes) {
        DocumentFile.write(file, out -> out.write(bytes));
    }
}
