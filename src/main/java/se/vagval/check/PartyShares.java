package se.vagval.check;

import java.util.Map;
import java.util.function.Consumer;

import se.vagval.model.Review;
import se.vagval.model.Rule;
import se.vagval.model.RuleKind;
import se.vagval.model.Rules;
import se.vagval.text.Texts;

/** The parties' shares that the review counts with are the law's: half, a quarter and a quarter. */
final class PartyShares implements CheckRule {
    private static final Map<RuleKind, Double> LAW = Map.of(RuleKind.STATE_SHARE, 0.5, RuleKind.REGION_SHARE, 0.25,
            RuleKind.MUNICIPALITIES_SHARE, 0.25);
    private static final double NOISE = 1e-9;

    @Override
    public void read(Material material, Consumer<Remark> found) {
        Review review = material.review();
        for (RuleKind kind : RuleKind.values()) {
            for (int year = material.baseYear(); LAW.containsKey(kind)
                    && year <= review.commission().lastYear(); year++) {
                double share = review.rules().at(kind, year).map(r -> r.value().value()).orElse(LAW.get(kind));
                if (Math.abs(share - LAW.get(kind)) > NOISE) {
                    found.accept(remark(review.rules(), kind, year, share));
                    break;
                }
            }
        }
    }

    private static Remark remark(Rules rules, RuleKind kind, int year, double share) {
        Rule rule = rules.at(kind, year).orElseThrow();
        return Remark.of(CheckCode.PARTY_SHARES, Severity.REVIEW,
                "rules.rules." + kind + "." + rule.fromYear() + ".value",
                Texts.get("check.partyShares.headline", Texts.get("check.party." + kind), Say.percent(share)),
                Texts.get("check.partyShares.detail", Say.year(year), Say.percent(LAW.get(kind))));
    }
}
