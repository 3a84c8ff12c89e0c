package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Format;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/**
 * The columns of a statement's sheet: how wide, what they are headed, and where the unit is said: in a column of its own
 * where each row is counted in one unit, else in the heads.
 */
final class StatementColumns {
    private static final int WIDEST_LABEL = 52;
    private static final int NARROWEST_LABEL = 26;
    private static final int UNIT_WIDTH = 19;
    private static final int NARROWEST_FIGURE = 13;
    /** More columns than this would be printed in letters that are hard to read, so that they stand closer. */
    private static final int CROWDED = 12;
    private static final int NARROWEST_CROWDED = 9;
    private static final int WIDEST_FIGURE = 26;
    /** Room between a figure and the edges of its cell. */
    private static final int AIR = 4;
    /** Room before a head, so that it is told from the one before it. */
    private static final double HEAD_AIR = 1.5;
    private static final int MOST_AIR = 8;
    private static final int CROWDED_AIR = 2;
    private static final int NARROWEST_TEXT = 13;
    private static final int WIDEST_TEXT = 34;
    /** Words begin some way into their cell, since those of the cell before may fill it to its edge. */
    private static final int INDENT = 2;
    private static final Set<Format> SHARES_AND_DIFFERENCES = EnumSet.of(Format.SHARE, Format.PERCENTAGE_POINTS);

    private final Statement statement;
    private final MoneyUnit unit;
    private final boolean unitColumn;

    StatementColumns(Statement statement, MoneyUnit unit) {
        this.statement = statement;
        this.unit = unit;
        this.unitColumn = statement.rows().stream().map(this::unit).anyMatch(u -> !u.isEmpty());
    }

    boolean hasUnits() {
        return unitColumn;
    }

    int firstFigure() {
        return unitColumn ? 2 : 1;
    }

    int count() {
        return firstFigure() + statement.columns().size();
    }

    List<Integer> widths() {
        int longest = statement.rows().stream().mapToInt(r -> r.label().length() + AIR).max().orElse(0);
        List<Integer> widths = new ArrayList<>();
        widths.add(Math.clamp(longest, NARROWEST_LABEL, WIDEST_LABEL));
        if (unitColumn) {
            widths.add(UNIT_WIDTH);
        }
        for (int i = 0; i < statement.columns().size(); i++) {
            widths.add(width(i));
        }
        return widths;
    }

    private int width(int column) {
        if (statement.columns().get(column).kind() == Column.Kind.TEXT) {
            return TextWidth.ofNames(
                    Stream.concat(Stream.of(head(column)), cells(column).map(c -> statement.text(c, unit))),
                    NARROWEST_TEXT, WIDEST_TEXT) + INDENT;
        }
        Stream<String> words = Stream.of(head(column).split(" "));
        Stream<String> figures = cells(column).map(c -> statement.text(c, unit));
        int longest = Stream.concat(words, figures).mapToInt(String::length).max().orElse(0);
        if (statement.columns().size() > CROWDED) {
            return withAir(head(column), Math.clamp(longest + CROWDED_AIR, NARROWEST_CROWDED, WIDEST_FIGURE));
        }
        return withAir(head(column), Math.clamp(longest + AIR, NARROWEST_FIGURE, WIDEST_FIGURE));
    }

    /** Somewhat wider where a line of the head would fill the column, and so stand against the head before it. */
    private static int withAir(String head, int least) {
        for (int width = least; width < least + MOST_AIR; width++) {
            if (hasAir(head, SheetFrame.SURE * (width - 1)) && hasAir(head, width)) {
                return width;
            }
        }
        return least + MOST_AIR;
    }

    /** Whether the lines of a head leave air in the room that a program may give them. */
    private static boolean hasAir(String head, double room) {
        return Lines.broken(head, room, true).stream().allMatch(l -> TextWidth.of(l, true) <= room - HEAD_AIR);
    }

    /** The head of a column of the statement, with its unit where rows have none and it does not say so itself. */
    String head(int column) {
        String label = statement.columns().get(column).label();
        String counted = unitColumn ? "" : same(cells(column));
        boolean said = label.toLowerCase(Texts.SWEDISH).contains(counted);
        return said ? label : Texts.get("report.excel.head.withUnit", label, counted);
    }

    /** What the row's figures are counted in; "" where they differ or there are none. */
    String unit(Row row) {
        return same(row.cells().stream());
    }

    private String same(Stream<Cell> cells) {
        Set<Format> formats = cells.filter(Cell.Number.class::isInstance).map(Cell.Number.class::cast)
                .map(Cell.Number::format).collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
        if (formats.equals(SHARES_AND_DIFFERENCES)) {
            return Texts.get("report.excel.format.SHARES_AND_DIFFERENCES");
        }
        return formats.size() == 1 ? Labels.unit(formats.iterator().next(), unit) : "";
    }

    private Stream<Cell> cells(int column) {
        return statement.rows().stream().map(r -> r.cells().get(column));
    }
}
