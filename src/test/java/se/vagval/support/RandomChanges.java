package se.vagval.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.model.ActivityPolicy;
import se.vagval.model.AdministrationKey;
import se.vagval.model.Association;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.NewAssociation;
import se.vagval.model.Party;
import se.vagval.model.PriceIndex;
import se.vagval.model.Review;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;

/** Changes of all calculated kinds for a random review, each independent of the others of its year. */
public final class RandomChanges {
    /** The id of the association a random merger makes. */
    public static final String MERGED = "merged";

    private final RandomReviews random;
    private final Review review;
    private final List<Change> changes = new ArrayList<>();

    public RandomChanges(RandomReviews random, Review review) {
        this.random = random;
        this.review = review;
    }

    /** Own changes of each association in 2020, a shared administration in 2021, a merger in 2022 and what follows it. */
    public List<Change> next() {
        changes.clear();
        review.associations().forEach(this::own);
        List<String> ids = review.associations().stream().map(Association::id).toList();
        if (random.random().nextBoolean()) {
            changes.add(new Change.ShareAdministration(id(), 2021, ids, random.shareableSavings(),
                    random.pick(AdministrationKey.values()), ""));
        }
        if (random.random().nextBoolean()) {
            merge(ids.subList(0, 2));
        }
        return List.copyOf(changes);
    }

    private void merge(List<String> ids) {
        changes.add(merge(ids, random.pick(EquityRoute.values()), random.savings()));
        if (random.random().nextBoolean()) {
            changes.add(new Change.SetUtilisation(id(), 2022, MERGED, share(0.5, 1), ""));
            changes.add(new Change.OneOffCost(id(), 2022, "Sammanslagning", amount(500_000),
                    new Bearer(Bearer.Kind.ASSOCIATION, MERGED), ""));
            changes.add(new Change.ChangePolicy(id(), 2023, MERGED,
                    new ActivityPolicy.Planned(Optional.empty(), random.pick(PriceIndex.values())), ""));
        }
    }

    /** A merger in 2022. */
    public static Change.Merge merge(List<String> ids, EquityRoute route, Map<CostCategory, Figure> savings) {
        return new Change.Merge("merge", 2022, ids, new NewAssociation(MERGED, MERGED, MERGED, List.of(), List.of()),
                Optional.empty(), savings, List.of(), route, "");
    }

    private void own(Association a) {
        switch (random.random().nextInt(8)) {
            case 0 -> changes.add(new Change.SetUtilisation(id(), 2020, a.id(), share(0, 1), ""));
            case 1 -> changes.add(new Change.StateBudget(id(), 2020, a.id(), amount(9_000_000), ""));
            case 2 -> changes.add(new Change.PutCostLine(id(), 2020, a.id(), line(), ""));
            case 3 -> changes.add(new Change.EndLine(id(), 2020, a.id(),
                    a.accounts().getFirst().administration().getFirst().id(), ""));
            case 4 -> changes.add(new Change.OneOffCost(id(), 2020, "Utredning", amount(300_000), bearer(a), ""));
            case 5 -> changes.add(new Change.ChangeSplitKey(id(), 2020, a.id(),
                    SplitKey.by(random.pick(SplitBasis.EQUALLY, SplitBasis.POPULATION,
                            SplitBasis.VARIABLE_ALLOCATION)),
                    ""));
            case 6 -> changes.add(new Change.ChangeCeiling(id(), 2020, a.id(),
                    random.pick(Party.REGION, Party.MUNICIPALITIES), Optional.of(amount(1_500_000)), ""));
            default -> changes.add(new Change.ChangePolicy(id(), 2020, a.id(),
                    new ActivityPolicy.Planned(Optional.of(amount(3_000_000)), PriceIndex.PRICES), ""));
        }
    }

    private CostLine line() {
        return new CostLine("ny", "Ny rad", random.pick(CostCategory.values()), Figure.of(1), amount(200_000),
                random.pick(PriceIndex.values()));
    }

    private Bearer bearer(Association a) {
        return random.pick(new Bearer(Bearer.Kind.ASSOCIATION, a.id()), new Bearer(Bearer.Kind.STATE, ""),
                new Bearer(Bearer.Kind.REGION, a.regions().getFirst()),
                new Bearer(Bearer.Kind.MUNICIPALITY, a.municipalities().getFirst()));
    }

    private Figure share(double from, double to) {
        return Figure.of(random.share(from, to));
    }

    private Figure amount(int below) {
        return Figure.of(random.random().nextInt(below));
    }

    private String id() {
        return "x" + changes.size();
    }
}
