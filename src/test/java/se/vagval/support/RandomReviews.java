package se.vagval.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import se.vagval.model.Accounts;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Commission;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.LadderStep;
import se.vagval.model.Municipality;
import se.vagval.model.National;
import se.vagval.model.PriceIndex;
import se.vagval.model.Region;
import se.vagval.model.RevenueLine;
import se.vagval.model.Review;
import se.vagval.model.Rules;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.model.StateAllocation;

/** Reviews that are complete (no figure is missing) and plausible, but otherwise random; the same seed gives the same review. */
public final class RandomReviews {
    public static final int BASE_YEAR = 2019;
    public static final int LAST_YEAR = 2023;

    private final Random random;

    public RandomReviews(long seed) {
        random = new Random(seed);
    }

    /** A review with one alternative, "keep", that changes nothing. */
    public Review next() {
        List<Region> regions = new ArrayList<>();
        for (int r = 0; r < 1 + random.nextInt(3); r++) {
            regions.add(new Region("r" + r, "Region " + r));
        }
        List<Municipality> municipalities = new ArrayList<>();
        List<Association> associations = new ArrayList<>();
        for (int a = 0; a < 2 + random.nextInt(4); a++) {
            List<Municipality> members = municipalities(municipalities.size(), 1 + random.nextInt(4), regions.size());
            municipalities.addAll(members);
            associations.add(association("a" + a, members));
        }
        Commission titled = Commission.titled("Översyn", BASE_YEAR);
        Commission commission = new Commission(titled.title(), "", "", "", List.of(), Optional.empty(),
                Optional.empty(), "", "", false, BASE_YEAR, LAST_YEAR - BASE_YEAR, "");
        boolean wholeLadder = random.nextBoolean();
        StateAllocation allocation = allocation(wholeLadder);
        if (allocation.mode() == AllocationMode.NATIONAL) {
            associations.replaceAll(a -> withinTheNational(a, municipalities, allocation.national().orElseThrow()));
        }
        return Review.empty(commission).edit().regions(regions).municipalities(municipalities)
                .associations(associations).allocation(allocation).rules(rules(wholeLadder))
                .assumptions(assumptions())
                .alternatives(List.of(new Alternative("keep", Optional.empty(), "Som idag", "Som idag", "", List.of())))
                .reference(Optional.of("keep")).done();
    }

    /** The same review in given mode, with no ceiling, balanced policies, all growth zero and no reduction for equity. */
    public static Review plain(Review review) {
        return review.edit().assumptions(List.of(growth(AssumptionKind.WAGE_GROWTH, 0),
                growth(AssumptionKind.PRICE_GROWTH, 0))).allocation(StateAllocation.given())
                .associations(review.associations().stream().map(RandomReviews::plain).toList()).done();
    }

    private static Association plain(Association a) {
        return new Edited(a).policy(ActivityPolicy.balanced()).ceilings(Optional.empty(), Optional.empty())
                .allocation(new AssociationAllocation(Optional.of(Figure.of(3_000_000)),
                        Optional.of(Figure.of(2_500_000)), Optional.empty()))
                .done();
    }

    /** An assumption of a kind. */
    public static Assumption growth(AssumptionKind kind, double value) {
        return new Assumption(kind.name(), kind, kind.name(), Figure.of(value), Optional.empty(), Optional.empty(),
                "per år", Optional.empty());
    }

    private List<Municipality> municipalities(int first, int count, int regions) {
        List<Municipality> all = new ArrayList<>();
        for (int m = first; m < first + count; m++) {
            double people = 15_000 + random.nextInt(80_000);
            all.add(new Municipality("%04d".formatted(m), "Kommun " + m, "r" + random.nextInt(regions),
                    Optional.empty(), figure(people * 1.6), figure(people), figure(100 + random.nextInt(900)),
                    figure(100_000 + random.nextInt(900_000))));
        }
        return all;
    }

    private Association association(String id, List<Municipality> members) {
        Set<String> regions = new LinkedHashSet<>();
        members.forEach(m -> regions.add(m.regionId()));
        List<String> codes = members.stream().map(Municipality::code).toList();
        double possible = 1_000_000 + random.nextInt(7_000_000);
        Association named = Association.named(id, "Förbund " + id, codes, List.copyOf(regions));
        return new Edited(named).accounts(accounts()).allocation(given(possible))
                .keys(key(codes), regionKey(List.copyOf(regions))).policy(policy())
                .ceilings(maybe(possible * share(0.1, 0.6)), maybe(possible * share(0.1, 0.6))).done();
    }

    private AssociationAllocation given(double possible) {
        double granted = 400_000 + share(0.2, 1) * (possible - 400_000);
        return switch (random.nextInt(3)) {
            case 0 -> new AssociationAllocation(figure(possible), figure(granted), Optional.empty());
            case 1 -> new AssociationAllocation(Optional.empty(), figure(granted), figure(granted / possible));
            default -> new AssociationAllocation(figure(possible), Optional.empty(), figure(granted / possible));
        };
    }

    /** A grant between the base grant and what the national model makes possible. */
    private Association withinTheNational(Association a, List<Municipality> all, National n) {
        double share = all.stream().filter(m -> a.municipalities().contains(m.code()))
                .mapToDouble(m -> 0.75 * m.supportMeasure().orElseThrow().value() / n.supportMeasure().value()
                        + 0.25 * m.workingAge().orElseThrow().value() / n.workingAge().value())
                .sum();
        double variable = (n.frame().value() - 400_000 * n.associations().value()) * share;
        return new Edited(a).allocation(new AssociationAllocation(Optional.empty(),
                figure(400_000 + share(0.2, 1) * variable), Optional.empty())).done();
    }

    private Accounts accounts() {
        List<CostLine> costs = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            costs.add(new CostLine("c" + i, "Rad " + i, pick(CostCategory.values()), Figure.of(share(0.5, 2)),
                    Figure.of(random.nextInt(300_000)), pick(PriceIndex.values())));
        }
        List<RevenueLine> revenues = random.nextBoolean() ? List.of()
                : List.of(new RevenueLine("i0", "Bidrag", Figure.of(1), Figure.of(random.nextInt(400_000)),
                        pick(PriceIndex.values())));
        return new Accounts(BASE_YEAR, revenues, costs, figure(random.nextInt(5_000_000)), Optional.empty(),
                Optional.empty(), Optional.empty(), figure(random.nextInt(3_000_000) - 300_000));
    }

    private ActivityPolicy policy() {
        return switch (random.nextInt(3)) {
            case 0 -> new ActivityPolicy.Balanced(Optional.of(new ActivityPolicy.GlidePath(
                    BASE_YEAR + 1 + random.nextInt(4), Figure.of(share(0, 0.2)))));
            case 1 -> new ActivityPolicy.Planned(maybe(1_000_000 + random.nextInt(3_000_000)),
                    pick(PriceIndex.values()));
            default -> ActivityPolicy.balanced();
        };
    }

    /** A key of any kind among municipalities. */
    public SplitKey key(List<String> codes) {
        SplitBasis basis = pick(SplitBasis.values());
        return basis == SplitBasis.STATED ? stated(codes) : SplitKey.by(basis);
    }

    private SplitKey regionKey(List<String> regions) {
        SplitBasis basis = pick(SplitBasis.values());
        return basis == SplitBasis.STATED ? stated(regions) : SplitKey.by(basis);
    }

    private SplitKey stated(List<String> ids) {
        double[] weights = ids.stream().mapToDouble(c -> share(0.1, 1)).toArray();
        double all = Arrays.stream(weights).sum();
        Map<String, Figure> shares = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            shares.put(ids.get(i), Figure.of(weights[i] / all));
        }
        return new SplitKey(SplitBasis.STATED, shares);
    }

    private StateAllocation allocation(boolean wholeLadder) {
        boolean national = random.nextInt(3) == 0;
        return new StateAllocation(national ? AllocationMode.NATIONAL : AllocationMode.GIVEN,
                pick(AllocationWeight.values()),
                national ? Optional.of(new National(Figure.of(339_000_000), Figure.of(80), Figure.of(80_000),
                        Figure.of(6_000_000))) : Optional.empty(),
                random.nextBoolean(), Figure.of(wholeLadder && random.nextBoolean() ? share(0, 1) : 0),
                Optional.empty(), Optional.empty());
    }

    private Rules rules(boolean wholeLadder) {
        Rules standard = Rules.standard();
        if (!wholeLadder) {
            return standard;
        }
        List<LadderStep> ladder = new ArrayList<>(standard.ladder());
        ladder.add(new LadderStep(2013, Figure.of(12_000_000), Figure.of(0.15)));
        ladder.add(new LadderStep(2013, Figure.of(1e12), Figure.of(0.10)));
        return new Rules(standard.rules(), ladder);
    }

    private List<Assumption> assumptions() {
        return List.of(growth(AssumptionKind.WAGE_GROWTH, share(-0.02, 0.06)),
                growth(AssumptionKind.PRICE_GROWTH, share(-0.02, 0.06)),
                growth(AssumptionKind.ALLOCATION_GROWTH, share(-0.2, 0.1)),
                growth(AssumptionKind.DISCOUNT_RATE, share(0, 0.08)));
    }

    /** Savings in some of the categories that can be shared. */
    public Map<CostCategory, Figure> shareableSavings() {
        Map<CostCategory, Figure> savings = savings();
        savings.keySet().removeIf(category -> !category.shareable());
        return savings;
    }

    /** Savings in some categories. */
    public Map<CostCategory, Figure> savings() {
        Map<CostCategory, Figure> savings = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            if (random.nextInt(3) > 0) {
                savings.put(category, Figure.of(share(0, 0.5)));
            }
        }
        return savings;
    }

    /** A number between two. */
    public double share(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** The source of chance, for what a test chooses itself. */
    public Random random() {
        return random;
    }

    private static Optional<Figure> figure(double value) {
        return Optional.of(Figure.of(value));
    }

    private Optional<Figure> maybe(double value) {
        return random.nextInt(3) == 0 ? figure(value) : Optional.empty();
    }

    /** One of several. */
    @SafeVarargs
    public final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
