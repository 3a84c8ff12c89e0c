package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.Texts;

/**
 * What each party pays and gets before and after somebody leaves, one year. Where a merger is refused there are other
 * associations in one of the columns, so that the state and the regions are told of over all of them.
 */
final class LeavingPartiesStatement {
    private final Calculation calculation;
    private final LeavingView view;
    private final LeavingMeasure measure;
    private final LeavingColumns columns;
    private final List<Row> rows = new ArrayList<>();

    private LeavingPartiesStatement(Calculation calculation, LeavingView view, LeavingMeasure measure) {
        this.calculation = calculation;
        this.view = view;
        this.measure = measure;
        this.columns = new LeavingColumns(calculation, view);
    }

    static Statement build(Calculation calculation, LeavingView view, LeavingMeasure measure) {
        return new LeavingPartiesStatement(calculation, view, measure).build();
    }

    private Statement build() {
        if (measure.ofAllParties()) {
            party("state", Measure.CONTRIBUTION_STATE, view.refuses() ? Subject.STATE : view.association(),
                    calculation.name(Subject.STATE));
        }
        view.regions().forEach(this::region);
        view.municipalities().forEach(m -> party(m.id(), measure.ofMunicipality(), m, calculation.name(m)));
        if (measure == LeavingMeasure.CONTRIBUTION) {
            rows.add(columns.row("sum", Measure.CONTRIBUTION_PARTIES.label(), Row.Kind.SUM, Format.MONEY,
                    a -> node(Measure.CONTRIBUTION_PARTIES, a, whole())));
        }
        return new Statement("leaving.parties." + measure,
                Texts.get("statement.title.leavingParties", measure.label(), view.leaver(),
                        Integer.toString(view.year())),
                "", Texts.get("statement.header.party"), columns.columns(), rows,
                List.of(Texts.get("statement.leaving.note." + measure)), calculation.evaluation());
    }

    /** What is shared, of which each party has a part. */
    private Subject whole() {
        return view.refuses() ? Subject.AREA : view.association();
    }

    /** The only region pays the association's whole quarter; of several each pays what it pays in all its associations. */
    private void region(Subject region) {
        if (measure.ofAllParties()) {
            boolean only = view.regions().size() == 1 && !view.refuses();
            party("region." + region.id(), Measure.CONTRIBUTION_REGION, only ? view.association() : region,
                    calculation.name(region));
        }
    }

    private void party(String key, Measure of, Subject subject, String label) {
        rows.add(columns.row(key, label, Row.Kind.DETAIL, measure.format(), a -> {
            OptionalInt node = node(of, a, subject);
            return measure == LeavingMeasure.SHARE ? share(node, a) : node;
        }));
    }

    private OptionalInt share(OptionalInt node, String alternative) {
        OptionalInt all = node(Measure.CONTRIBUTION_PARTIES, alternative, whole());
        return node.isEmpty() || all.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(calculation.part(node.getAsInt(), all.getAsInt()));
    }

    private OptionalInt node(Measure of, String alternative, Subject subject) {
        return calculation.node(of, alternative, subject, view.year());
    }
}
