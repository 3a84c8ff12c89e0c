package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.List;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.formula.Unit;
import se.vagval.model.Alternative;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Format;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;

/** Two tables of the Jönköping review: the alternatives compared, with differences, and every municipality. */
final class JonkopingTables {
    private final Calculation calculation;
    private final int year;

    JonkopingTables(Calculation calculation) {
        this.calculation = calculation;
        this.year = calculation.years().get(2);
    }

    List<Statement> all() {
        return List.of(comparison(), municipalities());
    }

    private Statement comparison() {
        List<Row> rows = new ArrayList<>();
        rows.add(group("Statlig tilldelning"));
        rows.add(row(Measure.ALLOCATION_POSSIBLE, Subject.AREA, Row.Kind.DETAIL));
        rows.add(row(Measure.ALLOCATION_UTILISATION, Subject.AREA, Row.Kind.DETAIL));
        rows.add(group("Intäkter och kostnader"));
        rows.add(row(Measure.CONTRIBUTION_PARTIES, Subject.AREA, Row.Kind.DETAIL));
        rows.add(row(Measure.COST_ADMINISTRATION, Subject.AREA, Row.Kind.DETAIL));
        rows.add(row(Measure.COST_ACTIVITIES, Subject.AREA, Row.Kind.SUM));
        rows.add(row(Measure.PER_CAPITA_ACTIVITIES, Subject.AREA, Row.Kind.DETAIL));
        rows.add(row(Measure.EQUITY, Subject.AREA, Row.Kind.SUM));
        return statement("comparison", "Jämförelse av alternativen år " + year, rows);
    }

    private Statement municipalities() {
        List<Row> rows = new ArrayList<>();
        for (Subject subject : calculation.subjects(calculation.reference(), Subject.Kind.MUNICIPALITY, year)) {
            rows.add(row(Measure.CONTRIBUTION_MUNICIPALITY, subject, Row.Kind.DETAIL));
        }
        return statement("municipalities", "Medlemsbidrag per kommun år " + year, rows);
    }

    private Statement statement(String id, String title, List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        alternatives().forEach(a -> columns.add(new Column(a.shortName(), Column.Kind.VALUE, a.id())));
        others().forEach(a -> columns.add(new Column(a.shortName() + ", skillnad mot "
                + alternatives().getFirst().shortName(), Column.Kind.DIFFERENCE, a.id())));
        return new Statement(id, title, "Ett länsförbund får en grundtilldelning i stället för tre.", "Post", columns,
                rows, List.of("Källa: Översyn av samordningsförbunden i Jönköpings län 2020."),
                calculation.evaluation());
    }

    private Row group(String label) {
        int cells = alternatives().size() + others().size();
        return new Row("", label, Row.Kind.GROUP, java.util.Collections.nCopies(cells, Cell.EMPTY));
    }

    private Row row(Measure measure, Subject subject, Row.Kind kind) {
        List<Cell> cells = new ArrayList<>();
        Format format = format(measure.unit());
        alternatives().forEach(a -> cells.add(new Cell.Number(node(measure, a, subject), format, false)));
        Format change = format == Format.SHARE ? Format.PERCENTAGE_POINTS : format;
        others().forEach(a -> cells.add(new Cell.Number(calculation.difference(node(measure, a, subject),
                node(measure, alternatives().getFirst(), subject)), change, true)));
        String label = subject.equals(Subject.AREA) ? measure.label() : calculation.name(subject);
        return new Row(measure.id(), label, kind, cells);
    }

    private static Format format(Unit unit) {
        return switch (unit) {
            case KRONOR -> Format.MONEY;
            case SHARE -> Format.SHARE;
            case KRONOR_PER_INHABITANT -> Format.PER_INHABITANT;
            default -> Format.COUNT;
        };
    }

    private int node(Measure measure, Alternative alternative, Subject subject) {
        return calculation.node(measure, alternative.id(), subject, year).orElseThrow();
    }

    private List<Alternative> alternatives() {
        return calculation.review().alternatives();
    }

    private List<Alternative> others() {
        return alternatives().subList(1, alternatives().size());
    }
}
