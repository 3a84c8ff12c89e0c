package se.vagval.report.nativechart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import se.vagval.chart.ChartData;
import se.vagval.chart.ChartData.Point;
import se.vagval.chart.ChartData.Role;
import se.vagval.report.Markup;

/** Writes what a series is called and the figures it shows, as formulas with the values they have now. */
final class SeriesXml {
    private final Markup xml;
    private final ChartData data;
    private final ChartNames names;
    private final References references;

    SeriesXml(Markup xml, ChartData data, ChartNames names, References references) {
        this.xml = xml;
        this.data = data;
        this.names = names;
        this.references = references;
    }

    /** Opens a series with its number and name. */
    void open(int series) {
        String index = Integer.toString(series);
        xml.open("c:ser").empty("c:idx", "val", index).empty("c:order", "val", index).open("c:tx");
        if (isUnnamed(series)) {
            xml.open("c:v").text(" ").close();
        } else {
            strings(references.name(series), List.of(names.series(series)));
        }
        xml.close();
    }

    /**
     * A sum has no colour to be told by, so its name would stand in the legend with nothing before it. Taken out of the
     * legend by its number it takes another with it in LibreOffice, which counts from the end. A blank of its own is not
     * read anew from a cell, as the name of a chart on a sheet is; the workbook has its name.
     */
    private boolean isUnnamed(int series) {
        return data.series().get(series).role() == Role.TOTAL;
    }

    void values(int series) {
        xml.open("c:cat");
        strings(references.categories(), names.categories());
        xml.close().open("c:val").open("c:numRef").open("c:f").text(references.figures(series)).close();
        List<Point> points = data.series().get(series).points();
        xml.open("c:numCache").open("c:formatCode").text(NumberFormat.of(data)).close();
        xml.empty("c:ptCount", "val", Integer.toString(points.size()));
        for (int i = 0; i < points.size(); i++) {
            OptionalDouble value = points.get(i).value();
            // A missing figure has no point: it is a gap, and not zero.
            if (value.isPresent()) {
                xml.open("c:pt", "idx", Integer.toString(i)).open("c:v").text(Double.toString(value.getAsDouble()))
                        .close(2);
            }
        }
        xml.close(3);
    }

    private void strings(String formula, List<String> texts) {
        xml.open("c:strRef").open("c:f").text(formula).close().open("c:strCache");
        xml.empty("c:ptCount", "val", Integer.toString(texts.size()));
        IntStream.range(0, texts.size()).forEach(i -> xml.open("c:pt", "idx", Integer.toString(i)).open("c:v")
                .text(texts.get(i)).close(2));
        xml.close(2);
    }
}
