package se.vagval.check;

import java.util.function.Consumer;

import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.RevenueLine;
import se.vagval.model.RuleKind;
import se.vagval.text.Texts;

/** The printed sum of revenue is the parties' contributions and the other lines. */
final class RevenueSum implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        double share = material.review().rules().at(RuleKind.STATE_SHARE, material.baseYear())
                .map(r -> r.value().value()).orElse(0.0);
        for (Association a : material.review().associations()) {
            if (share > 0 && a.allocation().granted().isPresent()) {
                double granted = a.allocation().granted().get().value();
                material.baseAccounts(a).filter(y -> y.totalRevenue().isPresent())
                        .ifPresent(y -> read(a, y, granted, granted / share, found));
            }
        }
    }

    private static void read(Association a, Accounts y, double granted, double parties, Consumer<Remark> found) {
        Figure total = y.totalRevenue().orElseThrow();
        double[] lines = y.revenues().stream().mapToDouble(RevenueSum::amount).toArray();
        double sum = parties;
        for (double line : lines) {
            sum += line;
        }
        double slack = Rounding.slack(granted, granted, total.value()) + Rounding.slack(lines);
        boolean wrong = lines.length == 0 ? total.value() < sum - slack : Math.abs(total.value() - sum) > slack;
        if (wrong) {
            found.accept(remark(a, y, parties, sum));
        }
    }

    private static double amount(RevenueLine line) {
        return line.quantity().value() * line.unitAmount().value();
    }

    private static Remark remark(Association a, Accounts y, double parties, double sum) {
        Figure total = y.totalRevenue().orElseThrow();
        String printed = Say.money(total.value());
        SourceError error = new SourceError("associations." + a.id() + ".accounts." + y.year() + ".totalRevenue", total,
                printed);
        return error.remark(CheckCode.REVENUE_SUM,
                Texts.get("check.revenueSum.headline", a.shortName(), printed, Say.money(sum)),
                Texts.get("check.revenueSum.detail", Say.money(parties), Say.money(sum - parties), Say.money(sum),
                        printed),
                error.replace(sum, Say.money(sum)));
    }
}
