package se.vagval.chart;

import java.util.List;

import se.vagval.statement.Statement;

/**
 * What a chart is seen together with, so that the same length and the same colour mean the same in all of it.
 *
 * @param sameScale
 *            the statements of charts of the same kind that are compared with it; itself may be among them
 * @param alternatives
 *            ids of all alternatives in the review's order, also those not shown, by which they get their colours; empty
 *            for the order in the chart
 * @param held
 *            what its axis has room for besides its own figures, so that it stays where it is while they move
 */
public record ChartContext(List<Statement> sameScale, List<String> alternatives, Reach held) {
    private static final int COLOURS = 6;

    /** A chart that is seen alone. */
    public static final ChartContext ALONE = new ChartContext(List.of(), List.of());

    public ChartContext {
        sameScale = List.copyOf(sameScale);
        alternatives = List.copyOf(alternatives);
    }

    /** One whose axis follows its own figures. */
    public ChartContext(List<Statement> sameScale, List<String> alternatives) {
        this(sameScale, alternatives, Reach.NONE);
    }

    /** Whether each alternative's only bar has its colour; of more the colours are no longer told apart. */
    static boolean coloursRows(ChartKind kind, Figures figures) {
        return kind == ChartKind.MEASURES_PER_ALTERNATIVE && figures.columnCount() == 1
                && figures.rowCount() <= COLOURS;
    }

    /** The place of an alternative among the colours, by the key of a row that ends with its id. */
    int series(String key, int row) {
        int known = alternatives.indexOf(key.substring(key.lastIndexOf('.') + 1));
        return known < 0 ? row : known;
    }
}
