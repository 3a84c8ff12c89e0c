package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import se.vagval.report.ReportInput;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/**
 * Some rows of a statement turned: a line for each alternative, so that it can be read whatever their number. One alternative
 * has no column of differences.
 */
final class AlternativeTable {
    private final ReportInput input;
    private final Headlines headlines;
    private final Statement statement;
    private final List<KeyFigure.Shown> shown;

    AlternativeTable(ReportInput input, Statement statement, List<KeyFigure.Shown> shown) {
        this.input = input;
        this.headlines = new Headlines(input);
        this.statement = statement;
        this.shown = shown.stream().filter(s -> statement.row(s.row()).isPresent() && statement.columns().stream()
                .anyMatch(c -> c.kind() == s.kind())).toList();
    }

    /** The same without those of some columns that hold nothing but zeros. */
    AlternativeTable without(List<KeyFigure.Shown> optional) {
        return new AlternativeTable(input, statement,
                shown.stream().filter(s -> !optional.contains(s) || !isNothing(s)).toList());
    }

    private boolean isNothing(KeyFigure.Shown column) {
        Row row = statement.row(column.row()).orElseThrow();
        return IntStream.range(0, row.cells().size()).filter(i -> statement.columns().get(i).kind() == column.kind())
                .allMatch(i -> Math.abs(statement.value(row.cells().get(i)).orElse(1)) < AlternativeBars.SAME);
    }

    SlideTable table() {
        List<String> heads = new ArrayList<>(List.of(Texts.get("report.deck.head.alternative")));
        boolean onlyChanges = statement.columns().stream().allMatch(c -> c.kind() == Column.Kind.DIFFERENCE);
        for (KeyFigure.Shown column : shown) {
            String label = statement.row(column.row()).map(Row::label).orElseThrow();
            heads.add(column.kind() == Column.Kind.DIFFERENCE && !onlyChanges
                    ? Texts.get("report.deck.head.difference") : label);
        }
        List<List<String>> lines = new ArrayList<>();
        for (Column column : statement.columns()) {
            if (column.kind() == Column.Kind.VALUE || onlyChanges) {
                lines.add(line(column));
            }
        }
        return SlideTable.ofFigures(heads, lines);
    }

    private List<String> line(Column column) {
        List<String> cells = new ArrayList<>();
        cells.add(column.key().isEmpty() ? Fit.name(column.label()) : headlines.name(column.key()));
        shown.forEach(s -> cells.add(text(s, column.key())));
        return cells;
    }

    private String text(KeyFigure.Shown column, String alternative) {
        OptionalInt index = IntStream.range(0, statement.columns().size())
                .filter(i -> statement.columns().get(i).kind() == column.kind()
                        && statement.columns().get(i).key().equals(alternative))
                .findFirst();
        if (index.isEmpty()) {
            return Texts.get("report.deck.none");
        }
        Cell cell = statement.row(column.row()).orElseThrow().cells().get(index.getAsInt());
        return cell instanceof Cell.Empty ? Texts.get("report.deck.none") : statement.text(cell, input.unit());
    }
}
