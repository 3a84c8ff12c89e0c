package se.vagval.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/**
 * The width each column of a table needs, so that no figure is ever cut. Where there is little room, heads break into more
 * lines and the type is set a size smaller, before any column has to wait its turn.
 */
final class Widths {
    /** How closely a table is set. */
    private enum Setting {
        WIDE(2, 13, 22, 250), HIGH(3, 13, 22, 250), CLOSE(3, 12, 15, 216), CLOSEST(4, 12, 15, 160);

        private final int lines;
        private final double padding;
        private final double longLabel;
        private final double leastFigures;
        private final TextWidths type;

        Setting(int lines, double size, double padding, double longLabel) {
            this.lines = lines;
            this.padding = padding;
            this.longLabel = longLabel;
            this.leastFigures = size * 5 - padding / 4;
            this.type = new TextWidths(size);
        }
    }

    private static final double MOST_HEAD = 150;

    private final List<String> heads = new ArrayList<>();
    private Setting setting = Setting.WIDE;
    private double[] figures = new double[0];
    private double label;

    /**
     * Measures a statement's texts in the most open setting that has room for all columns, or else in the closest.
     *
     * @param room
     *            for the columns, px; 0 while it is not known
     */
    void measure(Statement statement, MoneyUnit unit, double room) {
        for (Setting each : Setting.values()) {
            setting = each;
            measure(statement, unit);
            if (room <= 0 || Arrays.stream(figures).sum() + label() <= room) {
                return;
            }
        }
    }

    private void measure(Statement statement, MoneyUnit unit) {
        heads.clear();
        heads.add(StatementCopy.corner(statement, unit));
        statement.columns().forEach(
                c -> heads.add(HeadLines.broken(c.label(), setting.lines, setting.leastFigures, setting.type::of)));
        label = Math.max(setting.type.of(heads.getFirst()),
                widest(statement.rows().stream().filter(r -> r.kind() != Row.Kind.GROUP).map(Row::label).toList()));
        figures = new double[statement.columns().size()];
        for (int c = 0; c < figures.length; c++) {
            int column = c;
            double widest = widest(statement.rows().stream()
                    .map(r -> statement.text(r.cells().get(column), unit)).toList());
            double head = Math.min(MOST_HEAD, setting.type.of(heads.get(c + 1)));
            figures[c] = Math.max(setting.leastFigures, Math.ceil(Math.max(widest, head) + setting.padding));
        }
    }

    private double widest(List<String> texts) {
        return texts.stream().mapToDouble(setting.type::of).max().orElse(0);
    }

    /** Least width of the labels' column, px: longer labels are cut where there is little room, and told in full when pointed at. */
    double label() {
        return Math.min(Math.ceil(label + setting.padding), setting.longLabel);
    }

    /** Least width of each column of figures, px. */
    double[] figures() {
        return figures.clone();
    }

    /** The head of a column, counted from the labels' as 0. */
    String head(int column) {
        return heads.get(column);
    }

    /** Whether the type is a size smaller. */
    boolean close() {
        return setting.compareTo(Setting.CLOSE) >= 0;
    }

    /** The lines of the highest head among those of the labels and of the figures that are shown, counted from 0. */
    int lines(IntPredicate shown) {
        return IntStream.range(0, heads.size()).filter(i -> i == 0 || shown.test(i - 1))
                .map(i -> HeadLines.lines(heads.get(i))).max().orElse(1);
    }
}
