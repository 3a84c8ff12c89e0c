package se.vagval.ui.control;

import org.jfree.chart.JFreeChart;

import se.vagval.chart.ChartStyle;
import se.vagval.text.MoneyUnit;

/** Something to show in a {@link ChartPane}: its words, and the picture in a style. */
public interface Drawing {
    /** What it is of. */
    String title();

    /** What it shows, in a sentence or two under the title. */
    String finding(MoneyUnit unit);

    /** All it shows, in words, for those who do not see it. */
    String alternative(MoneyUnit unit);

    /** The picture. */
    JFreeChart draw(ChartStyle style);

    /** Whether another makes the same picture, with the same figures to ask about. */
    default boolean same(Drawing other) {
        return equals(other);
    }

    /** The height at which the picture is neither cramped nor thin. */
    double height(ChartStyle style, double width);
}
