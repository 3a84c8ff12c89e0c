package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashSet;
import java.util.Set;

import se.vagval.statement.Cell;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** Gathers what the speaker has beside a slide. */
final class NoteLines {
    /** Room for the unit. */
    private static final int UNIT = 25;

    private final List<String> lines = new ArrayList<>();

    NoteLines add(String text) {
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(lines::add);
        return this;
    }

    /** What the statement found, all its rows, why figures are missing, and its notes. */
    NoteLines statement(Statement statement, MoneyUnit unit) {
        add(statement.finding());
        add(Texts.get("report.deck.notes.table", topic(statement, unit)));
        statement.rows().forEach(r -> add(r.kind() == Row.Kind.GROUP
                ? Texts.get("report.deck.notes.group", r.label())
                : row(statement, r, unit)));
        Set<String> why = new LinkedHashSet<>();
        statement.rows().stream().flatMap(r -> r.cells().stream())
                .forEach(c -> statement.whyMissing(c).ifPresent(why::add));
        why.forEach(w -> add(Texts.get("report.deck.notes.missing", w)));
        statement.notes().forEach(this::add);
        return this;
    }

    private static String row(Statement statement, Row row, MoneyUnit unit) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!(row.cells().get(i) instanceof Cell.Empty)) {
                cells.add(Texts.get("report.deck.notes.cell", statement.columns().get(i).label(),
                        statement.text(row.cells().get(i), unit)));
            }
        }
        return Texts.get("report.deck.notes.row", row.label(), String.join("; ", cells));
    }

    /** What a statement shows, with its unit, on a line. */
    static String topic(Statement statement, MoneyUnit unit) {
        return withUnit(statement.title(), statement, unit);
    }

    /** The same under another title. */
    static String withUnit(String title, Statement statement, MoneyUnit unit) {
        String shortened = Fit.cut(title, Fit.ACROSS - UNIT);
        return statement.hasMoney() ? Texts.get("report.deck.topic", shortened, unit.label()) : shortened;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
