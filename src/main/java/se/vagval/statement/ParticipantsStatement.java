package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Outcomes;
import se.vagval.model.Association;
import se.vagval.model.Participants;
import se.vagval.model.SusOutcome.Who;
import se.vagval.text.ShownName;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Participants in individual-directed activities by association and sex, the latest years beside each other. */
final class ParticipantsStatement {
    static final String ID = "participants";
    /** So many years can be told apart in a chart without colour. */
    private static final int MOST_YEARS = 3;

    private final Calculation calculation;
    private final List<Integer> years;
    private final List<Participants> all;

    ParticipantsStatement(Calculation calculation) {
        this.calculation = calculation;
        this.all = calculation.review().participants();
        List<Integer> every = all.stream().map(Participants::year).distinct().sorted().toList();
        this.years = every.subList(Math.max(0, every.size() - MOST_YEARS), every.size());
    }

    Statement build() {
        List<Row> rows = new ArrayList<>();
        List<Association> told = calculation.review().associations().stream()
                .filter(a -> years.stream().anyMatch(y -> of(a.id(), y).isPresent())).toList();
        told.forEach(a -> rows.add(new Row(a.id(), ShownName.of(a.shortName()), Row.Kind.DETAIL, cells(List.of(a)))));
        if (told.size() > 1) {
            rows.add(new Row("sum", Texts.get("statement.participants.sum"), Row.Kind.SUM, cells(told)));
        }
        String latest = years.isEmpty() ? "" : Integer.toString(years.getLast());
        String first = years.isEmpty() ? "" : Integer.toString(years.getFirst());
        return new Statement(ID, Texts.get("statement.title.participants",
                years.size() > 1 ? Texts.get("statement.years", first, latest) : latest), finding(rows),
                Texts.get("statement.header.association"), columns(), rows, notes(), calculation.evaluation());
    }

    /** How many women and men took part in all, the latest year; "" where one of them is not known or is not told. */
    private String finding(List<Row> rows) {
        OptionalDouble women = all(rows, Who.WOMEN);
        OptionalDouble men = all(rows, Who.MEN);
        return women.isEmpty() || men.isEmpty() ? ""
                : Texts.get("statement.finding.participants", Integer.toString(years.getLast()),
                        SwedishNumbers.plain(women.getAsDouble(), 0), SwedishNumbers.plain(men.getAsDouble(), 0));
    }

    /** The last row is the sum, or the only association. */
    private OptionalDouble all(List<Row> rows, Who who) {
        if (rows.isEmpty()) {
            return OptionalDouble.empty();
        }
        Cell cell = rows.getLast().cells().get((Livelihood.WHO.indexOf(who) + 1) * years.size() - 1);
        return cell instanceof Cell.Number number && !calculation.evaluation().isMissing(number.node())
                ? OptionalDouble.of(calculation.evaluation().value(number.node()))
                : OptionalDouble.empty();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Who who : Livelihood.WHO) {
            years.forEach(y -> columns.add(new Column(
                    years.size() == 1 ? Livelihood.who(who)
                            : Texts.get("statement.livelihood.column", Livelihood.who(who), Integer.toString(y)),
                    who == Who.TOTAL ? Column.Kind.TOTAL : Column.Kind.VALUE, who + "." + y)));
        }
        return columns;
    }

    private List<Cell> cells(List<Association> of) {
        List<Cell> cells = new ArrayList<>();
        for (Who who : Livelihood.WHO) {
            years.forEach(y -> cells.add(cell(of, y, who)));
        }
        return cells;
    }

    /** The sum of all is known where every part of it is, and where none of these is hidden. */
    private Cell cell(List<Association> of, int year, Who who) {
        List<Participants> rows = of.stream().flatMap(a -> of(a.id(), year).stream()).toList();
        Outcomes outcomes = calculation.outcomes();
        List<Integer> nodes = new ArrayList<>();
        for (Participants row : rows) {
            outcomes.participants(row, who, Livelihood.who(who)).ifPresent(nodes::add);
        }
        if (rows.size() < of.size() || nodes.size() < rows.size()) {
            return Cell.EMPTY;
        }
        if (rows.stream().anyMatch(ToldParticipants::areFew)) {
            return new Cell.Text(rows.size() == 1 && ToldParticipants.areFew(rows.getFirst(), who)
                    ? SmallCounts.Told.FEW.words() : SmallCounts.Told.HELD_BACK.words());
        }
        OptionalInt node = of.size() == 1 ? OptionalInt.of(nodes.getFirst())
                : outcomes.participants(year, Livelihood.who(who), nodes);
        return new Cell.Number(node.orElseThrow(), Format.COUNT, false);
    }

    private Optional<Participants> of(String association, int year) {
        return all.stream().filter(p -> p.association().equals(association) && p.year() == year).findFirst();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(Texts.get("statement.note.participants")));
        if (all.stream().anyMatch(ToldParticipants::areFew)) {
            notes.add(Texts.get("statement.note.small", SmallCounts.FEWEST_SHOWN));
        }
        return notes;
    }
}
