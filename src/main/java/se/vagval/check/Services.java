package se.vagval.check;

import java.util.List;
import java.util.function.Consumer;

import se.vagval.finance.Measure;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.CostCategory;
import se.vagval.model.Review;
import se.vagval.model.Service;
import se.vagval.text.Texts;

/** A bought service has a share or an amount, and stands among the buyer's costs, so that bought and sold cancel in the sum. */
final class Services implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        Review review = material.review();
        for (Service s : review.services()) {
            if (s.share().isEmpty() && s.amount().isEmpty()) {
                found.accept(Remark.of(CheckCode.SERVICE_AMOUNT, Severity.REVIEW, "services." + s.id() + ".amount",
                        Texts.get("check.serviceAmount.headline", s.name()), Texts.get("check.serviceAmount.detail")));
            }
            if (s.seller().equals(s.buyer())) {
                found.accept(Remark.of(CheckCode.SERVICE_COST, Severity.ERROR, "services." + s.id() + ".seller",
                        Texts.get("check.serviceCost.self", s.name()), Texts.get("check.serviceCost.selfDetail")));
            }
        }
        for (Association a : review.associations()) {
            material.baseAccounts(a).filter(y -> !y.administration().isEmpty())
                    .ifPresent(y -> costs(material, a, y, found));
        }
    }

    private static void costs(Material material, Association a, Accounts y, Consumer<Remark> found) {
        for (CostCategory category : CostCategory.values()) {
            List<Service> bought = material.review().services().stream()
                    .filter(s -> s.buyer().equals(a.id()) && s.category() == category).toList();
            double amount = bought.stream().flatMap(s -> s.amount().stream()).mapToDouble(f -> f.value()).sum();
            double cost = material.closed(Measure.of(category), a, y.year()).orElseThrow();
            if (!bought.isEmpty() && amount > cost + Rounding.slack(amount, cost)) {
                found.accept(Remark.of(CheckCode.SERVICE_COST, Severity.REVIEW,
                        "services." + bought.getFirst().id() + ".amount",
                        Texts.get("check.serviceCost.headline", a.shortName(), bought.getFirst().name()),
                        Texts.get("check.serviceCost.detail", Say.money(amount), Say.money(cost))));
            }
        }
    }
}
