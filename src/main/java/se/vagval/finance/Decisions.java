package se.vagval.finance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import se.vagval.formula.Evaluation;
import se.vagval.model.Party;
import se.vagval.model.RuleKind;

/** Who decides the totals; the formulas are added when first asked for. */
final class Decisions {
    /** Kronor; offers that are worked out in different ways and differ by less are the same. */
    private static final double SAME = 0.5;

    private final Ledger ledger;
    private final Inputs inputs;
    private final Evaluation evaluation;

    Decisions(Ledger ledger, Inputs inputs, Evaluation evaluation) {
        this.ledger = ledger;
        this.inputs = inputs;
        this.evaluation = evaluation;
    }

    Optional<Decision> of(int alternative, int subject, int year) {
        int total = ledger.find(Measure.CONTRIBUTION_PARTIES, alternative, subject, year);
        int possible = ledger.find(Measure.ALLOCATION_POSSIBLE, alternative, subject, year);
        int granted = ledger.find(Measure.ALLOCATION_GRANTED, alternative, subject, year);
        if (total == Ledger.NONE || possible == Ledger.NONE || evaluation.isMissing(total)) {
            return Optional.empty();
        }
        int from = ledger.alternative();
        int at = ledger.year();
        ledger.at(alternative, year);
        Decision decision = decision(subject, total, left(subject, possible, granted), offers(subject));
        ledger.at(from, at);
        return Optional.of(decision);
    }

    private Map<Party, Integer> offers(int subject) {
        Map<Party, Integer> offers = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            int offer = ledger.find(offer(party), subject);
            if (offer != Ledger.NONE) {
                offers.put(party, offer);
            }
        }
        return offers;
    }

    private Decision decision(int subject, int total, int left, Map<Party, Integer> offers) {
        double least = offers.values().stream().mapToDouble(evaluation::value).min().orElse(Double.NaN);
        List<Party> deciding = offers.entrySet().stream().filter(o -> evaluation.value(o.getValue()) <= least + SAME)
                .map(Map.Entry::getKey).toList();
        Nodes others = new Nodes();
        offers.forEach((party, node) -> {
            if (!deciding.contains(party)) {
                others.add(node);
            }
        });
        return new Decision(deciding, OptionalInt.of(left),
                others.size() == 0 ? OptionalInt.empty() : OptionalInt.of(room(subject, total, others)),
                deciding.isEmpty() ? OptionalInt.empty() : OptionalInt.of(perKrona(subject, deciding)));
    }

    private int left(int subject, int possible, int granted) {
        int known = ledger.find(Measure.ALLOCATION_LEFT, subject);
        if (known != Ledger.NONE) {
            return known;
        }
        int left = ledger.graph.difference(Measure.ALLOCATION_LEFT, ledger.place(subject), possible, granted);
        return ledger.max(Measure.ALLOCATION_LEFT, subject, inputs.zero, left);
    }

    private int room(int subject, int total, Nodes others) {
        int known = ledger.find(Measure.OFFER_ROOM, subject);
        if (known != Ledger.NONE) {
            return known;
        }
        int next = others.size() == 1 ? others.get(0)
                : ledger.graph.min(Measure.OFFER_NEXT, ledger.place(subject), others.array()[0], others.array()[1]);
        return ledger.difference(Measure.OFFER_ROOM, subject, next, total);
    }

    /** A krona is a party's share of what it brings: all that decide must set aside their part of it. */
    private int perKrona(int subject, List<Party> deciding) {
        int known = ledger.find(Measure.OFFER_PER_KRONA, subject);
        if (known != Ledger.NONE) {
            return known;
        }
        Nodes shares = new Nodes();
        deciding.forEach(p -> shares.add(inputs.rule(share(p), ledger.year())));
        int share = shares.size() == 1 ? shares.get(0)
                : ledger.sum(Measure.OFFER_SHARE, subject, shares);
        return ledger.ratio(Measure.OFFER_PER_KRONA, subject, ledger.constant(1), share);
    }

    private static Measure offer(Party party) {
        return switch (party) {
            case STATE -> Measure.OFFER_STATE;
            case REGION -> Measure.OFFER_REGION;
            case MUNICIPALITIES -> Measure.OFFER_MUNICIPALITIES;
        };
    }

    private static RuleKind share(Party party) {
        return switch (party) {
            case STATE -> RuleKind.STATE_SHARE;
            case REGION -> RuleKind.REGION_SHARE;
            case MUNICIPALITIES -> RuleKind.MUNICIPALITIES_SHARE;
        };
    }
}
