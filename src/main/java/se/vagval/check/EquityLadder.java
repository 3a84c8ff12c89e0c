package se.vagval.check;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.LadderStep;
import se.vagval.text.Texts;

/** Equity of the base year against the ladder, also where its known steps do not reach. */
final class EquityLadder implements CheckRule {
    private static final double HALF_KRONA = 0.5;

    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Association a : material.review().associations()) {
            Subject subject = Subject.association(a.id());
            OptionalDouble equity = material.today(Measure.EQUITY, subject);
            OptionalDouble revenue = material.today(Measure.REVENUE, subject);
            if (equity.isEmpty() || revenue.isEmpty() || revenue.getAsDouble() <= 0) {
                continue;
            }
            OptionalDouble ladder = material.today(Measure.EQUITY_LADDER, subject);
            if (ladder.isEmpty()) {
                open(material, a, equity.getAsDouble(), revenue.getAsDouble(), found);
            } else if (equity.getAsDouble() > ladder.getAsDouble() * revenue.getAsDouble() + HALF_KRONA) {
                found.accept(over(material, a, equity.getAsDouble(), revenue.getAsDouble(), ladder.getAsDouble()));
            }
        }
    }

    private static Remark over(Material material, Association a, double equity, double revenue, double ladder) {
        double limit = ladder * revenue;
        return Remark.of(CheckCode.LADDER, Severity.REVIEW, path(material, a),
                Texts.get("check.ladder.headline", a.shortName(), Say.money(equity - limit)),
                Texts.get("check.ladder.detail", Say.money(equity), Say.percent(equity / revenue, 1),
                        Say.money(revenue), Say.percent(ladder), Say.money(limit)));
    }

    /** Not said of equity that is within any step a ladder can have: at or below zero. */
    private static void open(Material material, Association a, double equity, double revenue, Consumer<Remark> found) {
        if (equity <= 0) {
            return;
        }
        List<LadderStep> steps = material.review().rules().ladderAt(material.baseYear());
        String detail = steps.isEmpty()
                ? Texts.get("check.ladderOpen.none")
                : Texts.get("check.ladderOpen.detail", Say.money(revenue), Say.money(steps.getLast().upTo().value()),
                        Say.percent(equity / revenue, 1));
        found.accept(Remark.of(CheckCode.LADDER_OPEN, Severity.REVIEW, path(material, a),
                Texts.get("check.ladderOpen.headline", a.shortName()), detail));
    }

    private static String path(Material material, Association a) {
        return "associations." + a.id() + ".accounts." + material.baseYear() + ".equity";
    }
}
