package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;

import se.vagval.finance.Calculation;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.Authority;
import se.vagval.model.Cooperation;
import se.vagval.model.Municipality;
import se.vagval.model.Review;
import se.vagval.text.ShownName;
import se.vagval.text.Texts;

/**
 * How well each association would fit a municipality: for each authority that the municipality works with, whether an
 * association works with the same office.
 */
public final class Cooperations {
    private Cooperations() {}

    /** Every municipality whose cooperation is known, authority by authority, against today's associations. */
    static Statement fit(Calculation calculation) {
        Review review = calculation.review();
        List<Column> columns = review.associations().stream()
                .map(a -> new Column(ShownName.of(a.shortName()), Column.Kind.TEXT, a.id())).toList();
        List<Row> rows = new ArrayList<>();
        for (String code : municipalities(review)) {
            for (Authority authority : Authority.values()) {
                rows.add(new Row(code + "." + authority, Texts.get("statement.cooperation.row",
                        calculation.name(Subject.municipality(code)),
                        Texts.get("model.choice." + "Authority_" + authority)), Row.Kind.DETAIL,
                        review.associations().stream()
                                .map(a -> (Cell) new Cell.Text(fit(review, code, authority, a))).toList()));
            }
        }
        return new Statement("cooperation", Texts.get("statement.title.cooperation"), "",
                Texts.get("statement.header.authority"), columns, rows,
                List.of(Texts.get("statement.note.cooperation")), calculation.evaluation());
    }

    /** Codes of the municipalities whose cooperation is known, in the order of the review. */
    public static List<String> municipalities(Review review) {
        return review.municipalities().stream().map(Municipality::code)
                .filter(code -> review.cooperations().stream().anyMatch(c -> c.municipality().equals(code))).toList();
    }

    /** Whether an association works with the office of an authority that a municipality works with, in words. */
    public static String fit(Review review, String municipality, Authority authority, Association association) {
        List<Cooperation> known = review.cooperations().stream().filter(c -> c.municipality().equals(municipality)
                && c.authority() == authority && !c.associations().isEmpty()).toList();
        if (known.isEmpty()) {
            return Texts.get("statement.cooperation.unknown");
        }
        return Texts.get(known.stream().anyMatch(c -> c.associations().contains(association.id()))
                ? "statement.cooperation.same" : "statement.cooperation.other");
    }
}
