package se.vagval.statement;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.Texts;

/** Each municipality's contribution, in kronor and per inhabitant. */
final class MunicipalityStatements {
    private MunicipalityStatements() {}

    static Statement amounts(Calculation calculation, View view) {
        Cells cells = new Cells(calculation, view);
        List<Row> rows = rows(calculation, view, cells, Measure.CONTRIBUTION_MUNICIPALITY, Format.MONEY);
        rows.add(cells.row(Measure.CONTRIBUTION_MUNICIPALITIES.id(), Texts.get("statement.party.municipalities"),
                Row.Kind.SUM, Measure.CONTRIBUTION_MUNICIPALITIES, Subject.AREA, Format.MONEY));
        return cells.statement("municipalities", Texts.get("statement.title.municipalities", cells.year()),
                findings(calculation, view, Measure.CONTRIBUTION_MUNICIPALITY).amounts(),
                Texts.get("statement.header.municipality"), rows,
                Texts.get("statement.note.key"));
    }

    static Statement perCapita(Calculation calculation, View view) {
        Cells cells = new Cells(calculation, view);
        List<Row> rows = rows(calculation, view, cells, Measure.PER_CAPITA_CONTRIBUTION, Format.PER_INHABITANT);
        return cells.statement("municipalities.perCapita",
                Texts.get("statement.title.municipalitiesPerCapita", cells.year()),
                findings(calculation, view, Measure.PER_CAPITA_CONTRIBUTION).perCapita(),
                Texts.get("statement.header.municipality"), rows, Texts.get("statement.note.workingAge"));
    }

    private static List<Row> rows(Calculation calculation, View view, Cells cells, Measure measure, Format format) {
        List<Row> rows = new ArrayList<>();
        for (Subject s : inAlphabet(calculation, view)) {
            rows.add(cells.row(s.id(), calculation.name(s), Row.Kind.DETAIL, measure, s, format));
        }
        return rows;
    }

    private static MunicipalityFindings findings(Calculation calculation, View view, Measure measure) {
        return new MunicipalityFindings(calculation, view, measure, inAlphabet(calculation, view));
    }

    /** In the order a reader looks for a municipality, whatever associations it belongs to in an alternative. */
    static List<Subject> inAlphabet(Calculation calculation, View view) {
        Collator swedish = Collator.getInstance(Texts.SWEDISH);
        return calculation.subjects(view.reference(), Subject.Kind.MUNICIPALITY, view.year()).stream()
                .sorted(Comparator.comparing(calculation::name, swedish)).toList();
    }
}
