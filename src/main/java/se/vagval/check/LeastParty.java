package se.vagval.check;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.RuleKind;
import se.vagval.text.Texts;

/** The party that offers least decides: what was granted needs as much from the region and from the municipalities. */
final class LeastParty implements CheckRule {
    private enum Quarter {
        REGION(RuleKind.REGION_SHARE, Measure.CONTRIBUTION_REGION, "regionCeiling"), //
        MUNICIPALITIES(RuleKind.MUNICIPALITIES_SHARE, Measure.CONTRIBUTION_MUNICIPALITIES, "municipalitiesCeiling");

        private final RuleKind share;
        private final Measure measure;
        private final String ceiling;

        Quarter(RuleKind share, Measure measure, String ceiling) {
            this.share = share;
            this.measure = measure;
            this.ceiling = ceiling;
        }
    }

    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Association a : material.review().associations()) {
            if (a.allocation().granted().isPresent()) {
                read(material, a, Quarter.REGION, a.regionCeiling(), found);
                read(material, a, Quarter.MUNICIPALITIES, a.municipalitiesCeiling(), found);
            }
        }
    }

    private static void read(Material material, Association a, Quarter quarter, Optional<Figure> ceiling,
            Consumer<Remark> found) {
        OptionalDouble needs = material.today(quarter.measure, Subject.association(a.id()));
        if (ceiling.isEmpty() || needs.isEmpty()) {
            return;
        }
        double granted = a.allocation().granted().orElseThrow().value();
        double needed = needs.getAsDouble();
        double offered = ceiling.get().value();
        if (offered < needed - Rounding.slack(offered, granted)) {
            String party = Texts.get("check.party." + quarter.share);
            found.accept(
                    Remark.of(CheckCode.LEAST_PARTY, Severity.REVIEW, "associations." + a.id() + "." + quarter.ceiling,
                            Texts.get("check.leastParty.headline", a.shortName(), party, Say.money(offered)),
                            Texts.get("check.leastParty.detail", Say.money(granted), Say.money(needed),
                                    Say.percent(share(material, quarter.share)))));
        }
    }

    private static double share(Material material, RuleKind kind) {
        return material.review().rules().at(kind, material.baseYear()).map(r -> r.value().value()).orElse(0.0);
    }
}
