package se.vagval.report.powerpoint;

import java.util.Optional;

import se.vagval.chart.ChartContext;
import se.vagval.chart.ChartKind;
import se.vagval.model.Alternative;
import se.vagval.report.ChartPicture;
import se.vagval.report.ChartPictures;
import se.vagval.report.ReportInput;
import se.vagval.report.deck.Slide;
import se.vagval.report.nativechart.NativeChart;
import se.vagval.report.nativechart.NativeLook;
import se.vagval.statement.Column;
import se.vagval.statement.Statement;

/** What a slide shows beside its texts. */
sealed interface Visual {
    /** A chart that PowerPoint draws and can edit. */
    record Drawn(NativeChart chart) implements Visual {}

    /** A chart that only a picture can show. */
    record Pictured(ChartPicture picture) implements Visual {}

    /** Bars of several alternatives for each municipality lie too close: a picture has a panel for each alternative. */
    private static boolean isReadable(Slide.KeyFigure figure) {
        return figure.chart().filter(ChartKind.CHANGE_PER_MUNICIPALITY::equals).isEmpty() || figure.statement()
                .columns().stream().filter(c -> c.kind() == Column.Kind.DIFFERENCE).count() < 2;
    }

    /** The time plan for a place of that size; empty where its type would be too small there. */
    static Optional<Visual> of(Slide.Plan slide, ReportInput input, Box box) {
        return ChartPictures.sized("chart." + slide.id(), slide.plan(), input.unit(), box.widthCm(), box.heightCm(),
                TextXml.SMALLEST / 100.0).map(Pictured::new);
    }

    /** The chart of a key figure for a place of that size. */
    static Optional<Visual> of(Slide.KeyFigure figure, ReportInput input, Box box) {
        if (figure.chart().isEmpty()) {
            return Optional.empty();
        }
        Statement statement = figure.statement();
        ChartContext context = new ChartContext(input.statements(),
                input.review().alternatives().stream().map(Alternative::id).toList());
        Optional<Visual> drawn = NativeChart.of(statement, input.unit(), context,
                new NativeLook(NativeLook.THEME_FONT, TextXml.SMALLEST / 100.0, box.widthCm(), box.heightCm(), false))
                .filter(chart -> !chart.hasGaps() && isReadable(figure)).map(Drawn::new);
        return drawn.or(() -> ChartPictures
                .sized(statement, input.unit(), context, box.widthCm(), box.heightCm(), TextXml.SMALLEST / 100.0)
                .map(Pictured::new));
    }
}
