package se.vagval.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Format;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** The rows and columns of a statement that a chart shows, as JFreeChart's data set and as printed text. */
final class Figures {
    private final Statement statement;
    private final MoneyUnit unit;
    private final List<Row> rows;
    private final List<Integer> columns;
    /** How many rows have each name; filled when first asked about. */
    private final Map<String, Integer> names = new HashMap<>();
    /** Made when a plot asks for it; words about the figures never do. */
    private CategoryDataset data;

    Figures(Statement statement, MoneyUnit unit, Predicate<Row> rows, Predicate<Column> columns) {
        this.statement = statement;
        this.unit = unit;
        this.rows = statement.rows().stream().filter(r -> r.kind() != Row.Kind.GROUP && rows.test(r)).toList();
        this.columns = ofOneFormat(columns);
    }

    /** A statement may show the same change in kronor and per inhabitant; one chart has one scale, that of the first. */
    private List<Integer> ofOneFormat(Predicate<Column> wanted) {
        List<Integer> all = IntStream.range(0, statement.columns().size())
                .filter(c -> wanted.test(statement.columns().get(c))).boxed().toList();
        if (all.isEmpty() || rows.isEmpty()) {
            return all;
        }
        Format first = format(all.getFirst());
        return all.stream().filter(c -> isWords(c) || format(c) == first).toList();
    }

    /** Whether a column has no numbers at all, as where all counts in it are hidden. */
    private boolean isWords(int column) {
        return rows.stream().noneMatch(r -> r.cells().get(column) instanceof Cell.Number);
    }

    /** The format of the first number in a column. */
    private Format format(int column) {
        return format(rows.stream().map(r -> r.cells().get(column)).filter(Cell.Number.class::isInstance).findFirst()
                .orElse(Cell.EMPTY));
    }

    /** Numbers print in this format; money where the cell is none. */
    private static Format format(Cell cell) {
        return cell instanceof Cell.Number n ? n.format() : Format.MONEY;
    }

    /** What the figures are counted in. */
    Format format() {
        return isEmpty() ? Format.MONEY
                : format(columns.stream().filter(c -> !isWords(c)).findFirst().orElse(columns.getFirst()));
    }

    private CategoryDataset dataset() {
        DefaultCategoryDataset all = new DefaultCategoryDataset();
        List<String> rowKeys = distinct(rows.stream().map(Row::key).toList());
        List<String> columnKeys = distinct(columns.stream().map(c -> statement.columns().get(c).key()).toList());
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                OptionalDouble value = statement.value(cell(r, c));
                all.addValue(value.isPresent() ? value.getAsDouble() : null, rowKeys.get(r), columnKeys.get(c));
            }
        }
        return all;
    }

    /** The same association may stand in several groups of a statement; a data set needs keys that differ. */
    private static List<String> distinct(List<String> keys) {
        Map<String, Integer> seen = new HashMap<>();
        return keys.stream().map(k -> {
            int times = seen.merge(k, 1, Integer::sum);
            return times == 1 ? k : k + "#" + times;
        }).toList();
    }

    CategoryDataset data() {
        if (data == null) {
            data = dataset();
        }
        return data;
    }

    boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    int rowCount() {
        return rows.size();
    }

    int columnCount() {
        return columns.size();
    }

    Row row(int row) {
        return rows.get(row);
    }

    /** Place of a row among all rows of the statement. */
    int placeOfRow(int row) {
        return IntStream.range(0, statement.rows().size()).filter(i -> statement.rows().get(i) == rows.get(row))
                .findFirst().orElseThrow();
    }

    /** Place of a column among all columns of the statement. */
    int placeOfColumn(int column) {
        return columns.get(column);
    }

    /** Whether differences are shown, whose gains have a plus sign. */
    boolean isSigned() {
        return !isEmpty() && rows.stream().flatMap(r -> columns.stream().map(r.cells()::get))
                .anyMatch(c -> c instanceof Cell.Number n && n.signed());
    }

    /** What the rows are. */
    String rowHeader() {
        return statement.rowHeader();
    }

    String rowLabel(int row) {
        return rows.get(row).label();
    }

    List<String> rowLabels() {
        return rows.stream().map(Row::label).toList();
    }

    /** Whether no other row has the same name. */
    boolean isAlone(int row) {
        if (names.isEmpty()) {
            rows.forEach(r -> names.merge(r.label(), 1, Integer::sum));
        }
        return names.get(rowLabel(row)) == 1;
    }

    String columnLabel(int column) {
        return statement.columns().get(columns.get(column)).label();
    }

    String columnKey(int column) {
        return statement.columns().get(columns.get(column)).key();
    }

    /** Whether words stand where a figure would, such as those for a small count. */
    boolean isWords(int row, int column) {
        return cell(row, column) instanceof Cell.Text;
    }

    /** The figure as the statement prints it; where its cell is empty, that it is missing. */
    String said(int row, int column) {
        return cell(row, column) instanceof Cell.Empty ? Texts.get("chart.missing") : text(row, column);
    }

    List<String> columnLabels() {
        return IntStream.range(0, columns.size()).mapToObj(this::columnLabel).toList();
    }

    /** The heading a row stands under; "" where there is none. */
    String group(int row) {
        String group = "";
        for (Row r : statement.rows()) {
            if (r == rows.get(row)) {
                break;
            }
            group = r.kind() == Row.Kind.GROUP ? r.label() : group;
        }
        return group;
    }

    /** The figure in its own unit; empty where it is missing. */
    OptionalDouble value(int row, int column) {
        return statement.value(cell(row, column));
    }

    /** The figure as the statement prints it, or the word for a missing one. */
    String text(int row, int column) {
        return statement.text(cell(row, column), unit);
    }

    /** All figures that are there. */
    double[] values() {
        return IntStream.range(0, isEmpty() ? 0 : rows.size()).boxed()
                .flatMapToDouble(r -> IntStream.range(0, columns.size()).mapToObj(c -> value(r, c))
                        .flatMapToDouble(OptionalDouble::stream))
                .toArray();
    }

    /** The formula of a figure, if the cell is one. */
    OptionalInt node(int row, int column) {
        return cell(row, column) instanceof Cell.Number n ? OptionalInt.of(n.node()) : OptionalInt.empty();
    }

    private Cell cell(int row, int column) {
        return rows.get(row).cells().get(columns.get(column));
    }
}
