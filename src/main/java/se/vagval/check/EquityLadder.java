package se.vagval.check;

import java.util.ArrayList;
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
    private static final int FEW = 3;

    private record Open(Association association, double revenue, double share) {}

    @Override
    public void read(Material material, Consumer<Remark> found) {
        List<Open> open = new ArrayList<>();
        for (Association a : material.review().associations()) {
            Subject subject = Subject.association(a.id());
            OptionalDouble equity = material.today(Measure.EQUITY, subject);
            OptionalDouble revenue = material.today(Measure.REVENUE, subject);
            if (equity.isEmpty() || revenue.isEmpty() || revenue.getAsDouble() <= 0) {
                continue;
            }
            OptionalDouble excess = material.today(Measure.EQUITY_EXCESS, subject);
            if (excess.isEmpty() && equity.getAsDouble() > 0) {
                open.add(new Open(a, revenue.getAsDouble(), known(material, Measure.EQUITY_SHARE, a)));
            } else if (excess.isPresent() && excess.getAsDouble() > HALF_KRONA) {
                found.accept(over(material, a, excess.getAsDouble()));
            }
        }
        if (open.size() > FEW) {
            found.accept(many(material, open));
        } else {
            open.forEach(o -> found.accept(one(material, o)));
        }
    }

    private static double known(Material material, Measure measure, Association a) {
        return material.today(measure, Subject.association(a.id())).orElseThrow();
    }

    private static Remark over(Material material, Association a, double excess) {
        return Remark.of(CheckCode.LADDER, Severity.REVIEW, path(material, a),
                Texts.get("check.ladder.headline", a.shortName(), Say.money(excess)),
                Texts.get("check.ladder.detail", Say.money(known(material, Measure.EQUITY, a)),
                        Say.percent(known(material, Measure.EQUITY_SHARE, a), 1),
                        Say.money(known(material, Measure.REVENUE, a)),
                        Say.percent(known(material, Measure.EQUITY_LADDER, a)),
                        Say.money(known(material, Measure.EQUITY_LIMIT, a))));
    }

    private static Remark one(Material material, Open open) {
        List<LadderStep> steps = material.review().rules().ladderAt(material.baseYear());
        String detail = steps.isEmpty()
                ? Texts.get("check.ladderOpen.none")
                : Texts.get("check.ladderOpen.detail", Say.money(open.revenue()),
                        Say.money(steps.getLast().upTo().value()), Say.percent(open.share(), 1));
        return Remark.of(CheckCode.LADDER_OPEN, Severity.REVIEW, path(material, open.association()),
                Texts.get("check.ladderOpen.headline", open.association().shortName()), detail);
    }

    /** One lack of steps is one thing to look at, however many associations it concerns. */
    private static Remark many(Material material, List<Open> open) {
        String names = Say.names(open.stream().map(o -> o.association().shortName()).toList());
        return Remark.of(CheckCode.LADDER_OPEN, Severity.REVIEW, path(material, open.getFirst().association()),
                Texts.get("check.ladderOpen.many", open.size()), Texts.get("check.ladderOpen.manyDetail", names));
    }

    private static String path(Material material, Association a) {
        return "associations." + a.id() + ".accounts." + material.baseYear() + ".equity";
    }
}
