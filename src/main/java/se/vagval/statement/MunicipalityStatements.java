package se.vagval.statement;

import java.util.ArrayList;
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
                cells.finding(Measure.CONTRIBUTION_MUNICIPALITIES), Texts.get("statement.header.municipality"), rows,
                Texts.get("statement.note.key"));
    }

    static Statement perCapita(Calculation calculation, View view) {
        Cells cells = new Cells(calculation, view);
        List<Row> rows = rows(calculation, view, cells, Measure.PER_CAPITA_CONTRIBUTION, Format.PER_INHABITANT);
        return cells.statement("municipalities.perCapita",
                Texts.get("statement.title.municipalitiesPerCapita", cells.year()), "",
                Texts.get("statement.header.municipality"), rows, Texts.get("statement.note.workingAge"));
    }

    private static List<Row> rows(Calculation calculation, View view, Cells cells, Measure measure, Format format) {
        List<Row> rows = new ArrayList<>();
        for (Subject s : calculation.subjects(view.reference(), Subject.Kind.MUNICIPALITY, view.year())) {
            rows.add(cells.row(s.id(), calculation.name(s), Row.Kind.DETAIL, measure, s, format));
        }
        return rows;
    }
}
