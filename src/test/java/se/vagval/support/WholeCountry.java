package se.vagval.support;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.vagval.model.Accounts;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.AdministrationKey;
import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.National;
import se.vagval.model.NewAssociation;
import se.vagval.model.PriceIndex;
import se.vagval.model.Region;
import se.vagval.model.Register;
import se.vagval.model.RegisteredMunicipality;
import se.vagval.model.Review;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.model.StateAllocation;

/**
 * A made-up review of the whole country: the 290 municipalities of the register in 80 associations, ten years, ten
 * alternatives of varied changes, in national mode. The municipalities are real; every figure is generated, and is the same each
 * time.
 */
public final class WholeCountry {
    private static final int ASSOCIATIONS = 80;
    private static final int ALTERNATIVES = 10;
    private static final int BASE_YEAR = 2019;

    private WholeCountry() {}

    public static Review review() {
        List<RegisteredMunicipality> registered = Register.load().municipalities();
        List<Region> regions = Register.load().counties().stream().map(c -> new Region(c.code(), c.name())).toList();
        List<Municipality> municipalities = new ArrayList<>();
        for (int m = 0; m < registered.size(); m++) {
            municipalities.add(municipality(registered.get(m), m));
        }
        List<Association> associations = new ArrayList<>();
        for (int a = 0; a < ASSOCIATIONS; a++) {
            associations.add(association(a, municipalities.subList(a * municipalities.size() / ASSOCIATIONS,
                    (a + 1) * municipalities.size() / ASSOCIATIONS)));
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (int a = 0; a < ALTERNATIVES; a++) {
            alternatives.add(new Alternative("alt" + a, Optional.empty(), "Alternativ " + a, "Alt. " + a, "",
                    changes(a, associations)));
        }
        Commission commission = new Commission("Hela landet", "Sverige", "", "", List.of(), Optional.empty(),
                Optional.empty(), "", "", false, BASE_YEAR, 10, "");
        return Review.empty(commission).edit().regions(regions).municipalities(municipalities)
                .associations(associations).allocation(national()).alternatives(alternatives)
                .reference(Optional.of("alt0")).done();
    }

    private static Municipality municipality(RegisteredMunicipality registered, int m) {
        double people = 4_000 + m * 7_919L % 61_000;
        return new Municipality(registered.code(), registered.name(), registered.countyCode(), Optional.empty(),
                figure(people * 1.6), figure(people), figure(50 + m * 31 % 900), Optional.empty());
    }

    private static Association association(int a, List<Municipality> members) {
        Set<String> regions = new LinkedHashSet<>();
        members.forEach(m -> regions.add(m.regionId()));
        List<String> codes = members.stream().map(Municipality::code).toList();
        Association named = Association.named("f" + a, "Förbund " + a, codes, List.copyOf(regions));
        SplitBasis[] bases = {SplitBasis.WORKING_AGE, SplitBasis.POPULATION, SplitBasis.EQUALLY,
                SplitBasis.VARIABLE_ALLOCATION};
        return new Edited(named).accounts(accounts(a))
                .allocation(new AssociationAllocation(Optional.empty(), Optional.empty(), figure(0.6 + a % 5 * 0.1)))
                .keys(SplitKey.by(bases[a % bases.length]), SplitKey.by(SplitBasis.POPULATION))
                .policy(a % 7 == 0 ? new ActivityPolicy.Planned(Optional.empty(), PriceIndex.WAGES)
                        : new ActivityPolicy.Balanced(a % 3 == 0
                                ? Optional.of(new ActivityPolicy.GlidePath(BASE_YEAR + 4, Figure.of(0.1)))
                                : Optional.empty()))
                .done();
    }

    private static Accounts accounts(int a) {
        List<CostLine> lines = new ArrayList<>();
        CostCategory[] categories = CostCategory.values();
        for (int i = 0; i < 6; i++) {
            lines.add(new CostLine("c" + i, "Rad " + i, categories[i], Figure.of(1),
                    Figure.of(30_000 + a * 977 + i * 40_000),
                    i % 2 == 0 ? PriceIndex.WAGES : PriceIndex.PRICES));
        }
        return new Accounts(BASE_YEAR, List.of(), lines, figure(3_000_000), Optional.empty(), Optional.empty(),
                Optional.empty(), figure(200_000 + a * 17_000));
    }

    /** The first alternative keeps all; each of the others merges or shares among its own pairs, and more. */
    private static List<Change> changes(int alternative, List<Association> all) {
        List<Change> changes = new ArrayList<>();
        for (int a = 0; alternative > 0 && a + 1 < all.size(); a += 2 * alternative) {
            List<String> pair = List.of(all.get(a).id(), all.get(a + 1).id());
            if (a / 2 % 2 == 0) {
                String target = "m" + alternative + "x" + a;
                changes.add(new Change.Merge("m" + a, BASE_YEAR + 2, pair,
                        new NewAssociation(target, target, target, List.of(), List.of()), Optional.empty(), savings(),
                        List.of(), EquityRoute.values()[a / 4 % 3], ""));
                changes.add(new Change.OneOffCost("o" + a, BASE_YEAR + 2, "Sammanslagning", Figure.of(250_000),
                        new Bearer(Bearer.Kind.ASSOCIATION, target), ""));
                changes.add(new Change.SetUtilisation("u" + a, BASE_YEAR + 3, target, Figure.of(0.9), ""));
            } else {
                changes.add(new Change.ShareAdministration("d" + a, BASE_YEAR + 1, pair, savings(),
                        AdministrationKey.values()[alternative % 4], ""));
            }
        }
        return changes;
    }

    private static Map<CostCategory, Figure> savings() {
        Map<CostCategory, Figure> savings = new EnumMap<>(CostCategory.class);
        savings.put(CostCategory.MANAGEMENT, Figure.of(0.2));
        savings.put(CostCategory.ACCOUNTING, Figure.of(0.1));
        savings.put(CostCategory.SECRETARIAT, Figure.of(0.3));
        return savings;
    }

    private static StateAllocation national() {
        return new StateAllocation(AllocationMode.NATIONAL, AllocationWeight.WORKING_AGE,
                Optional.of(new National(Figure.of(339_000_000), Figure.of(ASSOCIATIONS), Figure.of(145_000),
                        Figure.of(6_000_000))),
                false, Figure.of(0), Optional.empty(), Optional.empty());
    }

    private static Optional<Figure> figure(double value) {
        return Optional.of(Figure.of(value));
    }
}
