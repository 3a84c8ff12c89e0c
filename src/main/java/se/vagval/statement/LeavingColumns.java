package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

import se.vagval.finance.Calculation;
import se.vagval.text.Texts;

/** A figure with everybody, without the one who leaves, and the difference; and where the association does not come about. */
final class LeavingColumns {
    private final Calculation calculation;
    private final LeavingView view;

    LeavingColumns(Calculation calculation, LeavingView view) {
        this.calculation = calculation;
        this.view = view;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        String with = view.refuses() ? Texts.get("statement.leaving.allAgree") : Texts.get("statement.leaving.with",
                view.leaver());
        columns.add(new Column(with, Column.Kind.VALUE, view.with()));
        columns.add(new Column(Texts.get("statement.leaving.without", view.leaver()), Column.Kind.VALUE,
                view.without()));
        columns.add(new Column(Texts.get("statement.leaving.change"), Column.Kind.DIFFERENCE, view.without()));
        view.notAtAll().ifPresent(id -> {
            columns.add(new Column(calculation.alternativeName(id), Column.Kind.VALUE, id));
            columns.add(new Column(Texts.get("statement.leaving.changeTo", calculation.alternativeName(id)),
                    Column.Kind.DIFFERENCE, id));
        });
        return columns;
    }

    /**
     * A row of cells.
     *
     * @param node
     *            the formula in an alternative, if it has one
     */
    Row row(String key, String label, Row.Kind kind, Format format, Function<String, OptionalInt> node) {
        OptionalInt with = node.apply(view.with());
        List<Cell> cells = new ArrayList<>(List.of(value(with, format)));
        compared(cells, with, node.apply(view.without()), format);
        view.notAtAll().ifPresent(id -> compared(cells, with, node.apply(id), format));
        return new Row(key, label, kind, cells);
    }

    private void compared(List<Cell> cells, OptionalInt with, OptionalInt to, Format format) {
        cells.add(value(to, format));
        cells.add(with.isEmpty() || to.isEmpty() ? Cell.EMPTY
                : new Cell.Number(calculation.difference(to.getAsInt(), with.getAsInt()),
                        format == Format.SHARE ? Format.PERCENTAGE_POINTS : format, true));
    }

    private static Cell value(OptionalInt node, Format format) {
        return node.isPresent() ? new Cell.Number(node.getAsInt(), format, false) : Cell.EMPTY;
    }
}
