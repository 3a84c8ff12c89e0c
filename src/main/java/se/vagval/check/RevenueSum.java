package se.vagval.check;

import java.util.OptionalDouble;
import java.util.function.Consumer;

import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.RevenueLine;
import se.vagval.text.Texts;

/** The printed sum of revenue is the parties' contributions and the other lines. */
final class RevenueSum implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Association a : material.review().associations()) {
            OptionalDouble parties = material.today(Measure.CONTRIBUTION_PARTIES, Subject.association(a.id()));
            if (a.allocation().granted().isPresent() && parties.isPresent()) {
                material.baseAccounts(a).filter(y -> y.totalRevenue().isPresent())
                        .ifPresent(y -> read(material, a, y, parties.getAsDouble(), found));
            }
        }
    }

    /** Without lines the calculation counts the rest of the total as other revenue, so only too small a total is wrong. */
    private static void read(Material material, Association a, Accounts y, double parties, Consumer<Remark> found) {
        Figure total = y.totalRevenue().orElseThrow();
        double granted = a.allocation().granted().orElseThrow().value();
        double[] lines = y.revenues().stream().mapToDouble(RevenueSum::amount).toArray();
        double sum = lines.length == 0 ? parties
                : material.today(Measure.REVENUE, Subject.association(a.id())).orElseThrow();
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
