package se.vagval.report.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import se.vagval.report.figure.FigureKeys;
import se.vagval.report.word.Block.Head;
import se.vagval.report.word.Block.Line;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Lacking;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** A statement as one table, or as several when it has more columns than a page is wide. */
final class StatementTables {
    private final Statement statement;
    private final MoneyUnit unit;
    private final String source;
    private final FigureKeys keys;

    /**
     * Tables of a statement.
     *
     * @param source
     *            the line under them that says where the figures come from
     */
    StatementTables(Statement statement, MoneyUnit unit, String source) {
        this.statement = statement;
        this.unit = unit;
        this.source = source;
        this.keys = new FigureKeys(statement);
    }

    /** Whether it needs a page on its side where the text of an upright page is this wide. */
    static boolean isWide(Statement statement, int upright) {
        List<String> heads = statement.columns().stream().map(Column::label).toList();
        return !Columns.fits(heads, upright);
    }

    /** What references to a statement point at: its first table. */
    static String id(Statement statement) {
        return "statement." + statement.id();
    }

    List<Block> blocks(int pageWidth) {
        List<String> heads = statement.columns().stream().map(Column::label).toList();
        List<List<Integer>> parts = new ArrayList<>();
        for (int from = 0; from < heads.size();) {
            int count = shared(ofOneKind(heads, from, pageWidth), Columns.fitting(heads, from, pageWidth));
            parts.add(IntStream.range(from, from + count).boxed().toList());
            from += count;
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            blocks.add(table(parts.get(i), i + 1, parts.size()));
        }
        return blocks;
    }

    /** How many of columns that stand together the next part has, so that the last part is not left with a few. */
    private static int shared(int together, int fitting) {
        int parts = (together + fitting - 1) / fitting;
        return (together + parts - 1) / parts;
    }

    /** Where not all fit, the differences begin a part of their own: columns left that may stand together. */
    private int ofOneKind(List<String> heads, int from, int pageWidth) {
        List<Column> columns = statement.columns();
        if (columns.getFirst().kind() != Column.Kind.VALUE
                || Columns.fits(heads.subList(from, heads.size()), pageWidth)) {
            return heads.size() - from;
        }
        return (int) IntStream.range(from, columns.size())
                .takeWhile(c -> columns.get(c).kind() == columns.get(from).kind()).count();
    }

    private Block.Table table(List<Integer> columns, int part, int parts) {
        List<Head> heads = new ArrayList<>();
        if (isOfGroups()) {
            heads.add(new Head(Texts.get(isOfMembers() ? "report.word.head.member" : "report.word.head.alternative"),
                    false, 33, "group"));
        }
        heads.add(new Head(statement.rowHeader(), false, 38, "label"));
        columns.forEach(c -> heads.add(new Head(statement.columns().get(c).label(),
                statement.columns().get(c).kind() != Column.Kind.TEXT, weight(statement.columns().get(c).label()),
                keys.column(c))));
        return new Block.Table(part == 1 ? id(statement) : id(statement) + "." + part, caption(part, parts), heads,
                lines(columns), notes(columns));
    }

    /** Where words stand beside figures, a column with a long word in its head is wider than the others. */
    private static int weight(String head) {
        int longest = Arrays.stream(head.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
        return Math.max(32, 3 * longest);
    }

    private String caption(int part, int parts) {
        String title = statement.hasMoney()
                ? Texts.get("report.word.caption.unit", statement.title(), unit.label())
                : statement.title();
        return parts == 1 ? title : Texts.get("report.word.caption.part", title, part, parts);
    }

    /** A group is told by the line above it: a row for its name would have nothing but empty cells. */
    private List<Line> lines(List<Integer> columns) {
        List<Line> lines = new ArrayList<>();
        String group = "";
        boolean begins = false;
        for (int r = 0; r < statement.rows().size(); r++) {
            Row row = statement.rows().get(r);
            if (row.kind() == Row.Kind.GROUP) {
                group = row.label();
                begins = !lines.isEmpty();
                continue;
            }
            List<String> cells = new ArrayList<>();
            if (isOfGroups()) {
                cells.add(ReviewTables.or(group, Texts.get("report.word.value.none")));
            }
            cells.add(row.label());
            columns.forEach(c -> cells.add(cell(row.cells().get(c))));
            lines.add(new Line(Line.Kind.valueOf(row.kind().name()), cells, begins, keys.row(r)));
            begins = false;
        }
        return lines;
    }

    private String cell(Cell cell) {
        return cell instanceof Cell.Empty ? Texts.get("report.word.value.none") : statement.text(cell, unit);
    }

    /** Whether the same rows come in several alternatives, so that each must say which it belongs to. */
    private boolean isOfGroups() {
        Set<String> once = new HashSet<>();
        return statement.rows().getFirst().kind() == Row.Kind.GROUP && statement.rows().stream()
                .filter(r -> r.kind() != Row.Kind.GROUP).anyMatch(r -> !once.add(r.label()));
    }

    /** Groups are alternatives, whose ids stand alone, or members. */
    private boolean isOfMembers() {
        return statement.rows().getFirst().key().startsWith("group.");
    }

    private List<String> notes(List<Integer> columns) {
        Set<String> notes = new LinkedHashSet<>(statement.notes());
        // The name of a group without rows stands nowhere else: an alternative would be missing without a word.
        statement.rows().stream().filter(r -> r.kind() == Row.Kind.GROUP).map(Row::label)
                .filter(l -> l.endsWith(Texts.get("statement.group.noAssociation", "")))
                .forEach(l -> notes.add(SharedNames.ended(l + ".")));
        List<Cell> cells = statement.rows().stream()
                .flatMap(r -> columns.stream().map(c -> r.cells().get(c))).toList();
        Lacking.uncounted(statement, cells).forEach(why -> notes.add(Texts.get("report.word.note.outcome", why)));
        Lacking.of(statement, cells).forEach(why -> notes.add(Texts.get("report.word.note.reason", why)));
        notes.add(source);
        return List.copyOf(notes);
    }
}
