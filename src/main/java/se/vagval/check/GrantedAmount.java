package se.vagval.check;

import java.util.OptionalDouble;
import java.util.function.Consumer;

import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.RuleKind;
import se.vagval.text.Texts;

/** What was granted lies between the base grant and what is possible. */
final class GrantedAmount implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        double base = material.review().rules().at(RuleKind.BASE_GRANT, material.baseYear())
                .map(r -> r.value().value()).orElse(0.0);
        for (Association a : material.review().associations()) {
            if (a.allocation().granted().isPresent()) {
                double granted = a.allocation().granted().get().value();
                below(a, granted, base, found);
                OptionalDouble possible = material.today(Measure.ALLOCATION_POSSIBLE, Subject.association(a.id()));
                if (possible.isPresent()
                        && granted > possible.getAsDouble() + Rounding.slack(granted, possible.getAsDouble())) {
                    found.accept(above(a, granted, possible.getAsDouble()));
                }
            }
        }
    }

    private static void below(Association a, double granted, double base, Consumer<Remark> found) {
        if (granted < base - Rounding.slack(granted, base)) {
            found.accept(Remark.of(CheckCode.GRANTED_BELOW, Severity.REVIEW, path(a),
                    Texts.get("check.grantedBelow.headline", a.shortName(), Say.money(granted)),
                    Texts.get("check.grantedBelow.detail", Say.money(base))));
        }
    }

    private static Remark above(Association a, double granted, double possible) {
        return Remark.of(CheckCode.GRANTED_ABOVE, Severity.ERROR, path(a),
                Texts.get("check.grantedAbove.headline", a.shortName(), Say.money(granted - possible)),
                Texts.get("check.grantedAbove.detail", Say.money(granted), Say.money(possible)));
    }

    private static String path(Association a) {
        return "associations." + a.id() + ".allocation.granted";
    }
}
