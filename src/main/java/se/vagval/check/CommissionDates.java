package se.vagval.check;

import java.util.function.Consumer;

import se.vagval.model.Commission;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** A commission is not due before it was ordered. */
final class CommissionDates implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        Commission c = material.review().commission();
        if (c.ordered().isPresent() && c.due().isPresent() && c.due().get().isBefore(c.ordered().get())) {
            found.accept(Remark.of(CheckCode.COMMISSION_DATES, Severity.REVIEW, "commission.due",
                    Texts.get("check.commissionDates.headline"),
                    Texts.get("check.commissionDates.detail", SwedishDates.date(c.ordered().get()),
                            SwedishDates.date(c.due().get()))));
        }
    }
}
