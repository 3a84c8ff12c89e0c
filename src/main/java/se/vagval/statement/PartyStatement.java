package se.vagval.statement;

import java.util.List;

import se.vagval.finance.Calculation;
import se.vagval.finance.Finding;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.Texts;

/** Contributions by party. */
final class PartyStatement {
    private PartyStatement() {}

    static Statement build(Calculation calculation, View view) {
        Cells cells = new Cells(calculation, view);
        List<Row> rows = List.of(party(cells, Measure.CONTRIBUTION_STATE, Texts.get("statement.party.state")),
                party(cells, Measure.CONTRIBUTION_REGION, RegionWord.of(calculation.review()).party()),
                party(cells, Measure.CONTRIBUTION_MUNICIPALITIES, Texts.get("statement.party.municipalities")),
                cells.row(Measure.CONTRIBUTION_PARTIES.id(), Texts.get("statement.party.all"), Row.Kind.SUM,
                        Measure.CONTRIBUTION_PARTIES, Subject.AREA, Format.MONEY));
        return cells.statement("financing", Texts.get("statement.title.financing", cells.year()),
                cells.finding(Texts.get("statement.what.parties", cells.year()), Measure.CONTRIBUTION_PARTIES),
                Texts.get("statement.header.party"), rows, Cells.notes(calculation, view,
                        Texts.get("statement.note.parties"), Finding.Kind.TOTAL_ABOVE_POSSIBLE));
    }

    private static Row party(Cells cells, Measure measure, String label) {
        return cells.row(measure.id(), label, Row.Kind.DETAIL, measure, Subject.AREA, Format.MONEY);
    }
}
