package se.vagval.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.AllocationMode;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * The state's frame in each alternative, one year: the base grants, what they leave to be divided, and how much of that comes
 * here. Fewer associations free base grants, of which the whole country gets its part.
 */
final class NationalStatement {
    private final Calculation calculation;
    private final View view;
    private final Findings findings;

    private NationalStatement(Calculation calculation, View view) {
        this.calculation = calculation;
        this.view = view;
        this.findings = new Findings(calculation, view);
    }

    /** Empty where the frame and the national totals are not what the allocation is worked out from. */
    static Optional<Statement> build(Calculation calculation, View view) {
        return calculation.review().allocation().mode() == AllocationMode.NATIONAL && !view.alternatives().isEmpty()
                ? Optional.of(new NationalStatement(calculation, view).build()) : Optional.empty();
    }

    private Statement build() {
        Cells cells = new Cells(calculation, view);
        int width = cells.columns().size();
        List<Row> rows = List.of(Cells.group("group.country", Texts.get("statement.group.country"), width),
                cells.row(Measure.NATIONAL_FRAME, Format.MONEY, Row.Kind.DETAIL),
                cells.row(Measure.NATIONAL_ASSOCIATIONS, Format.COUNT, Row.Kind.DETAIL),
                cells.row(Measure.NATIONAL_BASE_GRANT, Format.MONEY, Row.Kind.DETAIL),
                cells.row(Measure.NATIONAL_GRANTS, Format.MONEY, Row.Kind.DETAIL),
                cells.row(Measure.NATIONAL_POOL, Format.MONEY, Row.Kind.SUM),
                Cells.group("group.shares", Texts.get("statement.group.shares"), width),
                cells.row(Measure.NATIONAL_GRANTS_HERE, Format.MONEY, Row.Kind.DETAIL),
                cells.row(Measure.NATIONAL_POOL_HERE, Format.MONEY, Row.Kind.DETAIL),
                cells.row(Measure.NATIONAL_HERE, Format.MONEY, Row.Kind.SUM),
                cells.row(Measure.NATIONAL_POOL_ELSEWHERE, Format.MONEY, Row.Kind.DETAIL));
        return cells.statement("national", Texts.get("statement.title.national", cells.year()), finding(),
                Texts.get("statement.header.measure"), rows, Texts.get("statement.note.national"));
    }

    private String finding() {
        return Findings.joined(view.others().stream().map(this::freed).toArray(String[]::new));
    }

    /** What an alternative with another number of associations frees, or takes, and where that goes. */
    private String freed(String alternative) {
        OptionalDouble grants = difference(Measure.NATIONAL_GRANTS, alternative);
        OptionalDouble here = difference(Measure.NATIONAL_POOL_HERE, alternative);
        OptionalDouble elsewhere = difference(Measure.NATIONAL_POOL_ELSEWHERE, alternative);
        if (grants.isEmpty() || here.isEmpty() || elsewhere.isEmpty()
                || Math.abs(grants.getAsDouble()) < Findings.SAME) {
            return "";
        }
        return Texts.get(grants.getAsDouble() < 0 ? "statement.finding.national.freed"
                : "statement.finding.national.taken", calculation.alternativeName(alternative),
                calculation.alternativeName(view.reference()), amount(grants), amount(here), amount(elsewhere));
    }

    private OptionalDouble difference(Measure measure, String alternative) {
        return findings.difference(measure, alternative, Subject.AREA);
    }

    private String amount(OptionalDouble kronor) {
        return SwedishNumbers.amountWithUnit(Math.abs(kronor.getAsDouble()), view.unit());
    }
}
