package se.vagval.finance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.model.Municipality;
import se.vagval.model.Review;

/** Section 8 for each municipality and region: contributions, net payments, per inhabitant, leverage. */
final class Members {
    private final Review review;
    private final Ledger ledger;
    private final Inputs inputs;
    private final Keys keys;
    /** Index of the parts by the code of the municipality they are parts of. */
    private final Map<String, List<Integer>> partsOf = new HashMap<>();
    private final Memberships memberships = new Memberships();

    Members(Review review, Ledger ledger, Inputs inputs, Keys keys) {
        this.review = review;
        this.ledger = ledger;
        this.inputs = inputs;
        this.keys = keys;
        for (int m = 0; m < review.municipalities().size(); m++) {
            Optional<String> whole = review.municipalities().get(m).partOf();
            if (whole.isPresent()) {
                partsOf.computeIfAbsent(whole.get(), _ -> new ArrayList<>()).add(m);
            }
        }
    }

    Memberships memberships() {
        return memberships;
    }

    static int[] indexes(Review review, List<String> codes) {
        Map<String, Integer> index = new HashMap<>();
        List<Municipality> all = review.municipalities();
        for (int i = 0; i < all.size(); i++) {
            index.put(all.get(i).code(), i);
        }
        return codes.stream().mapToInt(index::get).toArray();
    }

    static int index(Review review, String code) {
        return indexes(review, List.of(code))[0];
    }

    /** Smallest board that gives every member a seat: municipalities + regions + 2 (10 §). */
    static int smallestBoard(Ledger ledger, Body body) {
        return ledger.same(Measure.BOARD_SEATS, body.subject, ledger.graph.constant(Measure.BOARD_SEATS,
                ledger.place(body.subject), body.members.length + body.regions.size() + 2.0));
    }

    void write(World world) {
        boolean[] member = new boolean[review.municipalities().size()];
        for (Body body : world.bodies.values()) {
            keys.workingAge(body);
            ledger.ratio(Measure.PER_CAPITA_ALLOCATION, body.subject, body.granted, body.workingAge);
            ledger.ratio(Measure.PER_CAPITA_ACTIVITIES, body.subject, body.activities, body.workingAge);
            ledger.ratio(Measure.PER_CAPITA_BUDGET, body.subject, budget(body), body.workingAge);
            int[] shares = keys.areaShares(body);
            for (int i = 0; i < body.members.length; i++) {
                member[body.members[i]] = true;
                municipality(world, body, body.members[i], shares[i]);
            }
        }
        for (int m = 0; m < member.length; m++) {
            if (!member[m] && parts(m).isEmpty()) {
                outside(world, m);
            }
        }
        for (int m = 0; m < member.length; m++) {
            if (!member[m] && !parts(m).isEmpty()) {
                whole(world, m);
            }
        }
        memberships.begin(ledger.alternative(), ledger.year());
        regions(world);
    }

    /** What there is to use in a year: its revenue, and what the plan takes of what was left of the years before. */
    private int budget(Body body) {
        int drawdown = ledger.find(Measure.DRAWDOWN, body.subject);
        return drawdown == Ledger.NONE ? ledger.own(Measure.BUDGET, body.subject, body.revenue)
                : ledger.sum(Measure.BUDGET, body.subject, body.revenue, drawdown);
    }

    private void municipality(World world, Body body, int m, int areaShare) {
        int subject = ledger.axes.firstMunicipality + m;
        int paid = ledger.find(Measure.CONTRIBUTION_MUNICIPALITY, subject);
        ledger.ratio(Measure.PER_CAPITA_CONTRIBUTION, subject, paid, inputs.workingAge(m));
        int activities = ledger.product(Measure.AREA_ACTIVITIES, subject, body.activities, areaShare);
        ledger.ratio(Measure.LEVERAGE, subject, activities, paid);
        net(world, Measure.NET_MUNICIPALITY, Measure.PAYOUT_MUNICIPALITY, Measure.PAYIN_MUNICIPALITY, subject, paid);
    }

    /** A municipality in no association pays nothing. */
    private void outside(World world, int m) {
        int subject = ledger.axes.firstMunicipality + m;
        ledger.same(Measure.CONTRIBUTION_MUNICIPALITY, subject, inputs.zero);
        ledger.same(Measure.PER_CAPITA_CONTRIBUTION, subject, inputs.zero);
        net(world, Measure.NET_MUNICIPALITY, Measure.PAYOUT_MUNICIPALITY, Measure.PAYIN_MUNICIPALITY, subject,
                inputs.zero);
    }

    /** Those in the review that are parts of a municipality, by index. */
    private List<Integer> parts(int m) {
        return partsOf.getOrDefault(review.municipalities().get(m).code(), List.of());
    }

    /** A municipality whose parts are members pays what they pay together; its inhabitants are theirs. */
    private void whole(World world, int m) {
        int subject = ledger.axes.firstMunicipality + m;
        int paid = added(Measure.CONTRIBUTION_MUNICIPALITY, m, subject);
        Nodes people = new Nodes();
        parts(m).forEach(part -> people.add(inputs.workingAge(part)));
        int all = ledger.graph.sum(Measure.WORKING_AGE, ledger.place(subject), people.array(), 0, people.size());
        ledger.ratio(Measure.PER_CAPITA_CONTRIBUTION, subject, paid, all);
        int activities = added(Measure.AREA_ACTIVITIES, m, subject);
        if (activities != inputs.zero) {
            ledger.ratio(Measure.LEVERAGE, subject, activities, paid);
        }
        added(Measure.PAYOUT_MUNICIPALITY, m, subject);
        added(Measure.PAYIN_MUNICIPALITY, m, subject);
        int net = added(Measure.NET_MUNICIPALITY, m, subject);
        int borne = moved(world.oneOffs, Measure.ONEOFF_BORNE, subject);
        if (borne != inputs.zero) {
            ledger.sum(Measure.NET_MUNICIPALITY, subject, net, borne);
        }
    }

    /** The sum of a measure over the parts that have it. */
    private int added(Measure measure, int m, int subject) {
        Nodes nodes = new Nodes();
        for (int part : parts(m)) {
            int node = ledger.find(measure, ledger.axes.firstMunicipality + part);
            nodes.addIf(node == inputs.zero ? Ledger.NONE : node);
        }
        return nodes.size() == 0 ? ledger.same(measure, subject, inputs.zero) : ledger.sum(measure, subject, nodes);
    }

    private void regions(World world) {
        Nodes[] parts = byRegion();
        for (Body body : world.bodies.values()) {
            int together = ledger.find(Measure.CONTRIBUTION_REGION, body.subject);
            Optional<int[]> key = keys.regions(world, body);
            memberships.add(ledger.alternative(), ledger.year(), new Memberships.Association(body.subject, body.members,
                    body.keys == null ? keys.municipalities(world, body) : body.keys, body.regions, key));
            for (int r = 0; r < body.regions.size(); r++) {
                int subject = ledger.axes.subject(Subject.region(body.regions.get(r)));
                int part = key.isEmpty() ? together
                        : ledger.product(Measure.CONTRIBUTION_REGION, subject, together, key.get()[r]);
                parts[subject - ledger.axes.firstRegion].add(part);
            }
        }
        Nodes[] inArea = activitiesByRegion(world);
        for (int r = 0; r < parts.length; r++) {
            int subject = ledger.axes.firstRegion + r;
            int paid = parts[r].size() == 0 ? ledger.same(Measure.CONTRIBUTION_REGION, subject, inputs.zero)
                    : ledger.sum(Measure.CONTRIBUTION_REGION, subject, parts[r]);
            if (inArea[r].size() > 0 && parts[r].size() > 0) {
                ledger.ratio(Measure.LEVERAGE, subject, ledger.sum(Measure.AREA_ACTIVITIES, subject, inArea[r]), paid);
            }
            net(world, Measure.NET_REGION, Measure.PAYOUT_REGION, Measure.PAYIN_REGION, subject, paid);
        }
    }

    private Nodes[] byRegion() {
        Nodes[] parts = new Nodes[review.regions().size()];
        Arrays.setAll(parts, r -> new Nodes());
        return parts;
    }

    /** The activities in each region's area: those of its municipalities. */
    private Nodes[] activitiesByRegion(World world) {
        Nodes[] parts = byRegion();
        for (Body body : world.bodies.values()) {
            for (int m : body.members) {
                int region = ledger.axes.subject(Subject.region(review.municipalities().get(m).regionId()));
                parts[region - ledger.axes.firstRegion]
                        .add(ledger.find(Measure.AREA_ACTIVITIES, ledger.axes.firstMunicipality + m));
            }
        }
        return parts;
    }

    /** Net payments: contributions + paid in − paid out + one-offs borne. */
    void net(World world, Measure net, Measure payout, Measure payin, int subject, int paid) {
        int out = moved(world.payouts, payout, subject);
        int in = moved(world.payins, payin, subject);
        int borne = moved(world.oneOffs, Measure.ONEOFF_BORNE, subject);
        int node = paid;
        if (in != inputs.zero) {
            node = ledger.sum(net, subject, node, in);
        }
        if (out != inputs.zero) {
            node = ledger.difference(net, subject, node, out);
        }
        if (borne != inputs.zero) {
            node = ledger.sum(net, subject, node, borne);
        }
        ledger.same(net, subject, node);
    }

    private int moved(Map<Integer, Nodes> moves, Measure measure, int subject) {
        Nodes nodes = moves.get(subject);
        return nodes == null ? ledger.same(measure, subject, inputs.zero) : ledger.sum(measure, subject, nodes);
    }
}
