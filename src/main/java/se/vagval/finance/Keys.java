package se.vagval.finance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.text.Texts;

/** How a party's share is divided among municipalities, and among regions when there are several. */
final class Keys {
    private final Review review;
    private final Ledger ledger;
    private final Inputs inputs;
    private final Nodes nodes = new Nodes();

    Keys(Review review, Ledger ledger, Inputs inputs) {
        this.review = review;
        this.ledger = ledger;
        this.inputs = inputs;
    }

    /** Inhabitants 16–64 of an association's area. */
    int workingAge(Body body) {
        if (body.workingAge == Ledger.NONE) {
            nodes.clear();
            for (int m : body.members) {
                nodes.add(inputs.workingAge(m));
            }
            body.workingAge = ledger.sum(Measure.WORKING_AGE, body.subject, nodes);
        }
        return ledger.same(Measure.WORKING_AGE, body.subject, body.workingAge);
    }

    /** Each member's share of the area's inhabitants 16–64, by position. */
    int[] areaShares(Body body) {
        if (body.areaShares == null) {
            int all = workingAge(body);
            body.areaShares = new int[body.members.length];
            for (int i = 0; i < body.members.length; i++) {
                body.areaShares[i] = ledger.ratio(Measure.AREA_SHARE,
                        ledger.axes.firstMunicipality + body.members[i], inputs.workingAge(body.members[i]), all);
            }
        }
        return body.areaShares;
    }

    /** Each municipality's share of the municipalities' part, by position. */
    int[] municipalities(World world, Body body) {
        boolean everyYear = body.municipalityKey.basis() == SplitBasis.VARIABLE_ALLOCATION;
        if (body.keys == null || everyYear) {
            body.keys = switch (body.municipalityKey.basis()) {
                case WORKING_AGE -> areaShares(body);
                case EQUALLY -> equally(body);
                case STATED -> stated(body);
                case POPULATION -> byPopulation(body);
                case VARIABLE_ALLOCATION -> byAllocation(world, body);
            };
        }
        return body.keys;
    }

    private int[] equally(Body body) {
        int[] key = new int[body.members.length];
        int share = ledger.graph.ratio(Measure.KEY, ledger.place(body.subject), inputs.one,
                ledger.constant(body.members.length));
        Arrays.fill(key, share);
        return key;
    }

    private int[] stated(Body body) {
        int[] key = new int[body.members.length];
        Optional<String> outside = outside(body);
        for (int i = 0; i < key.length; i++) {
            int m = body.members[i];
            int subject = ledger.axes.firstMunicipality + m;
            Figure share = body.municipalityKey.shares().get(review.municipalities().get(m).code());
            key[i] = outside.isPresent() ? ledger.missing(Measure.KEY, subject, outside.get())
                    : share == null
                            ? ledger.missing(Measure.KEY, subject,
                                    Texts.get("finance.missing.key", ledger.axes.name(subject)))
                            : ledger.same(Measure.KEY, subject, inputs.typed(Measure.KEY, subject, share));
        }
        return key;
    }

    /** Why stated shares cannot be used: one is of a municipality that is no member, so the members' do not sum to one. */
    private Optional<String> outside(Body body) {
        Set<String> members = Arrays.stream(body.members).mapToObj(m -> review.municipalities().get(m).code())
                .collect(Collectors.toSet());
        return body.municipalityKey.shares().keySet().stream().filter(code -> !members.contains(code)).findFirst()
                .map(code -> Texts.get("finance.missing.keyOutside",
                        ledger.axes.name(ledger.axes.subject(Subject.municipality(code))),
                        ledger.axes.name(body.subject)));
    }

    private int[] byPopulation(Body body) {
        nodes.clear();
        for (int m : body.members) {
            nodes.add(inputs.population(m));
        }
        int all = ledger.sum(Measure.POPULATION, body.subject, nodes);
        int[] key = new int[body.members.length];
        for (int i = 0; i < key.length; i++) {
            key[i] = ledger.ratio(Measure.KEY, ledger.axes.firstMunicipality + body.members[i],
                    inputs.population(body.members[i]), all);
        }
        return key;
    }

    private int[] byAllocation(World world, Body body) {
        int all = allocation(world, body);
        int[] key = new int[body.members.length];
        for (int i = 0; i < key.length; i++) {
            key[i] = ledger.ratio(Measure.KEY, ledger.axes.firstMunicipality + body.members[i],
                    world.variable[body.members[i]], all);
        }
        return key;
    }

    /** Σ v_k of the members: the association's own figure where it is written, which it is not yet when members leave. */
    private int allocation(World world, Body body) {
        int pool = ledger.find(Measure.ALLOCATION_POOL, body.subject);
        if (pool != Ledger.NONE) {
            return pool;
        }
        nodes.clear();
        for (int m : body.members) {
            nodes.add(world.variable[m]);
        }
        return ledger.graph.sum(Measure.ALLOCATION_POOL, ledger.place(body.subject), nodes.array(), 0, nodes.size());
    }

    /** The share of each of several regions of an association, in their order; empty when there is one region or none. */
    Optional<int[]> regions(World world, Body body) {
        List<String> regions = body.regions;
        if (regions.size() < 2) {
            return Optional.empty();
        }
        int[] weights = new int[regions.size()];
        SplitKey key = body.regionKey;
        for (int r = 0; r < weights.length; r++) {
            int subject = ledger.axes.subject(Subject.region(regions.get(r)));
            if (key.basis() == SplitBasis.STATED) {
                Figure share = key.shares().get(regions.get(r));
                weights[r] = share == null
                        ? ledger.missing(Measure.KEY, subject,
                                Texts.get("finance.missing.key", ledger.axes.name(subject)))
                        : ledger.same(Measure.KEY, subject, inputs.typed(Measure.KEY, subject, share));
            } else {
                weights[r] = key.basis() == SplitBasis.EQUALLY ? inputs.one
                        : regionWeight(world, body, regions.get(r), key.basis());
            }
        }
        return Optional.of(key.basis() == SplitBasis.STATED ? weights : shares(body, weights, weight(key.basis())));
    }

    /** What a region weighs: its municipalities' inhabitants, or their variable allocation. */
    private int regionWeight(World world, Body body, String region, SplitBasis basis) {
        nodes.clear();
        for (int m : body.members) {
            if (review.municipalities().get(m).regionId().equals(region)) {
                nodes.add(switch (basis) {
                    case WORKING_AGE -> inputs.workingAge(m);
                    case VARIABLE_ALLOCATION -> world.variable[m];
                    default -> inputs.population(m);
                });
            }
        }
        // A region weighs something else in each association that it is a member of.
        return ledger.graph.sum(NamedTerm.of(weight(basis), ledger.axes.name(body.subject)),
                ledger.place(ledger.axes.subject(Subject.region(region))), nodes.array(), 0, nodes.size());
    }

    private static Measure weight(SplitBasis basis) {
        return switch (basis) {
            case WORKING_AGE -> Measure.WORKING_AGE;
            case POPULATION -> Measure.POPULATION;
            case VARIABLE_ALLOCATION -> Measure.ALLOCATION_POOL;
            case EQUALLY, STATED -> Measure.WEIGHT_SUM;
        };
    }

    private int[] shares(Body body, int[] weights, Measure weight) {
        int all = ledger.graph.sum(weight, ledger.place(body.subject), weights);
        int[] key = new int[weights.length];
        for (int r = 0; r < key.length; r++) {
            key[r] = ledger.graph.ratio(Measure.KEY,
                    ledger.place(ledger.axes.subject(Subject.region(body.regions.get(r)))), weights[r], all);
        }
        return key;
    }
}
