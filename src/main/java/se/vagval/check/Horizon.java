package se.vagval.check;

import java.util.function.Consumer;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/** A change that takes effect after the last year shown is seen nowhere. */
final class Horizon implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        Commission commission = material.review().commission();
        for (Alternative a : material.review().alternatives()) {
            for (Change c : a.changes()) {
                if (c.year() > commission.lastYear()) {
                    found.accept(remark(commission, a, c));
                }
            }
        }
    }

    private static Remark remark(Commission commission, Alternative a, Change c) {
        String year = Say.year(c.year());
        int needed = c.year() - commission.baseYear();
        Fix[] fixes = needed > Commission.LONGEST_HORIZON
                ? new Fix[0]
                : new Fix[]{new Fix(Texts.get("check.horizon.fix", year), Texts.get("check.horizon.undo", year),
                        review -> lengthened(review, needed))};
        return Remark.of(CheckCode.HORIZON, Severity.REVIEW,
                "alternatives." + a.id() + ".changes." + c.id() + ".year",
                Texts.get("check.horizon.headline", a.shortName(), year),
                Texts.get("check.horizon.detail", Say.year(commission.lastYear())), fixes);
    }

    private static Review lengthened(Review review, int horizon) {
        Commission c = review.commission();
        return review.edit().commission(new Commission(c.title(), c.area(), c.orderedBy(), c.caseNumber(), c.authors(),
                c.ordered(), c.due(), c.question(), c.excluded(), c.recommends(), c.baseYear(),
                Math.max(c.horizon(), horizon), c.priceLevel())).done();
    }
}
