package se.vagval.report.nativechart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.vagval.chart.ChartData;
import se.vagval.chart.ChartKind;
import se.vagval.report.nativechart.LineEnds.Place;
import se.vagval.statement.Format;
import se.vagval.text.MoneyUnit;

/** Labels at the ends of lines in a plot 10 cm wide and 10 cm high of values from 0 to 100, a label 1 cm wide and 0.48 high. */
class LineEndsTest {
    private static ChartData.Series line(int place, double... values) {
        List<ChartData.Point> points = new ArrayList<>();
        for (double value : values) {
            points.add(Double.isNaN(value) ? new ChartData.Point(OptionalDouble.empty(), "")
                    : new ChartData.Point(OptionalDouble.of(value), Double.toString(value)));
        }
        return new ChartData.Series("Alternativ " + place, ChartData.Role.ALTERNATIVE, place, place, points);
    }

    private static LineEnds ends(double[]... lines) {
        List<ChartData.Category> years = IntStream.range(0, lines[0].length)
                .mapToObj(y -> new ChartData.Category("202" + y, y)).toList();
        List<ChartData.Series> series = IntStream.range(0, lines.length).mapToObj(i -> line(i, lines[i])).toList();
        return new LineEnds(new ChartData(ChartKind.CONTRIBUTION_PER_YEAR, "Alternativ", years, series, MoneyUnit.TKR,
                Format.MONEY, false, new ChartData.Scale(0, 100, 20)), 0.4, 10, 10, s -> 1);
    }

    @Test
    void linesFarFromEachOtherHaveTheirLabelsBeside() {
        LineEnds ends = ends(new double[]{50, 80}, new double[]{50, 20});
        assertTrue(ends.isApart());
        assertEquals(List.of(Place.BESIDE, Place.BESIDE), ends.places());
    }

    @Test
    void ofThreeThatAreCloseOneIsAboveAndOneBelow() {
        LineEnds ends = ends(new double[]{50, 52}, new double[]{50, 50}, new double[]{50, 48});
        assertFalse(ends.isApart());
        assertEquals(List.of(Place.ABOVE, Place.BESIDE, Place.BELOW), ends.places());
    }

    @Test
    void noLabelStandsOnALine() {
        // The highest comes steeply from above, so that a label above its end would stand on it.
        LineEnds falls = ends(new double[]{0, 100, 52}, new double[]{0, 0, 50});
        assertEquals(List.of(Place.BESIDE, Place.NONE), falls.places());
        // The second ends a year before the first, which goes on where a label beside it would stand.
        LineEnds shorter = ends(new double[]{50, 50, 50}, new double[]{10, 50.5, Double.NaN});
        assertFalse(shorter.places().get(1) == Place.BESIDE);
    }

    @Test
    void whatIsSaidOnceIsNotSaidAgain() {
        assertEquals(List.of(Place.BESIDE, Place.NONE), ends(new double[]{50, 50}, new double[]{40, 50}).places());
    }
}
