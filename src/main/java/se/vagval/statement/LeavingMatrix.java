package se.vagval.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Who loses by whose leaving: a row for each who leaves, a column for each municipality that is left, one year. */
final class LeavingMatrix {
    /** A loss of one by another's leaving. */
    private record Loss(String leaver, String left, double kronor) {}

    private final Calculation calculation;
    private final LeavingMatrixView view;
    private final Measure measure;
    private final List<Row> rows = new ArrayList<>();
    private final List<Loss> sums = new ArrayList<>();
    private final List<Loss> cells = new ArrayList<>();

    private LeavingMatrix(Calculation calculation, LeavingMatrixView view) {
        this.calculation = calculation;
        this.view = view;
        this.measure = view.measure() == LeavingMeasure.ACTIVITIES ? Measure.AREA_ACTIVITIES
                : Measure.CONTRIBUTION_MUNICIPALITY;
    }

    static Statement build(Calculation calculation, LeavingMatrixView view) {
        return new LeavingMatrix(calculation, view).build();
    }

    private Statement build() {
        view.leavers().forEach((alternative, leaver) -> rows.add(row(alternative, leaver)));
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Texts.get("statement.leaving.together"), Column.Kind.TOTAL, "together"));
        if (ofActivities()) {
            columns.add(new Column(Texts.get("statement.leaving.each"), Column.Kind.VALUE, "each"));
        }
        view.municipalities()
                .forEach(m -> columns.add(new Column(calculation.name(m), Column.Kind.DIFFERENCE, m.id())));
        return new Statement("leaving.matrix",
                Texts.get("statement.title.leavingMatrix." + view.measure(), calculation.name(view.association()),
                        Integer.toString(view.year())),
                finding(), Texts.get("statement.header.leaver"), columns, rows,
                List.of(Texts.get("statement.note.leavingMatrix." + view.measure())), calculation.evaluation());
    }

    private boolean ofActivities() {
        return view.measure() == LeavingMeasure.ACTIVITIES;
    }

    private Row row(String alternative, LeavingMatrixView.Who leaver) {
        List<Integer> changes = new ArrayList<>();
        List<Cell> each = new ArrayList<>();
        for (Subject m : view.municipalities()) {
            OptionalInt change = leaver.municipalities().contains(m.id()) ? OptionalInt.empty()
                    : change(measure, alternative, m);
            change.ifPresent(changes::add);
            each.add(cell(change, Format.MONEY));
            note(cells, leaver.name(), calculation.name(m), change);
        }
        OptionalInt sum = changes.isEmpty() ? OptionalInt.empty() : OptionalInt.of(calculation.together(changes));
        note(sums, leaver.name(), "", sum);
        List<Cell> all = new ArrayList<>(List.of(cell(sum, Format.MONEY)));
        if (ofActivities()) {
            all.add(cell(change(Measure.PER_CAPITA_ACTIVITIES, alternative, view.association()),
                    Format.PER_INHABITANT));
        }
        all.addAll(each);
        return new Row(alternative, leaver.name(), Row.Kind.DETAIL, all);
    }

    private void note(List<Loss> losses, String leaver, String left, OptionalInt change) {
        OptionalDouble value = calculation.value(change);
        value.ifPresent(kronor -> losses.add(new Loss(leaver, left, kronor)));
    }

    private OptionalInt change(Measure of, String alternative, Subject subject) {
        OptionalInt to = calculation.node(of, alternative, subject, view.year());
        OptionalInt from = calculation.node(of, view.with(), subject, view.year());
        return to.isEmpty() || from.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(calculation.difference(to.getAsInt(), from.getAsInt()));
    }

    private static Cell cell(OptionalInt node, Format format) {
        return node.isPresent() ? new Cell.Number(node.getAsInt(), format, true) : Cell.EMPTY;
    }

    /** Whose leaving costs the others most, and who loses most by somebody else's; of what is paid, who pays most more. */
    private String finding() {
        if (rows.isEmpty()) {
            return Texts.get("statement.finding.leavingNobody", association());
        }
        return ofActivities() ? Findings.joined(said(least(sums), "statement.finding.leavingMost"),
                said(least(cells), "statement.finding.losesMost"))
                : Findings.joined(said(greatest(cells), "statement.finding.paysMost"));
    }

    private String said(Optional<Loss> loss, String key) {
        return loss.map(l -> Texts.get(key, l.leaver(), l.left(),
                SwedishNumbers.amountDifferenceWithUnit(l.kronor(), view.unit()), association()))
                .orElseGet(() -> nobody(key));
    }

    /** Named, since a document may tell of several. */
    private String association() {
        return calculation.name(view.association());
    }

    private String nobody(String key) {
        return sums.isEmpty() || key.equals("statement.finding.losesMost") ? ""
                : Texts.get(ofActivities() ? "statement.finding.nobodyLoses" : "statement.finding.nobodyPaysMore",
                        association());
    }

    private static Optional<Loss> least(List<Loss> losses) {
        return losses.stream().filter(l -> l.kronor() <= -Findings.SAME).min(Comparator.comparingDouble(Loss::kronor));
    }

    private static Optional<Loss> greatest(List<Loss> losses) {
        return losses.stream().filter(l -> l.kronor() >= Findings.SAME).max(Comparator.comparingDouble(Loss::kronor));
    }
}
