package se.vagval.chart;

import java.util.ArrayList;
import java.util.List;

import se.vagval.formula.Evaluation;
import se.vagval.formula.Graph;
import se.vagval.formula.Origin;
import se.vagval.formula.Term;
import se.vagval.formula.Unit;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Format;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;

/** Builds small statements on a real graph; NaN in the input stands for a missing figure. */
final class SampleStatements {
    static final double MISSING = Double.NaN;

    private record Figure(String id) implements Term {
        @Override
        public String label() {
            return id;
        }

        @Override
        public Unit unit() {
            return Unit.KRONOR;
        }

        @Override
        public String source() {
            return "";
        }
    }

    private final Graph graph = new Graph(64);
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    SampleStatements column(String label, Column.Kind kind, String key) {
        columns.add(new Column(label, kind, key));
        return this;
    }

    SampleStatements group(String label) {
        rows.add(new Row("", label, Row.Kind.GROUP, columns.stream().map(c -> Cell.EMPTY).toList()));
        return this;
    }

    SampleStatements row(String key, String label, Row.Kind kind, List<Format> formats, boolean signed,
            double... values) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            cells.add(new Cell.Number(node(key, values[i]), formats.get(i % formats.size()), signed));
        }
        rows.add(new Row(key, label, kind, cells));
        return this;
    }

    SampleStatements money(String key, String label, double... values) {
        return row(key, label, Row.Kind.DETAIL, List.of(Format.MONEY), false, values);
    }

    private int node(String id, double value) {
        return Double.isNaN(value) ? graph.missing(new Figure(id), 0, "okänd")
                : graph.input(new Figure(id), 0, value, Origin.NONE);
    }

    Statement statement(String id, String title, String finding) {
        return new Statement(id, title, finding, "", columns, rows, List.of(), Evaluation.of(graph));
    }

    /** Alternatives with {state, region, municipalities}; the sum is formed here as any caller would. */
    static Statement financing(List<String> names, double[]... parts) {
        SampleStatements s = new SampleStatements();
        for (int i = 0; i < names.size(); i++) {
            s.column(names.get(i), Column.Kind.VALUE, "a" + (i + 1));
        }
        List<String> labels = List.of("Staten", "Region", "Kommuner");
        for (int party = 0; party < 3; party++) {
            double[] row = new double[parts.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = parts[i][party];
            }
            s.money(Selection.PARTIES.get(party), labels.get(party), row);
        }
        double[] sums = new double[parts.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = parts[i][0] + parts[i][1] + parts[i][2];
        }
        s.row(Selection.TOTAL, "Från parterna", Row.Kind.SUM, List.of(Format.MONEY), false, sums);
        return s.statement("financing", "Finansiering per part 2021",
                "Länsförbundet får 1 600 tkr mindre av parterna.");
    }

    static Statement activities(List<String> names, int firstYear, double[]... values) {
        SampleStatements s = new SampleStatements();
        for (int year = 0; year < values[0].length; year++) {
            s.column("" + (firstYear + year), Column.Kind.VALUE, "" + (firstYear + year));
        }
        for (int i = 0; i < names.size(); i++) {
            s.money("a" + (i + 1), names.get(i), values[i]);
        }
        return s.statement("activities", "Kvar till insatser per år",
                "Länsförbundet har mindre kvar till insatser alla år.");
    }

    static Statement waterfall(List<String> names, double... values) {
        SampleStatements s = new SampleStatements().column("Kvar till insatser", Column.Kind.VALUE, "a3");
        for (int i = 0; i < values.length; i++) {
            boolean whole = i == 0 || i == values.length - 1;
            String key = i == 0 ? Selection.START : i == values.length - 1 ? Selection.END : "step." + i;
            s.row(key, names.get(i), whole ? Row.Kind.SUM : Row.Kind.DETAIL, List.of(Format.MONEY), !whole, values[i]);
        }
        return s.statement("waterfall", "Från som idag till länsförbund, kvar till insatser 2021",
                "Bortfallna grundbidrag väger tyngre än besparingen.");
    }

    static Statement municipalities(List<String> alternatives, List<String> names, double[]... changes) {
        SampleStatements s = new SampleStatements().column("Som idag", Column.Kind.VALUE, "a1");
        for (int i = 0; i < alternatives.size(); i++) {
            s.column(alternatives.get(i), Column.Kind.DIFFERENCE, "a" + (i + 2));
        }
        s.group("Kommuner");
        for (int m = 0; m < names.size(); m++) {
            double[] row = new double[alternatives.size() + 1];
            row[0] = 100_000;
            System.arraycopy(changes[m], 0, row, 1, alternatives.size());
            s.row("m" + m, names.get(m), Row.Kind.DETAIL, List.of(Format.MONEY), true, row);
        }
        return s.statement("municipalities", "Förändrat bidrag per kommun 2021",
                "Alla kommuner betalar mindre i ett länsförbund, Jönköping mest.");
    }

    /** Possible and granted allocation per alternative. */
    static Statement allocation(List<String> alternatives, double[]... values) {
        SampleStatements s = new SampleStatements().column("Möjlig", Column.Kind.VALUE, "possible").column("Beviljad",
                Column.Kind.VALUE, "granted");
        for (int a = 0; a < alternatives.size(); a++) {
            s.row("a" + (a + 1), alternatives.get(a), Row.Kind.DETAIL, List.of(Format.MONEY), false, values[a]);
        }
        return s.statement("alternatives.allocation", "Statlig tilldelning 2021",
                "Mest utnyttjas i alternativen med tre förbund.");
    }

    /** Who loses by whose leaving. */
    static Statement leaving(List<String> leavers, List<String> left, double[]... changes) {
        SampleStatements s = new SampleStatements().column("De som är kvar", Column.Kind.TOTAL, "together");
        left.forEach(name -> s.column(name, Column.Kind.DIFFERENCE, name));
        for (int i = 0; i < leavers.size(); i++) {
            double[] row = new double[left.size() + 1];
            System.arraycopy(changes[i], 0, row, 1, left.size());
            s.row("l" + i, leavers.get(i), Row.Kind.DETAIL, List.of(Format.MONEY), true, row);
        }
        return s.statement("leaving.matrix", "Insatser i de andras områden", "De förlorar mest om Nässjö lämnar.");
    }

    /** Associations with {share, ladder, excess}. */
    static Statement equity(List<String> names, double[]... values) {
        SampleStatements s = new SampleStatements().column("Eget kapital/intäkter", Column.Kind.VALUE, "share")
                .column("Trappan", Column.Kind.VALUE, "ladder").column("Över trappan", Column.Kind.VALUE, "excess");
        for (int i = 0; i < names.size(); i++) {
            s.row("f" + i, names.get(i), Row.Kind.DETAIL, List.of(Format.SHARE, Format.SHARE, Format.MONEY), false,
                    values[i]);
        }
        return s.statement("equity", "Eget kapital mot trappan 2019",
                "Finnveden har 661 tkr mer än trappan medger; för Södra Vätterbygden saknas trappans övre steg.");
    }

    /** Kinds with {women before, women after, men before, men after}. */
    static Statement livelihood(List<String> kinds, double[]... values) {
        SampleStatements s = new SampleStatements().column("Kvinnor före insats", Column.Kind.VALUE, "WOMEN.BEFORE")
                .column("Kvinnor efter insats", Column.Kind.VALUE, "WOMEN.AFTER")
                .column("Män före insats", Column.Kind.VALUE, "MEN.BEFORE")
                .column("Män efter insats", Column.Kind.VALUE, "MEN.AFTER");
        for (int i = 0; i < kinds.size(); i++) {
            s.row(kinds.get(i), kinds.get(i), Row.Kind.DETAIL, List.of(Format.COUNT), false, values[i]);
        }
        return s.statement("livelihood", "Försörjning före och efter insats 2019: Länet",
                "Flest hade försörjningsstöd före insats.");
    }

    /** Associations with {women, men}. */
    static Statement participants(List<String> names, double[]... values) {
        SampleStatements s = new SampleStatements().column("Kvinnor", Column.Kind.VALUE, "WOMEN.2019").column("Män",
                Column.Kind.VALUE, "MEN.2019");
        for (int i = 0; i < names.size(); i++) {
            s.row("f" + i, names.get(i), Row.Kind.DETAIL, List.of(Format.COUNT), false, values[i]);
        }
        return s.statement("participants", "Deltagare 2019", "");
    }
}
