package se.vagval.check;

import java.util.function.Consumer;

import se.vagval.model.AllocationMode;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.text.Texts;

/** Two of possible, granted and utilised allocation are known, and where all three are typed they agree. */
final class AllocationKnown implements CheckRule {
    private static final double WHOLE = 100;

    @Override
    public void read(Material material, Consumer<Remark> found) {
        boolean computed = material.review().allocation().mode() == AllocationMode.NATIONAL;
        for (Association a : material.review().associations()) {
            AssociationAllocation x = a.allocation();
            int known = count(x.possible().isPresent()) + count(x.granted().isPresent())
                    + count(x.utilisation().isPresent());
            boolean enough = computed ? x.granted().isPresent() || x.utilisation().isPresent() : known >= 2;
            if (!enough) {
                found.accept(missing(a, known, computed));
            } else if (known == 3) {
                agree(a, found);
            }
        }
    }

    private static int count(boolean present) {
        return present ? 1 : 0;
    }

    private static Remark missing(Association a, int known, boolean computed) {
        AssociationAllocation x = a.allocation();
        String field = x.granted().isEmpty() ? "granted" : x.utilisation().isEmpty() ? "utilisation" : "possible";
        String what = computed
                ? Texts.get("check.allocation.oneOfTwo")
                : known == 0 ? Texts.get("check.allocation.twoOfThree") : Texts.get("check.allocation.oneMore");
        return Remark.of(CheckCode.ALLOCATION_KNOWN, Severity.REVIEW, path(a, field),
                Texts.get("check.allocation.headline", a.shortName()), what);
    }

    /** Possible and granted are trusted, and utilisation is the one that is said not to follow. */
    private static void agree(Association a, Consumer<Remark> found) {
        double possible = a.allocation().possible().orElseThrow().value();
        double granted = a.allocation().granted().orElseThrow().value();
        double typed = a.allocation().utilisation().orElseThrow().value();
        if (possible <= 0) {
            return;
        }
        double follows = granted / possible;
        double half = Rounding.half(Rounding.decimals(typed * WHOLE)) / WHOLE;
        if (Math.abs(follows - typed) > half + Rounding.slack(granted, possible) / possible) {
            found.accept(Remark.of(CheckCode.UTILISATION, Severity.REVIEW, path(a, "utilisation"),
                    Texts.get("check.utilisation.headline", a.shortName(), Say.percent(typed),
                            Say.percent(follows, typed)),
                    Texts.get("check.utilisation.detail", Say.money(granted), Say.money(possible),
                            Say.percent(follows, typed))));
        }
    }

    private static String path(Association a, String field) {
        return "associations." + a.id() + ".allocation." + field;
    }
}
