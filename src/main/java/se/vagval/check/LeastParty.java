package se.vagval.check;

import java.util.Optional;
import java.util.function.Consumer;

import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.RuleKind;
import se.vagval.text.Texts;

/** The party that offers least decides: what was granted needs as much from the region and from the municipalities. */
final class LeastParty implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Association a : material.review().associations()) {
            if (a.allocation().granted().isPresent()) {
                read(material, a, RuleKind.REGION_SHARE, a.regionCeiling(), "regionCeiling", found);
                read(material, a, RuleKind.MUNICIPALITIES_SHARE, a.municipalitiesCeiling(), "municipalitiesCeiling",
                        found);
            }
        }
    }

    private static void read(Material material, Association a, RuleKind kind, Optional<Figure> ceiling, String field,
            Consumer<Remark> found) {
        double state = share(material, RuleKind.STATE_SHARE);
        double granted = a.allocation().granted().orElseThrow().value();
        if (ceiling.isEmpty() || state <= 0) {
            return;
        }
        double needed = granted / state * share(material, kind);
        double offered = ceiling.get().value();
        if (offered < needed - Rounding.slack(offered, granted)) {
            String party = Texts.get("check.party." + kind);
            found.accept(Remark.of(CheckCode.LEAST_PARTY, Severity.REVIEW, "associations." + a.id() + "." + field,
                    Texts.get("check.leastParty.headline", a.shortName(), party, Say.money(offered)),
                    Texts.get("check.leastParty.detail", Say.money(granted), Say.money(needed),
                            Say.percent(share(material, kind)))));
        }
    }

    private static double share(Material material, RuleKind kind) {
        return material.review().rules().at(kind, material.baseYear()).map(r -> r.value().value()).orElse(0.0);
    }
}
