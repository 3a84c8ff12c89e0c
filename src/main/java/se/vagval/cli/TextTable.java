package se.vagval.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Lacking;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** A statement as lines of text: figures to the right under their heads, and why a figure is missing under the table. */
final class TextTable {
    private static final String GAP = "  ";
    private static final String INDENT = "  ";
    private static final int NARROWEST = 80;

    private final Statement statement;
    private final MoneyUnit unit;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(Statement statement, MoneyUnit unit) {
        this.statement = statement;
        this.unit = unit;
    }

    static List<String> lines(Statement statement, MoneyUnit unit) {
        return new TextTable(statement, unit).lines();
    }

    private List<String> lines() {
        statement.rows().forEach(row -> rows.add(cells(row)));
        rows.addAll(0, head());
        int[] widths = IntStream.rangeClosed(0, statement.columns().size()).map(this::width).toArray();
        List<String> lines = new ArrayList<>();
        lines.add(statement.hasMoney() ? Texts.get("cli.table.title", statement.title(), unit.fullName())
                : statement.title());
        lines.add("");
        rows.forEach(row -> lines.add(line(row, widths)));
        List<String> under = new ArrayList<>(statement.notes());
        under.addFirst(statement.finding());
        List<Cell> cells = statement.rows().stream().flatMap(r -> r.cells().stream()).toList();
        Lacking.uncounted(statement, cells).forEach(why -> under.add(Texts.get("cli.table.outcome", why)));
        Lacking.of(statement, cells).forEach(why -> under.add(Texts.get("cli.table.missing", why)));
        lines.add("");
        under.stream().filter(sentence -> !sentence.isEmpty())
                .forEach(sentence -> lines.addAll(wrapped(sentence, Math.max(NARROWEST, whole(widths)))));
        return lines;
    }

    /** The heads, broken between words so that they are no wider than they must be. */
    private List<List<String>> head() {
        List<List<String>> heads = new ArrayList<>(List.of(List.of(statement.rowHeader())));
        for (int i = 1; i <= statement.columns().size(); i++) {
            heads.add(wrapped(statement.columns().get(i - 1).label(), width(i)));
        }
        int height = heads.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, height).mapToObj(line -> heads.stream().map(head -> {
            int at = line - (height - head.size());
            return at < 0 ? "" : head.get(at);
        }).toList()).toList();
    }

    /** What stands under the table is no wider than the table. */
    private static int whole(int[] widths) {
        return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    }

    private static List<String> wrapped(String label, int width) {
        List<String> lines = new ArrayList<>();
        for (String word : label.split(" ")) {
            boolean room = !lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= width;
            lines.add(room ? lines.removeLast() + " " + word : word);
        }
        return lines;
    }

    private int width(int column) {
        return rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add((row.kind() == Row.Kind.DETAIL ? INDENT : "") + row.label());
        for (Cell cell : row.cells()) {
            cells.add(statement.text(cell, unit));
        }
        return cells;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(row.getFirst());
        line.append(" ".repeat(widths[0] - line.length()));
        for (int i = 1; i < widths.length; i++) {
            line.append(GAP).append(" ".repeat(widths[i] - row.get(i).length())).append(row.get(i));
        }
        return line.toString().stripTrailing();
    }
}
