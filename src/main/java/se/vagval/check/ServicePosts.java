package se.vagval.check;

import java.util.List;
import java.util.function.Consumer;

import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Position;
import se.vagval.model.Review;
import se.vagval.model.Service;
import se.vagval.text.Texts;

/** A post that is sold in part: the seller's own share and what others buy are the whole post. */
final class ServicePosts implements CheckRule {
    private static final double NOISE = 0.005;

    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Association a : material.review().associations()) {
            for (Position p : a.positions()) {
                List<Service> sold = material.review().services().stream()
                        .filter(s -> s.seller().equals(a.id()) && s.name().equalsIgnoreCase(p.title())
                                && s.share().isPresent())
                        .toList();
                if (!sold.isEmpty()) {
                    material.baseAccounts(a).ifPresent(y -> read(a, y, p, sold, found));
                }
            }
        }
    }

    private static void read(Association a, Accounts y, Position p, List<Service> sold, Consumer<Remark> found) {
        double others = sold.stream().flatMap(s -> s.share().stream()).mapToDouble(f -> f.value()).sum();
        double own = y.administration().stream().filter(l -> l.name().equalsIgnoreCase(p.title()))
                .mapToDouble(l -> l.quantity().value()).sum();
        double whole = p.fullTime().value();
        if (own > 0 && Math.abs(own + others - whole) > NOISE) {
            found.accept(Remark.of(CheckCode.SERVICE_POST, Severity.REVIEW,
                    "associations." + a.id() + ".positions." + p.id() + ".fullTime",
                    Texts.get("check.servicePost.headline", a.shortName(), p.title(), Say.percent(own + others),
                            Say.percent(whole)),
                    Texts.get("check.servicePost.detail", Say.percent(own), Say.percent(others))));
        }
    }
}
