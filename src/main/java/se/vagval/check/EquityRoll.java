package se.vagval.check;

import java.util.Optional;
import java.util.function.Consumer;

import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.text.Texts;

/** The equity of a year is that of the year before and the year's result. */
final class EquityRoll implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Association a : material.review().associations()) {
            for (Accounts y : a.accounts()) {
                Optional<Figure> before = a.accountsOf(y.year() - 1).flatMap(Accounts::equity);
                if (before.isPresent() && y.result().isPresent() && y.equity().isPresent()) {
                    read(a, y, before.get().value(), found);
                }
            }
        }
    }

    private static void read(Association a, Accounts y, double before, Consumer<Remark> found) {
        double result = y.result().orElseThrow().value();
        Figure equity = y.equity().orElseThrow();
        if (Math.abs(before + result - equity.value()) <= Rounding.slack(before, result, equity.value())) {
            return;
        }
        String printed = Say.money(equity.value());
        String follows = Say.money(before + result);
        SourceError error = new SourceError("associations." + a.id() + ".accounts." + y.year() + ".equity", equity,
                printed);
        found.accept(error.remark(CheckCode.EQUITY_ROLL,
                Texts.get("check.equityRoll.headline", a.shortName(), Say.year(y.year()), printed),
                Texts.get("check.equityRoll.detail", Say.year(y.year() - 1), Say.money(before), Say.money(result),
                        follows),
                error.replace(before + result, follows)));
    }
}
