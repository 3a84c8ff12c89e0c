package se.vagval.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** The rows of a member's page: today, each alternative in the year chosen, what differs, and sums over the years. */
final class MemberStatement {
    private static final List<MemberRow> SUMMED = List.of(MemberRow.CONTRIBUTION, MemberRow.ACTIVITIES,
            MemberRow.ONEOFFS, MemberRow.PAYIN, MemberRow.PAYOUT, MemberRow.NET);

    private final Calculation calculation;
    private final View view;
    private final Subject member;
    private final Cells cells;
    private final MemberCells own;
    private final int baseYear;

    private MemberStatement(Calculation calculation, View view, Subject member) {
        this.calculation = calculation;
        this.view = view;
        this.member = member;
        this.cells = new Cells(calculation, view);
        this.own = new MemberCells(calculation, view, member);
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
        rows.add(Cells.group("group.sum", Texts.get("statement.member.group.sum", MemberCells.period(calculation)),
                columns.size()));
        SUMMED.stream().filter(own::isTold).forEach(row -> rows.add(summed(row)));
        return new Statement("member." + MemberKind.of(member).key(member),
                Texts.get("statement.title.member", calculation.name(member), cells.year(),
                        MemberCells.period(calculation)),
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

    private void group(List<Row> rows, String key, int columns, MemberRow first, MemberRow last) {
        rows.add(Cells.group("group." + key, Texts.get("statement.member.group." + key), columns));
        IntStream.rangeClosed(first.ordinal(), last.ordinal()).mapToObj(i -> MemberRow.values()[i])
                .filter(own::isTold)
                .forEach(row -> rows.add(new Row("member." + row, row.label(), Row.Kind.DETAIL,
                        row(MemberCells.cell(own.node(row, Place.TODAY, baseYear), row.format(), false),
                                own.inYear(row)))));
    }

    /** Today is one year and has no sum. */
    private Row summed(MemberRow row) {
        return new Row("sum." + row, Texts.get("statement.member.sum." + row), Row.Kind.DETAIL,
                row(MemberCells.cell(OptionalInt.empty(), row.format(), false), own.summed(row)));
    }

    private static List<Cell> row(Cell today, List<Cell> alternatives) {
        return Stream.concat(Stream.of(today), alternatives.stream()).toList();
    }

    private String finding() {
        Findings findings = new Findings(calculation, view);
        return Findings.joined(today(),
                findings.summed(Texts.get("statement.what.memberPays", cells.year()), values(MemberRow.CONTRIBUTION)),
                OwnCostsStatement.sentence(calculation, view, member),
                findings.summed(Texts.get("statement.what.memberGets", cells.year()), values(MemberRow.ACTIVITIES)));
    }

    private String today() {
        OptionalDouble paid = calculation.value(own.node(MemberRow.CONTRIBUTION, Place.TODAY, baseYear));
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
            calculation.value(own.node(row, a, view.year())).ifPresent(v -> values.put(a, v));
        }
        return values;
    }
}
