package se.vagval.check;

import java.util.function.Consumer;

import se.vagval.model.Participants;
import se.vagval.text.Texts;

/** The shares of women and men among the participants are the whole. */
final class SexShares implements CheckRule {
    private static final double WHOLE = 100;

    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Participants p : material.review().participants()) {
            if (p.womenShare().isPresent() && p.menShare().isPresent()) {
                double women = p.womenShare().get().value();
                double men = p.menShare().get().value();
                int decimals = Math.max(Rounding.decimals(women * WHOLE), Rounding.decimals(men * WHOLE));
                if (Math.abs(women + men - 1) > 2 * Rounding.half(decimals) / WHOLE) {
                    found.accept(remark(material, p, women, men));
                }
            }
        }
    }

    private static Remark remark(Material material, Participants p, double women, double men) {
        String name = material.review().association(p.association()).map(a -> a.shortName()).orElse(p.association());
        return Remark.of(CheckCode.SEX_SHARES, Severity.REVIEW, "participants." + p.id() + ".menShare",
                Texts.get("check.sexShares.headline", name, Say.percent(women + men)),
                Texts.get("check.sexShares.detail", Say.percent(women), Say.percent(men), Say.year(p.year())));
    }
}
