package se.vagval.finance;

import java.util.stream.IntStream;

import se.vagval.model.RuleKind;
import se.vagval.text.Texts;

/**
 * Section 4: the members' contributions. The party that sets aside least decides the total; each pays its share of it.
 */
final class Contributions {
    private final Ledger ledger;
    private final Inputs inputs;
    private final Keys keys;

    Contributions(Ledger ledger, Inputs inputs, Keys keys) {
        this.ledger = ledger;
        this.inputs = inputs;
        this.keys = keys;
    }

    /** Writes the total and the parties' parts; {@code claim} is what the state is asked for. */
    void write(World world, Body body, int claim) {
        int year = ledger.year();
        int state = inputs.rule(RuleKind.STATE_SHARE, year);
        int region = inputs.rule(RuleKind.REGION_SHARE, year);
        int municipalities = inputs.rule(RuleKind.MUNICIPALITIES_SHARE, year);
        Integer stated = body.statedTotals.get(year);
        body.total = !body.complete() ? ledger.missing(Measure.CONTRIBUTION_PARTIES, body.subject, incomplete(body))
                : stated != null ? ledger.own(Measure.CONTRIBUTION_PARTIES, body.subject, stated)
                        : least(body, claim, state, region, municipalities);
        int fromState = ledger.product(Measure.CONTRIBUTION_STATE, body.subject, body.total, state);
        shares(body, region, municipalities);
        body.granted = ledger.own(Measure.ALLOCATION_GRANTED, body.subject, fromState);
        ledger.ratio(Measure.ALLOCATION_UTILISATION, body.subject, body.granted, body.possible);
        split(world, body);
    }

    /** The parts of the regions and of the municipalities; a party without a member pays nothing that can be told. */
    void shares(Body body, int region, int municipalities) {
        if (body.regions.isEmpty()) {
            ledger.missing(Measure.CONTRIBUTION_REGION, body.subject, incomplete(body));
        } else {
            ledger.product(Measure.CONTRIBUTION_REGION, body.subject, body.total, region);
        }
        if (body.members.length == 0) {
            ledger.missing(Measure.CONTRIBUTION_MUNICIPALITIES, body.subject, incomplete(body));
        } else {
            ledger.product(Measure.CONTRIBUTION_MUNICIPALITIES, body.subject, body.total, municipalities);
        }
    }

    /** Why an association is none: it has no region, or no municipality (3 §). */
    String incomplete(Body body) {
        String name = ledger.axes.name(body.subject);
        return body.regions.isEmpty() ? Texts.get("finance.missing.noRegion", name)
                : Texts.get("finance.missing.noMunicipality", name);
    }

    private int least(Body body, int claim, int state, int region, int municipalities) {
        int offered = ledger.ratio(Measure.OFFER_STATE, body.subject, claim, state);
        IntStream.Builder offers = IntStream.builder().add(offered);
        if (body.regionCeiling != Ledger.NONE) {
            offers.add(ledger.ratio(Measure.OFFER_REGION, body.subject, body.regionCeiling, region));
        }
        if (body.municipalitiesCeiling != Ledger.NONE) {
            offers.add(ledger.ratio(Measure.OFFER_MUNICIPALITIES, body.subject, body.municipalitiesCeiling,
                    municipalities));
        }
        int[] all = offers.build().toArray();
        int least = all.length == 1 ? offered
                : ledger.graph.min(Measure.CONTRIBUTION_PARTIES, ledger.place(body.subject), all);
        return ledger.own(Measure.CONTRIBUTION_PARTIES, body.subject, least);
    }

    /** Each municipality's and region's part of its party's share. */
    void split(World world, Body body) {
        int together = ledger.find(Measure.CONTRIBUTION_MUNICIPALITIES, body.subject);
        int[] key = keys.municipalities(world, body);
        for (int i = 0; i < body.members.length; i++) {
            ledger.product(Measure.CONTRIBUTION_MUNICIPALITY, ledger.axes.firstMunicipality + body.members[i],
                    together, key[i]);
        }
    }
}
