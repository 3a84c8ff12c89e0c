package se.vagval.report.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.report.control.Addresses;
import se.vagval.report.control.Digest;
import se.vagval.statement.Cell;
import se.vagval.statement.Format;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/**
 * Every figure that a text can refer to, as {@code {financing|municipalities|merged}}, in the order of the statements.
 */
public final class NamedFigures {
    private final MoneyUnit unit;
    private final Map<String, NamedFigure> byReference = new LinkedHashMap<>();
    private final Map<String, NamedFigure> byControl = new LinkedHashMap<>();

    private NamedFigures(MoneyUnit unit) {
        this.unit = unit;
    }

    /** The figures of statements, amounts in a unit. */
    public static NamedFigures of(List<Statement> statements, MoneyUnit unit) {
        NamedFigures figures = new NamedFigures(unit);
        statements.forEach(figures::add);
        return figures;
    }

    private void add(Statement statement) {
        FigureKeys keys = new FigureKeys(statement);
        String group = "";
        for (int r = 0; r < statement.rows().size(); r++) {
            Row row = statement.rows().get(r);
            if (row.kind() == Row.Kind.GROUP) {
                group = row.label();
                continue;
            }
            for (int c = 0; c < statement.columns().size(); c++) {
                Cell cell = row.cells().get(c);
                if (cell instanceof Cell.Number || cell instanceof Cell.Count) {
                    String words = named(statement.title(), group, row.label(), statement.columns().get(c).label());
                    add(statement, keys.row(r), keys.column(c), words, printed(statement, cell));
                }
            }
        }
    }

    private void add(Statement statement, String row, String column, String words, String text) {
        String reference = statement.id() + "|" + row + "|" + column;
        String address = Addresses.figure(statement.id(), row, column);
        NamedFigure figure = new NamedFigure(reference, address, words, text);
        byReference.put(reference, figure);
        byControl.put(Digest.ofAddress(address), figure);
    }

    private static String named(String... parts) {
        return String.join(", ", Stream.of(parts).filter(p -> !p.isBlank()).toList());
    }

    /** The cell's own text, with the unit that the head of its table says; a figure that is missing is told as such. */
    private String printed(Statement statement, Cell cell) {
        String text = statement.text(cell, unit);
        if (!(cell instanceof Cell.Number number) || statement.value(cell).isEmpty()) {
            return text;
        }
        return number.format() == Format.MONEY ? text + "\u00a0" + unit.label()
                : number.format() == Format.PER_INHABITANT ? Texts.get("text.unit.perInhabitant", text) : text;
    }

    /** All of them. */
    public List<NamedFigure> all() {
        return List.copyOf(byReference.values());
    }

    /** The figure that a text refers to, if there is one now. */
    public Optional<NamedFigure> find(String reference) {
        return Optional.ofNullable(byReference.get(reference.strip()));
    }

    /** The figure of a control by its id. */
    public Optional<NamedFigure> ofControl(String id) {
        return Optional.ofNullable(byControl.get(id));
    }

    /**
     * Those whose words, or printed text, hold every word of a query, in any order and case.
     *
     * @param most
     *            how many to give, at most
     */
    public List<NamedFigure> search(String query, int most) {
        List<String> wanted = Stream.of(Digest.plain(query).toLowerCase(Locale.ROOT).split(" "))
                .filter(w -> !w.isEmpty()).toList();
        return byReference.values().stream().filter(f -> {
            String words = Digest.plain(f.words() + " " + f.text()).toLowerCase(Locale.ROOT);
            return wanted.stream().allMatch(words::contains);
        }).limit(most).toList();
    }
}
