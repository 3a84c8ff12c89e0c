package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.List;

import se.vagval.formula.Evaluation;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Format;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;

/** A statement with every kind of row, column, cell and format, over the formulas of a made graph. */
final class Shown {
    private Shown() {}

    static Statement of(RandomGraph made) {
        List<Row> rows = new ArrayList<>();
        int node = made.graph.size() - 60;
        for (Format format : Format.values()) {
            rows.add(new Row("", "Grupp " + format, Row.Kind.GROUP, List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)));
            rows.add(row(Row.Kind.DETAIL, node, format));
            rows.add(row(Row.Kind.SUM, node + 3, format));
            node += 6;
        }
        rows.add(row(Row.Kind.DETAIL, missing(made), Format.MONEY));
        rows.add(row(Row.Kind.DETAIL, named(made, "made.rests"), Format.MONEY));
        rows.add(row(Row.Kind.DETAIL, named(made, "made.firstUndecided"), Format.MONEY));
        List<Column> columns = List.of(new Column("Alternativ 1", Column.Kind.VALUE, "a"),
                new Column("Skillnad", Column.Kind.DIFFERENCE, "a"), new Column("Skillnad", Column.Kind.TEXT, ""));
        return new Statement("made", "Allt som kan visas: tabell [1]", "Det finns en rad för varje format.", "Storhet",
                columns, rows, List.of("Källa: påhittad."), Evaluation.of(made.graph));
    }

    private static Row row(Row.Kind kind, int node, Format format) {
        return new Row("r" + node, "Rad " + node, kind, List.of(new Cell.Number(node, format, false),
                new Cell.Number(node + 1, format, true), new Cell.Text("Anmärkning " + node)));
    }

    private static int named(RandomGraph made, String id) {
        return made.all().stream().filter(n -> made.graph.term(n).id().equals(id)).findFirst().orElseThrow();
    }

    private static int missing(RandomGraph made) {
        return made.all().stream().filter(n -> made.graph.op(n) == se.vagval.formula.Op.MISSING).findFirst()
                .orElseThrow();
    }
}
