package se.vagval.finance;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

import se.vagval.model.CostCategory;
import se.vagval.text.Texts;

/** Section 5 and "Share administration" of section 6: administration by category, own or shared. */
final class Administration {
    private static final CostCategory[] CATEGORIES = CostCategory.values();

    private final Ledger ledger;
    private final Inputs inputs;
    private final Nodes nodes = new Nodes();

    Administration(Ledger ledger, Inputs inputs) {
        this.ledger = ledger;
        this.inputs = inputs;
    }

    /** A line's amount of the year. */
    int amount(Line line, Body body) {
        int index = inputs.index(line.index(), ledger.year());
        return index == Ledger.NONE ? line.base() : ledger.product(line.term(), body.subject, line.base(), index);
    }

    /** Writes the administration of all associations of the year. */
    void write(World world) {
        Collection<Body> bodies = world.bodies.values();
        bodies.forEach(body -> own(world, body));
        for (World.Sharing sharing : world.sharings) {
            share(sharing, sharing.associations().stream().map(world.bodies::get).toList());
        }
        bodies.forEach(this::total);
    }

    private void own(World world, Body body) {
        body.categoryCost = new int[CATEGORIES.length];
        for (CostCategory category : CATEGORIES) {
            nodes.clear();
            for (Line line : body.costs) {
                if (line.category() == category) {
                    nodes.add(amount(line, body));
                }
            }
            if (category == CostCategory.OTHER) {
                nodes.addIf(byShare(body));
            }
            body.categoryCost[category.ordinal()] = nodes.size() == 0 ? inputs.zero
                    : world.shares(body, category) ? ownPart(category, body)
                            : ledger.sum(Measure.of(category), body.subject, nodes);
        }
    }

    /** What a stated share of revenue comes to; a share holds until the next that is stated. */
    private int byShare(Body body) {
        var stated = body.administrationShares.floorEntry(ledger.year());
        body.administrationByShare = stated == null ? Ledger.NONE
                : ledger.product(Measure.ADMINISTRATION_BY_SHARE, body.subject, stated.getValue(), body.revenue);
        return body.administrationByShare;
    }

    /** What the association's own lines sum to, before they are shared: not yet its cost. */
    private int ownPart(CostCategory category, Body body) {
        return ledger.graph.sum(NamedTerm.of(Measure.COST_OWN, Measure.of(category).label()),
                ledger.place(body.subject), nodes.array(), 0, nodes.size());
    }

    private void share(World.Sharing sharing, List<Body> bodies) {
        int[] keys = keys(sharing, bodies);
        sharing.kept().forEach((category, kept) -> {
            int[] own = bodies.stream().mapToInt(b -> b.categoryCost[category.ordinal()]).toArray();
            int pool = ledger.graph.sum(NamedTerm.of(Measure.COST_POOL, sharing.name(category)),
                    ledger.place(Axes.AREA), own);
            int after = ledger.graph.product(
                    NamedTerm.of(Measure.COST_POOL_AFTER, sharing.name(category)), ledger.place(Axes.AREA), pool,
                    kept);
            for (int i = 0; i < own.length; i++) {
                int subject = bodies.get(i).subject;
                Measure measure = Measure.of(category);
                bodies.get(i).categoryCost[category.ordinal()] = switch (sharing.key()) {
                    // Σ·(1−s)·(own/Σ) is own·(1−s); written so, a category without cost is zero and not 0/0.
                    case TODAYS_COST -> ledger.product(measure, subject, own[i], kept);
                    case EQUALLY -> ledger.ratio(measure, subject, after, keys[i]);
                    case REVENUE, WORKING_AGE -> ledger.product(measure, subject, after, keys[i]);
                };
            }
        });
    }

    /** What each association's part goes by, the same in all categories: its share, or their number. */
    private int[] keys(World.Sharing sharing, List<Body> bodies) {
        int[] keys = new int[bodies.size()];
        if (!sharing.kept().isEmpty()) {
            switch (sharing.key()) {
                case TODAYS_COST -> Arrays.fill(keys, Ledger.NONE);
                case EQUALLY -> Arrays.fill(keys, ledger.constant(bodies.size()));
                case REVENUE -> shares(keys, bodies, sum(Measure.REVENUE, sharing), b -> b.revenue);
                case WORKING_AGE -> shares(keys, bodies, sum(Measure.WORKING_AGE, sharing), b -> b.workingAge);
            }
        }
        return keys;
    }

    /** The sum of those who share, which is called another thing than that of the area: they may be some of its associations. */
    private static NamedTerm sum(Measure weight, World.Sharing sharing) {
        return NamedTerm.of(weight, Texts.get("finance.sharing.those", sharing.whose()));
    }

    private void shares(int[] keys, List<Body> bodies, NamedTerm weight, ToIntFunction<Body> own) {
        int all = ledger.graph.sum(weight, ledger.place(Axes.AREA), bodies.stream().mapToInt(own).toArray());
        for (int i = 0; i < keys.length; i++) {
            Body body = bodies.get(i);
            keys[i] = ledger.graph.ratio(Measure.COST_KEY, ledger.place(body.subject), own.applyAsInt(body), all);
        }
    }

    private void total(Body body) {
        nodes.clear();
        for (CostCategory category : CATEGORIES) {
            int cost = ledger.same(Measure.of(category), body.subject, body.categoryCost[category.ordinal()]);
            if (cost != inputs.zero) {
                nodes.add(cost);
            }
        }
        body.administration = ledger.same(Measure.COST_ADMINISTRATION, body.subject, nodes.size() == 0 ? inputs.zero
                : ledger.sum(Measure.COST_ADMINISTRATION, body.subject, nodes));
    }
}
