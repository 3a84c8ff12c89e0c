package se.vagval.ui.grid;

import java.util.stream.IntStream;

/** How high the rows of a table of sentences are: as many lines as their longest words take in the width they have. */
final class GridHeights {
    /** Counts the lines of words in a width, in type of a size. */
    @FunctionalInterface
    interface Lines {
        int of(String words, double width, double size);
    }

    private static final double LINE = 19;
    private static final double CLOSE_LINE = 17;
    private static final double SIZE = GridWidths.MEASURED;
    private static final double CLOSE_SIZE = 12;
    private static final double PADDING = 20;
    private static final double CLOSE_PADDING = 14;
    private static final double SIGN = 32;

    private final GridSheet sheet;
    private final GridLayout layout;
    private final Lines lines;

    private GridHeights(GridSheet sheet, GridLayout layout, Lines lines) {
        this.sheet = sheet;
        this.layout = layout;
        this.lines = lines;
    }

    /** The height of each row, px; one of a single line is as high as in other tables. */
    static double[] of(GridSheet sheet, GridLayout layout, Lines lines) {
        GridHeights heights = new GridHeights(sheet, layout, lines);
        return sheet.rows().stream().mapToDouble(r -> GridColumns.ROW
                + (layout.close() ? CLOSE_LINE : LINE) * (heights.lines(r) - 1)).toArray();
    }

    /** The heading of a group goes on over the columns beside it. */
    private int lines(GridRow row) {
        if (row.kind() == GridRow.Kind.GROUP) {
            return 1;
        }
        return IntStream.rangeClosed(0, sheet.columns().size()).map(c -> lines(row, c)).max().orElse(1);
    }

    private int lines(GridRow row, int column) {
        GridCell cell = column == 0 ? row.label() : row.cells().get(column - 1);
        if (cell.text().isEmpty() || cell.figure()) {
            return 1;
        }
        double sign = GridSign.of(cell).isEmpty() ? 0 : SIGN;
        double width = layout.widths()[column] - sign - (layout.close() ? CLOSE_PADDING : PADDING);
        return lines.of(cell.text(), width, layout.close() ? CLOSE_SIZE : SIZE);
    }
}
