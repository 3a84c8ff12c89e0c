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

/** Differences against the reference over the whole horizon: summed, as present value, and when one-offs are paid back. */
final class HorizonStatement {
    private static final List<Measure> SUMMED = List.of(Measure.CONTRIBUTION_STATE, Measure.CONTRIBUTION_REGION,
            Measure.CONTRIBUTION_MUNICIPALITIES, Measure.COST_ADMINISTRATION, Measure.COST_ONEOFF,
            Measure.COST_ACTIVITIES);

    private final Calculation calculation;
    private final View view;

    private HorizonStatement(Calculation calculation, View view) {
        this.calculation = calculation;
        this.view = view;
    }

    static Statement build(Calculation calculation, View view) {
        return new HorizonStatement(calculation, view).build();
    }

    private Statement build() {
        List<Column> columns = view.others().stream()
                .map(a -> new Column(calculation.alternativeName(a), Column.Kind.DIFFERENCE, a)).toList();
        List<Row> rows = new ArrayList<>();
        rows.add(Cells.group("group.sum", Texts.get("statement.group.sum"), columns.size()));
        RegionWord region = RegionWord.of(calculation.review());
        for (Measure measure : SUMMED) {
            rows.add(row("sum." + measure.id(), region.label(measure), measure, Measure.CUMULATED, Format.MONEY));
        }
        rows.add(row("sum." + Measure.PER_CAPITA_ACTIVITIES.id(), Measure.PER_CAPITA_ACTIVITIES.label(),
                Measure.PER_CAPITA_ACTIVITIES, Measure.CUMULATED, Format.PER_INHABITANT));
        boolean repaid = view.others().stream().anyMatch(this::hasOneOff);
        rows.add(Cells.group("group.present",
                Texts.get(repaid ? "statement.group.presentAndPayback" : "statement.group.present"), columns.size()));
        rows.add(row("present." + Measure.COST_ACTIVITIES.id(), Texts.get("statement.row.present"),
                Measure.COST_ACTIVITIES, Measure.PRESENT_VALUE, Format.MONEY));
        if (repaid) {
            rows.add(row("payback", Texts.get("statement.row.payback"), Measure.COST_ACTIVITIES, Measure.PAYBACK,
                    Format.YEAR));
        }
        List<Integer> years = calculation.years();
        return new Statement("horizon",
                Texts.get("statement.title.horizon", calculation.alternativeName(view.reference()),
                        Integer.toString(years.get(1)), Integer.toString(years.getLast())),
                finding(years), Texts.get("statement.header.measure"), columns, rows,
                List.of(Texts.get("statement.note.horizon"), Texts.get("statement.note.workingAge")),
                calculation.evaluation());
    }

    private String finding(List<Integer> years) {
        Findings findings = new Findings(calculation, view);
        Map<String, Double> sums = new LinkedHashMap<>();
        for (String a : view.others()) {
            List<Integer> differences = differences(Measure.COST_ACTIVITIES, a);
            if (!differences.isEmpty()) {
                findings.value(calculation.cumulated(differences)).ifPresent(v -> sums.put(a, v));
            }
        }
        return findings.overYears(List.copyOf(sums.keySet()), sums::get,
                Texts.get("statement.value.period", Integer.toString(years.get(1)),
                        Integer.toString(years.getLast())));
    }

    private Row row(String key, String label, Measure measure, Measure how, Format format) {
        List<Cell> cells = new ArrayList<>();
        for (String a : view.others()) {
            List<Integer> differences = differences(measure, a);
            cells.add(differences.isEmpty() || how == Measure.PAYBACK && !hasOneOff(a) ? Cell.EMPTY
                    : new Cell.Number(summed(how, differences), format, how != Measure.PAYBACK));
        }
        return new Row(key, label, Row.Kind.DETAIL, cells);
    }

    private int summed(Measure how, List<Integer> differences) {
        return switch (how) {
            case PRESENT_VALUE -> calculation.presentValue(differences);
            case PAYBACK -> calculation.payback(differences);
            default -> calculation.cumulated(differences);
        };
    }

    /** Payback is asked only of an alternative that has a one-off to pay back. */
    private boolean hasOneOff(String alternative) {
        return calculation.years().stream().anyMatch(
                y -> calculation.value(Measure.COST_ONEOFF, alternative, Subject.AREA, y).orElse(0) > 0);
    }

    private List<Integer> differences(Measure measure, String alternative) {
        List<Integer> nodes = new ArrayList<>();
        for (int year : calculation.years().subList(1, calculation.years().size())) {
            OptionalInt to = calculation.node(measure, alternative, Subject.AREA, year);
            OptionalInt from = calculation.node(measure, view.reference(), Subject.AREA, year);
            if (to.isPresent() && from.isPresent()) {
                nodes.add(calculation.difference(to.getAsInt(), from.getAsInt()));
            }
        }
        return nodes;
    }
}
