package se.vagval.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.Texts;

/** One member's contribution in each alternative over the years: kronor, per inhabitant, and what it changes. */
final class MunicipalityStatement {
    private final Calculation calculation;
    private final View view;
    private final Subject subject;
    private final MemberKind kind;
    private final List<Integer> years;
    private final List<Row> rows = new ArrayList<>();

    private MunicipalityStatement(Calculation calculation, View view, Subject subject) {
        this.calculation = calculation;
        this.view = view;
        this.subject = subject;
        this.kind = MemberKind.of(subject);
        this.years = calculation.years();
    }

    static Statement build(Calculation calculation, View view, Subject subject) {
        return new MunicipalityStatement(calculation, view, subject).build();
    }

    private Statement build() {
        List<Column> columns = new ArrayList<>();
        years.forEach(y -> columns.add(new Column(Integer.toString(y), Column.Kind.VALUE, Integer.toString(y))));
        columns.add(new Column(Texts.get("statement.column.sumOver", period()), Column.Kind.TOTAL, ""));
        String reference = calculation.alternativeName(view.reference());
        group("amount", Texts.get("statement.group.contribution"), view.alternatives(), false, false);
        group("change", Texts.get("statement.group.change", reference), view.others(), false, true);
        group("perCapita", Texts.get("statement.group.perCapita"), view.alternatives(), true,
                false);
        group("changePerCapita", Texts.get("statement.group.changePerCapita", reference), view.others(),
                true, true);
        String first = Integer.toString(years.getFirst());
        return new Statement("municipality." + kind.key(subject),
                Texts.get("statement.title.municipality", calculation.name(subject), first,
                        Integer.toString(years.getLast())),
                finding(), Texts.get("statement.header.alternative"), columns, rows,
                List.of(Texts.get("statement.note.municipality", first)), calculation.evaluation());
    }

    private String period() {
        return Texts.get("statement.value.period", Integer.toString(years.get(1)), Integer.toString(years.getLast()));
    }

    private void group(String key, String label, List<String> alternatives, boolean perCapita, boolean change) {
        if (alternatives.isEmpty()) {
            return;
        }
        rows.add(Cells.group("group." + key, label, years.size() + 1));
        Format format = perCapita ? Format.PER_INHABITANT : Format.MONEY;
        for (String a : alternatives) {
            List<OptionalInt> nodes = years.stream()
                    .map(y -> change ? difference(perCapita, a, y) : node(perCapita, a, y))
                    .toList();
            List<Cell> cells = new ArrayList<>();
            nodes.forEach(n -> cells.add(cell(n, format, change)));
            cells.add(cell(sum(nodes), format, change));
            rows.add(new Row(key + "." + a, calculation.alternativeName(a), Row.Kind.DETAIL, cells));
        }
    }

    private static Cell cell(OptionalInt node, Format format, boolean signed) {
        return node.isPresent() ? new Cell.Number(node.getAsInt(), format, signed) : Cell.EMPTY;
    }

    private OptionalInt node(boolean perCapita, String alternative, int year) {
        if (!perCapita) {
            return calculation.node(kind.contribution(), alternative, subject, year);
        }
        return kind == MemberKind.MUNICIPALITY
                ? calculation.node(Measure.PER_CAPITA_CONTRIBUTION, alternative, subject, year)
                : calculation.member(Measure.MEMBER_PER_CAPITA, alternative, subject, year);
    }

    private OptionalInt difference(boolean perCapita, String alternative, int year) {
        OptionalInt to = node(perCapita, alternative, year);
        OptionalInt from = node(perCapita, view.reference(), year);
        return to.isEmpty() || from.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(calculation.difference(to.getAsInt(), from.getAsInt()));
    }

    /** Over the years after the base year; none where the municipality is not a party all those years. */
    private OptionalInt sum(List<OptionalInt> nodes) {
        List<OptionalInt> counted = nodes.subList(1, nodes.size());
        return counted.stream().anyMatch(OptionalInt::isEmpty) ? OptionalInt.empty()
                : OptionalInt.of(calculation.cumulated(counted.stream().map(OptionalInt::getAsInt).toList()));
    }

    private String finding() {
        Findings findings = new Findings(calculation, view);
        Map<String, Double> sums = new LinkedHashMap<>();
        for (String a : view.alternatives()) {
            sum(years.stream().map(y -> node(false, a, y)).toList()).stream().boxed()
                    .flatMap(n -> findings.value(n).stream().boxed()).forEach(v -> sums.put(a, v));
        }
        return findings.summed(Texts.get("statement.what.municipality", calculation.name(subject), period()), sums);
    }
}
