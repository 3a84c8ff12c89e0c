package se.vagval.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** The rows of a member's page: today, each alternative in the year chosen, what differs, and sums over the years. */
final class MemberStatement {
    private static final List<MemberRow> SUMMED = List.of(MemberRow.CONTRIBUTION, MemberRow.ACTIVITIES,
            MemberRow.ONEOFFS, MemberRow.NET);

    private final Calculation calculation;
    private final View view;
    private final Subject member;
    private final Cells cells;
    private final int baseYear;

    private MemberStatement(Calculation calculation, View view, Subject member) {
        this.calculation = calculation;
        this.view = view;
        this.member = member;
        this.cells = new Cells(calculation, view);
        this.baseYear = calculation.years().getFirst();
    }

    static MemberPage page(Calculation calculation, View view, Subject member) {
        return new MemberPage(MemberKind.of(member).key(member), calculation.name(member),
                new MemberStatement(calculation, view, member).build(),
                MunicipalityStatement.build(calculation, view, member));
    }

    private Statement build() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(calculation.alternativeName(Place.TODAY), Column.Kind.VALUE, Place.TODAY));
        columns.addAll(cells.columns());
        List<Row> rows = new ArrayList<>();
        group(rows, "pays", columns.size(), MemberRow.CONTRIBUTION, MemberRow.PER_CAPITA);
        group(rows, "decides", columns.size(), MemberRow.SEATS, MemberRow.BOARD);
        group(rows, "gets", columns.size(), MemberRow.ACTIVITIES, MemberRow.LEVERAGE);
        group(rows, "other", columns.size(), MemberRow.EQUITY, MemberRow.NET);
        rows.add(Cells.group("group.sum", Texts.get("statement.member.group.sum", period()), columns.size()));
        SUMMED.forEach(row -> rows.add(summed(row)));
        return new Statement("member." + MemberKind.of(member).key(member),
                Texts.get("statement.title.member", calculation.name(member), cells.year(), period()),
                finding(),
                Texts.get("statement.header.measure"), columns, rows,
                notes(), calculation.evaluation());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!view.others().isEmpty()) {
            notes.add(Texts.get("statement.note.memberDifference", calculation.alternativeName(view.reference())));
        }
        notes.add(Texts.get("statement.note.memberShares"));
        notes.add(Texts.get("statement.note.memberSeats"));
        notes.add(Texts.get("statement.note.memberSums", Integer.toString(baseYear)));
        return notes;
    }

    private String period() {
        List<Integer> years = calculation.years();
        return Texts.get("statement.value.period", Integer.toString(years.get(1)), Integer.toString(years.getLast()));
    }

    private void group(List<Row> rows, String key, int columns, MemberRow first, MemberRow last) {
        rows.add(Cells.group("group." + key, Texts.get("statement.member.group." + key), columns));
        IntStream.rangeClosed(first.ordinal(), last.ordinal()).mapToObj(i -> MemberRow.values()[i])
                .forEach(row -> rows.add(new Row("member." + row, row.label(), Row.Kind.DETAIL,
                        row(row, node(row, Place.TODAY, baseYear), a -> node(row, a, view.year())))));
    }

    /** Today is one year and has no sum. */
    private Row summed(MemberRow row) {
        return new Row("sum." + row, Texts.get("statement.member.sum." + row), Row.Kind.DETAIL,
                row(row, OptionalInt.empty(), a -> sum(row, a)));
    }

    private List<Cell> row(MemberRow row, OptionalInt today, Function<String, OptionalInt> in) {
        List<Cell> line = new ArrayList<>();
        line.add(cell(today, row.format(), false));
        view.alternatives().forEach(a -> line.add(cell(in.apply(a), row.format(), false)));
        OptionalInt reference = in.apply(view.reference());
        Format change = row.format() == Format.SHARE ? Format.PERCENTAGE_POINTS : row.format();
        view.others().forEach(a -> line.add(cell(difference(in.apply(a), reference), change, true)));
        return line;
    }

    /** What does not apply to this member says so, so that every member has the same rows. */
    private static Cell cell(OptionalInt node, Format format, boolean signed) {
        return node.isPresent() ? new Cell.Number(node.getAsInt(), format, signed)
                : new Cell.Text(Texts.get("statement.member.none"));
    }

    /** A share or a quotient of nothing, where the member is in no association, does not apply to it. */
    private OptionalInt node(MemberRow row, String alternative, int year) {
        OptionalInt node = row.node(calculation, member, alternative, year);
        return calculation.value(node).isEmpty() && isOutside(alternative, year) ? OptionalInt.empty() : node;
    }

    private boolean isOutside(String alternative, int year) {
        return MemberRow.BOARD.node(calculation, member, alternative, year).isEmpty();
    }

    private OptionalInt difference(OptionalInt to, OptionalInt from) {
        return to.isEmpty() || from.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(calculation.difference(to.getAsInt(), from.getAsInt()));
    }

    private OptionalInt sum(MemberRow row, String alternative) {
        List<Integer> years = calculation.years();
        List<OptionalInt> nodes = years.subList(1, years.size()).stream().map(y -> node(row, alternative, y)).toList();
        return nodes.stream().anyMatch(OptionalInt::isEmpty) ? OptionalInt.empty()
                : OptionalInt.of(calculation.cumulated(nodes.stream().map(OptionalInt::getAsInt).toList()));
    }

    private String finding() {
        Findings findings = new Findings(calculation, view);
        return Findings.joined(today(),
                findings.summed(Texts.get("statement.what.memberPays", cells.year()), values(MemberRow.CONTRIBUTION)),
                findings.summed(Texts.get("statement.what.memberGets", cells.year()), values(MemberRow.ACTIVITIES)));
    }

    private String today() {
        OptionalDouble paid = calculation.value(node(MemberRow.CONTRIBUTION, Place.TODAY, baseYear));
        if (paid.isEmpty()) {
            return "";
        }
        return paid.getAsDouble() == 0 ? Texts.get("statement.finding.memberPaysNothing", calculation.name(member))
                : Texts.get("statement.finding.memberPaid", calculation.name(member),
                        SwedishNumbers.amountWithUnit(paid.getAsDouble(), view.unit()), Integer.toString(baseYear));
    }

    private Map<String, Double> values(MemberRow row) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String a : view.alternatives()) {
            calculation.value(node(row, a, view.year())).ifPresent(v -> values.put(a, v));
        }
        return values;
    }
}
