package se.vagval.finance;

import se.vagval.model.Association;
import se.vagval.model.Position;
import se.vagval.model.Review;
import se.vagval.model.Service;

/** What is described of today and that no consequence builds on: posts, and services bought. */
final class Described {
    private final Review review;
    private final Ledger ledger;

    Described(Review review, Ledger ledger) {
        this.review = review;
        this.ledger = ledger;
    }

    /** Writes posts by association and in all, and services bought in all and of other associations. */
    void write() {
        Nodes all = new Nodes();
        for (Association a : review.associations()) {
            int subject = ledger.axes.association(a.id());
            Nodes posts = new Nodes();
            for (Position p : a.positions()) {
                posts.add(ledger.input(NamedTerm.of(Measure.POSITION, p.title()), subject, p.fullTime()));
            }
            all.add(sum(Measure.POSITIONS, subject, posts));
        }
        sum(Measure.POSITIONS, Axes.AREA, all);
        services();
    }

    private void services() {
        Nodes bought = new Nodes();
        Nodes between = new Nodes();
        for (Service s : review.services()) {
            s.amount().ifPresent(amount -> {
                int node = ledger.input(NamedTerm.of(Measure.SERVICE, s.name()), ledger.axes.association(s.buyer()),
                        amount);
                bought.add(node);
                if (review.association(s.seller()).isPresent()) {
                    between.add(node);
                }
            });
        }
        sum(Measure.SERVICES, Axes.AREA, bought);
        sum(Measure.SERVICES_BETWEEN, Axes.AREA, between);
    }

    /** A sum of nothing is no post and no krona. */
    private int sum(Measure measure, int subject, Nodes nodes) {
        if (nodes.size() == 0) {
            nodes.add(ledger.constant(0));
        }
        return ledger.sum(measure, subject, nodes);
    }
}
