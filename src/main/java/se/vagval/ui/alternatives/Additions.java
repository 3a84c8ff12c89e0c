package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.AdministrationKey;
import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.Lineage;
import se.vagval.model.NewAssociation;
import se.vagval.model.Party;
import se.vagval.model.PriceIndex;
import se.vagval.model.RevenueLine;
import se.vagval.model.Review;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.model.Structure;
import se.vagval.text.Texts;

/** New changes, each made so that as little as possible moves before something is typed in it. */
final class Additions {
    private final Review review;
    private final Calculation calculation;
    private final Alternative alternative;
    private final List<Change> holding;
    private final int year;

    /**
     * @param year
     *            of the new changes
     */
    Additions(Calculation calculation, Alternative alternative, int year) {
        this.calculation = calculation;
        this.review = calculation.review();
        this.alternative = alternative;
        this.holding = Lineage.changes(alternative, review.alternatives());
        this.year = year;
    }

    private List<Structure.Body> bodies() {
        return Structure.of(review, holding, year).bodies();
    }

    /**
     * A change that can be added.
     *
     * @param first
     *            what the review needs before it, such as a municipality
     */
    record Addition(UnaryOperator<Review> first, Change change) {
        Addition(Change change) {
            this(UnaryOperator.identity(), change);
        }
    }

    /** A change for each kind that can be made here, in the order of the menu. */
    List<Addition> all() {
        List<Structure.Body> bodies = bodies();
        List<Addition> all = new ArrayList<>(new MemberAdditions(review, bodies, year).all());
        if (bodies.size() > 1) {
            all.add(new Addition(merge(ids(bodies))));
            all.add(new Addition(share(ids(bodies))));
        }
        if (!bodies.isEmpty()) {
            lines(bodies).stream().map(Addition::new).forEach(all::add);
            money(bodies.getFirst()).stream().map(Addition::new).forEach(all::add);
        }
        return all;
    }

    private List<Change> lines(List<Structure.Body> bodies) {
        String first = bodies.getFirst().id();
        String cost = id("kostnad");
        List<Change> all = new ArrayList<>();
        all.add(new Change.PutCostLine(cost, year, first, new CostLine(cost, Texts.get("ui.alternatives.newCost"),
                CostCategory.OTHER, Figure.of(1), ChangeEdits.assumed(0), PriceIndex.WAGES), ""));
        end(bodies).ifPresent(all::add);
        all.add(new Change.OneOffCost(id("engangskostnad"), year, Texts.get("ui.alternatives.kind.oneOff"),
                ChangeEdits.assumed(0), new Bearer(Bearer.Kind.ASSOCIATION, first), ""));
        return all;
    }

    private List<Change> money(Structure.Body body) {
        String first = body.id();
        String revenue = id("intakt");
        return List.of(utilisation(first),
                new Change.StateBudget(id("budget"), year, first, assumed(Measure.CONTRIBUTION_PARTIES, first), ""),
                new Change.ChangeCeiling(id("tak"), year, first, Party.REGION, Optional.empty(), ""),
                new Change.ChangeSplitKey(id("nyckel"), year, first, key(body), ""),
                new Change.PutRevenueLine(revenue, year, first, new RevenueLine(revenue,
                        Texts.get("ui.alternatives.newRevenue"), Figure.of(1), ChangeEdits.assumed(0),
                        PriceIndex.PRICES), ""),
                new Change.ChangePolicy(id("insatser"), year, first, policy(body), ""));
    }

    private static List<String> ids(List<Structure.Body> bodies) {
        return bodies.stream().map(Structure.Body::id).toList();
    }

    /** Shared administration without a saving, by today's cost: nobody gains or loses before a saving is typed. */
    Change.ShareAdministration share(List<String> associations) {
        Map<CostCategory, Figure> savings = new LinkedHashMap<>();
        for (CostCategory category : CostCategory.values()) {
            if (category.shareable() && costs(category)) {
                savings.put(category, ChangeEdits.assumed(0));
            }
        }
        return new Change.ShareAdministration(id("dela-adm"), year, associations, savings,
                AdministrationKey.TODAYS_COST, "");
    }

    private boolean costs(CostCategory category) {
        return calculation.value(Measure.of(category), alternative.id(), Subject.AREA, year)
                .orElseGet(() -> calculation.value(Measure.of(category), calculation.reference(), Subject.AREA, year)
                        .orElse(0)) != 0;
    }

    /** A merger without a saving; the name is that of the area. */
    Change.Merge merge(List<String> associations) {
        Map<CostCategory, Figure> savings = new LinkedHashMap<>();
        for (CostCategory category : CostCategory.values()) {
            if (costs(category)) {
                savings.put(category, ChangeEdits.assumed(0));
            }
        }
        String area = review.commission().area();
        String name = area.isBlank() ? Texts.get("ui.alternatives.merged.name")
                : Texts.get("ui.alternatives.merged.named", area);
        String target = Ids.free("lansforbund", Ids.associations(review));
        return new Change.Merge(id("sammanslagning"), year, associations, new NewAssociation(target, name,
                Texts.get("ui.alternatives.merged.shortName"), List.of(), List.of()), Optional.empty(), savings,
                List.of(), EquityRoute.TRANSFERRED, "");
    }

    /** Begins from the utilisation there is, so that nothing moves until another is typed. */
    private Change utilisation(String association) {
        double share = calculation.value(Measure.ALLOCATION_UTILISATION, alternative.id(),
                Subject.association(association), year).orElse(1);
        return new Change.SetUtilisation(id("utnyttjande"), year, association,
                ChangeEdits.assumed(Math.clamp(share, 0, 1)), "");
    }

    private Figure assumed(Measure measure, String association) {
        return ChangeEdits.assumed(Math.max(0, calculation.value(measure, alternative.id(),
                Subject.association(association), year).orElse(0)));
    }

    private SplitKey key(Structure.Body body) {
        SplitBasis basis = review.association(body.id()).map(a -> a.municipalityKey().basis())
                .filter(b -> b != SplitBasis.STATED).orElse(SplitBasis.WORKING_AGE);
        return SplitKey.by(basis);
    }

    private ActivityPolicy policy(Structure.Body body) {
        return review.association(body.id()).map(Association::policy).orElse(ActivityPolicy.balanced());
    }

    /** The first line of the first association that has one. */
    private Optional<Change> end(List<Structure.Body> bodies) {
        AssociationLines lines = AssociationLines.of(review, holding, year);
        return bodies.stream().flatMap(b -> lines.of(b.id()).stream().map(l -> (Change) new Change.EndLine(
                id("avslut"), year, b.id(), l.id(), ""))).findFirst();
    }

    private String id(String stem) {
        return Ids.change(review, stem);
    }
}
