package se.vagval.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.CostCategory;
import se.vagval.text.Texts;

/** Years beside each other: the same rows under each alternative, in the alternatives' order, the base year first. */
final class YearsStatements {
    private record Line(String key, String label, Row.Kind kind, Measure measure, Subject subject, Format format) {}

    private final Calculation calculation;
    private final View view;
    private final List<Integer> years;

    YearsStatements(Calculation calculation, View view) {
        this.calculation = calculation;
        this.view = view;
        this.years = calculation.years();
    }

    /** Contributions by party. */
    Statement financing() {
        List<Line> lines = List.of(party(Measure.CONTRIBUTION_STATE, Texts.get("statement.party.state")),
                party(Measure.CONTRIBUTION_REGION, RegionWord.of(calculation.review()).party()),
                party(Measure.CONTRIBUTION_MUNICIPALITIES, Texts.get("statement.party.municipalities")),
                new Line("all", Texts.get("statement.party.all"), Row.Kind.SUM, Measure.CONTRIBUTION_PARTIES,
                        Subject.AREA, Format.MONEY));
        return statement("financing.years", "statement.title.financing", "statement.header.party",
                List.of(Texts.get("statement.note.parties")), _ -> lines);
    }

    private static Line party(Measure measure, String label) {
        return new Line(measure.id(), label, Row.Kind.DETAIL, measure, Subject.AREA, Format.MONEY);
    }

    /** Administration by category; a category nobody has a cost in is left out in all alternatives. */
    Statement administration() {
        List<Line> lines = new ArrayList<>(Stream.of(CostCategory.values()).map(Measure::of).filter(this::used)
                .map(m -> area(m, Row.Kind.DETAIL, Format.MONEY)).toList());
        lines.add(area(Measure.COST_ADMINISTRATION, Row.Kind.SUM, Format.MONEY));
        lines.add(area(Measure.SHARE_ADMINISTRATION, Row.Kind.DETAIL, Format.SHARE));
        return statement("administration.years", "statement.title.administration", "statement.header.category",
                List.of(), _ -> lines);
    }

    private static Line area(Measure measure, Row.Kind kind, Format format) {
        return new Line(measure.id(), measure.label(), kind, measure, Subject.AREA, format);
    }

    private boolean used(Measure measure) {
        return view.alternatives().stream().anyMatch(a -> years.stream().anyMatch(y -> {
            OptionalDouble value = calculation.value(measure, a, Subject.AREA, y);
            return value.isPresent() && value.getAsDouble() != 0;
        }));
    }

    /** Equity of each association. */
    Statement equity() {
        return statement("equity.years", "statement.title.equityYears", "statement.header.association", List.of(),
                a -> associations(a, Measure.EQUITY, Format.MONEY));
    }

    /** Equity of each association as a share of its revenue. */
    Statement equityShare() {
        return statement("equityShare.years", "statement.title.equityShareYears", "statement.header.association",
                List.of(), a -> associations(a, Measure.EQUITY_SHARE, Format.SHARE));
    }

    /** What each association has to use per inhabitant 16–64; the whole area too where there are several. */
    Statement budgetPerCapita() {
        return statement("budgetPerCapita.years", "statement.title.budgetPerCapita", "statement.header.association",
                new BudgetFinding(calculation, view).sentences(),
                List.of(Texts.get("statement.note.budget")), this::budgets);
    }

    private List<Line> budgets(String alternative) {
        List<Line> lines = new ArrayList<>(
                associations(alternative, Measure.PER_CAPITA_BUDGET, Format.PER_INHABITANT));
        if (lines.size() > 1) {
            lines.add(new Line("all", Texts.get("statement.row.average"), Row.Kind.SUM, Measure.PER_CAPITA_BUDGET,
                    Subject.AREA, Format.PER_INHABITANT));
        }
        return lines;
    }

    /** Those there are in some year; in a year when one is not there its cell is empty. */
    private List<Line> associations(String alternative, Measure measure, Format format) {
        Set<Subject> all = new LinkedHashSet<>();
        years.forEach(y -> all.addAll(calculation.subjects(alternative, Subject.Kind.ASSOCIATION, y)));
        return all.stream().map(s -> new Line(s.id(), calculation.name(s), Row.Kind.DETAIL, measure, s, format))
                .toList();
    }

    private interface Lines {
        List<Line> of(String alternative);
    }

    private Statement statement(String id, String title, String header, List<String> notes, Lines lines) {
        return statement(id, title, header, "", notes, lines);
    }

    private Statement statement(String id, String title, String header, String finding, List<String> notes,
            Lines lines) {
        List<Column> columns = years.stream()
                .map(y -> new Column(Integer.toString(y), Column.Kind.VALUE, Integer.toString(y))).toList();
        List<Row> rows = new ArrayList<>();
        for (String a : view.alternatives()) {
            List<Line> here = lines.of(a);
            rows.add(Cells.alternative(calculation, a, !here.isEmpty(), columns.size()));
            here.forEach(line -> rows.add(row(a, line)));
        }
        String period = Texts.get("statement.value.period", Integer.toString(years.getFirst()),
                Integer.toString(years.getLast()));
        return new Statement(id, Texts.get(title, period), finding, Texts.get(header), columns,
                Cells.unlessOnlyGroups(rows), notes, calculation.evaluation());
    }

    private Row row(String alternative, Line line) {
        List<Cell> cells = new ArrayList<>();
        for (int year : years) {
            OptionalInt node = calculation.node(line.measure(), alternative, line.subject(), year);
            cells.add(node.isPresent() ? new Cell.Number(node.getAsInt(), line.format(), false) : Cell.EMPTY);
        }
        return new Row(alternative + "/" + line.key(), line.label(), line.kind(), cells);
    }
}
