package se.vagval.figurecheck.rule;

import java.math.BigDecimal;

import se.vagval.figurecheck.table.FigureTable;
import se.vagval.figurecheck.table.Interval;
import se.vagval.figurecheck.table.Printed;

/** A figure in a table, to reckon with and to tell of. */
record Cell(FigureTable table, int line, int crossing) {
    Printed printed() {
        return table.figure(line, crossing).orElseThrow();
    }

    BigDecimal value() {
        return printed().value();
    }

    Interval interval() {
        return table.interval(line, crossing);
    }

    String said() {
        return printed().said();
    }

    /** The figure in a sum: a negative one in brackets, as arithmetic is written. */
    String asTerm() {
        return value().signum() < 0 ? "(" + said() + ")" : said();
    }

    /** That this figure does not follow; {@code value} is what does. */
    Finding finding(Kind kind, BigDecimal value, String words) {
        return new Finding(kind, true, table.place(), table.row(line, crossing), table.column(line, crossing), said(),
                printed().like(value), words);
    }

    static boolean isThere(FigureTable table, int line, int crossing) {
        return table.figure(line, crossing).isPresent();
    }
}
