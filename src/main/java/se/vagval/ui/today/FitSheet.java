package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;

import se.vagval.finance.Calculation;
import se.vagval.model.Authority;
import se.vagval.model.Review;
import se.vagval.statement.Cooperations;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** How well each association would fit each municipality whose cooperation is known: read, and copied, but not typed in. */
final class FitSheet implements Sheet {
    @Override
    public String title() {
        return Texts.get("statement.title.cooperation");
    }

    @Override
    public String about(Calculation now) {
        return Texts.get(rowless(now.review()) ? "ui.today.fit.none" : "statement.note.cooperation");
    }

    private static boolean rowless(Review review) {
        return review.associations().isEmpty() || Cooperations.municipalities(review).isEmpty();
    }

    @Override
    public String corner(MoneyUnit unit) {
        return Texts.get("ui.today.column.authority");
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return now.review().associations().stream().map(a -> Columns.words(a.id(), a.shortName())).toList();
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        Review review = now.review();
        if (rowless(review)) {
            return;
        }
        for (String code : Cooperations.municipalities(review)) {
            parts.group("fit." + code, review.municipalities().stream().filter(m -> m.code().equals(code))
                    .map(m -> m.name()).findFirst().orElse(code), review.associations().size());
            for (Authority authority : Authority.values()) {
                List<GridCell> cells = new ArrayList<>();
                review.associations().forEach(a -> cells.add(
                        GridCell.shown(Cooperations.fit(review, code, authority, a), false, Double.NaN)));
                parts.row("fit." + code + "." + authority, GridRow.Kind.SUM, GridCell.shown(
                        Texts.get("model.choice." + "Authority_" + authority), false, Double.NaN), cells);
            }
        }
    }
}
