package se.vagval.report.set;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import se.vagval.model.plan.Schedule;
import se.vagval.report.ChartPictures;
import se.vagval.report.DocumentFile;
import se.vagval.report.ReportInput;
import se.vagval.statement.Statement;
import se.vagval.statement.TimePlan;
import se.vagval.statement.TimePlans;
import se.vagval.text.Texts;

/**
 * A chart as PNG and SVG, with its data as a table beside.
 *
 * @param name
 *            of the files, without ending
 */
record ChartDocument(String name, ChartContent content) implements Document {
    private static final int WIDTH = 720;
    /** 300 dots per inch in print, where a layout pixel is 1/96 inch. */
    private static final double PRINT_SCALE = 300.0 / 96;

    /** One for each statement that there is a chart of, and one for each time plan that the report draws. */
    static List<ChartDocument> all(ReportInput input) {
        List<Statement> charted = input.statements().stream().filter(s -> ChartPictures.kind(s).isPresent()).toList();
        List<ChartContent> contents = Stream.<ChartContent>concat(
                charted.stream().map(s -> new ChartOfStatement(s, charted, input.unit())),
                plans(input).map(p -> new ChartOfPlan(p, input.unit()))).toList();
        List<String> names = ChartNames.of(contents.stream().map(ChartContent::title).toList());
        return Stream.iterate(0, i -> i < contents.size(), i -> i + 1)
                .map(i -> new ChartDocument(names.get(i), contents.get(i))).toList();
    }

    private static Stream<TimePlan> plans(ReportInput input) {
        return input.review().alternatives().stream().filter(a -> Schedule.of(input.review(), a.id()).hasDays())
                .flatMap(a -> TimePlans.of(input.review(), a.id(), Optional.empty()).stream());
    }

    @Override
    public String doing() {
        return Texts.get("report.set.chart", content.title());
    }

    @Override
    public List<Path> files(Path folder) {
        Path charts = folder.resolve(Texts.get("report.set.file.charts"));
        return Stream.of(".png", ".svg", ".csv").map(ending -> charts.resolve(name + ending)).toList();
    }

    /** A picture and its data are not worked on, and one of older figures beside it would only be mistaken for it. */
    @Override
    public boolean isWorkedOn() {
        return false;
    }

    @Override
    public boolean write(List<Path> files, BooleanSupplier cancelled) {
        ChartContent.Drawn drawn = content.drawn(WIDTH, PRINT_SCALE);
        save(files.getFirst(), drawn.png());
        save(files.get(1), drawn.svg().getBytes(StandardCharsets.UTF_8));
        save(files.getLast(), content.table().getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private static void save(Path file, byte[] bytes) {
        DocumentFile.write(file, out -> out.write(bytes));
    }
}
