package se.vagval.check;

import java.util.function.Consumer;

import se.vagval.finance.Measure;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.text.Texts;

/** The printed result of a year is its revenue less its costs. */
final class ResultSum implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Association a : material.review().associations()) {
            for (Accounts y : a.accounts()) {
                if (y.totalRevenue().isPresent() && y.totalCost().isPresent() && y.result().isPresent()) {
                    read(a, y, material.closed(Measure.BOOKED_DIFFERENCE, a, y.year()).orElseThrow(), found);
                }
            }
        }
    }

    private static void read(Association a, Accounts y, double difference, Consumer<Remark> found) {
        double revenue = y.totalRevenue().orElseThrow().value();
        double cost = y.totalCost().orElseThrow().value();
        Figure result = y.result().orElseThrow();
        if (Math.abs(difference - result.value()) <= Rounding.slack(revenue, cost, result.value())) {
            return;
        }
        String printed = Say.money(result.value());
        String follows = Say.money(difference);
        SourceError error = new SourceError("associations." + a.id() + ".accounts." + y.year() + ".result", result,
                printed);
        found.accept(error.remark(CheckCode.RESULT_SUM,
                Texts.get("check.resultSum.headline", a.shortName(), Say.year(y.year()), printed, follows),
                Texts.get("check.resultSum.detail", Say.money(revenue), Say.money(cost), follows),
                error.replace(difference, follows)));
    }
}
