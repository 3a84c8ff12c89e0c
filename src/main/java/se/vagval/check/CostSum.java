package se.vagval.check;

import java.util.function.Consumer;

import se.vagval.finance.Measure;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.text.Texts;

/** The printed sum of costs is administration and activities, and administration alone is never more. */
final class CostSum implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Association a : material.review().associations()) {
            for (Accounts y : a.accounts()) {
                y.totalCost().ifPresent(total -> read(a, y, total,
                        material.closed(Measure.COST_ADMINISTRATION, a, y.year()).orElse(0), found));
            }
        }
    }

    private static void read(Association a, Accounts y, Figure total, double administration, Consumer<Remark> found) {
        double[] lines = y.administration().stream()
                .mapToDouble(l -> l.quantity().value() * l.unitAmount().value()).toArray();
        double slack = Rounding.slack(lines) + Rounding.slack(total.value());
        if (y.activities().isPresent()) {
            double activities = y.activities().get().value();
            if (Math.abs(administration + activities - total.value()) > slack + Rounding.slack(activities)) {
                found.accept(sum(a, y, total, administration));
            }
        } else if (administration > total.value() + slack) {
            found.accept(Remark.of(CheckCode.ADMINISTRATION_ABOVE, Severity.ERROR, path(a, y),
                    Texts.get("check.administrationAbove.headline", a.shortName()),
                    Texts.get("check.administrationAbove.detail", Say.money(administration), Say.year(y.year()),
                            Say.money(total.value()))));
        }
    }

    private static Remark sum(Association a, Accounts y, Figure total, double administration) {
        double activities = y.activities().orElseThrow().value();
        double sum = administration + activities;
        String printed = Say.money(total.value());
        SourceError error = new SourceError(path(a, y), total, printed);
        return error.remark(CheckCode.COST_SUM,
                Texts.get("check.costSum.headline", a.shortName(), printed, Say.money(sum)),
                Texts.get("check.costSum.detail", Say.money(administration), Say.money(activities), Say.money(sum),
                        printed),
                error.replace(sum, Say.money(sum)));
    }

    private static String path(Association a, Accounts y) {
        return "associations." + a.id() + ".accounts." + y.year() + ".totalCost";
    }
}
