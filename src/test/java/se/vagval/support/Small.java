package se.vagval.support;

import java.util.List;
import java.util.Optional;

import se.vagval.model.Accounts;
import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.National;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.model.SplitKey;
import se.vagval.model.StateAllocation;

/**
 * A review small enough to count by hand: regions N and S; A of k1 (60 000 inhabitants 16–64, N) and k2 (20 000, S), and B
 * of k3 (40 000, S), each with a possible allocation of 2 000 tkr, 1 600 granted and 1 000 in equity; no growth.
 */
public final class Small {
    public static final String A = "a";
    public static final String B = "b";

    private Small() {}

    /** The review with "keep" and an alternative "other" of some changes. */
    public static Review with(Change... changes) {
        return with(List.of(a(), b()), changes);
    }

    /** The same of other associations. */
    public static Review with(List<Association> associations, Change... changes) {
        return Review.empty(Commission.titled("Liten", 2019)).edit()
                .regions(List.of(new Region("N", "Norra"), new Region("S", "Södra")))
                .municipalities(List.of(municipality("k1", "N", 60_000), municipality("k2", "S", 20_000),
                        municipality("k3", "S", 40_000)))
                .associations(associations).assumptions(List.of(flat(AssumptionKind.WAGE_GROWTH),
                        flat(AssumptionKind.PRICE_GROWTH)))
                .alternatives(List.of(alternative("keep"), alternative("other", changes)))
                .reference(Optional.of("keep")).done();
    }

    public static Association a() {
        return association(A, List.of("k1", "k2"), List.of("N", "S"));
    }

    public static Association b() {
        return association(B, List.of("k3"), List.of("S"));
    }

    /** An association of some members with the figures of all of them. */
    public static Association association(String id, List<String> municipalities, List<String> regions) {
        return new Edited(Association.named(id, "Förbund " + id, municipalities, regions))
                .allocation(new AssociationAllocation(figure(2_000_000), figure(1_600_000), Optional.empty()))
                .accounts(new Accounts(2019, List.of(), List.of(), figure(3_000_000), Optional.empty(),
                        Optional.empty(), Optional.empty(), figure(1_000_000)))
                .done();
    }

    /** The same association with other keys among municipalities and regions. */
    public static Association keys(Association a, SplitKey municipalities, SplitKey regions) {
        return new Edited(a).keys(municipalities, regions).done();
    }

    /** National mode where the whole country is three times k1, k2 and k3 and the pool is 7 200 tkr with 3 associations. */
    public static StateAllocation national() {
        return new StateAllocation(AllocationMode.NATIONAL, AllocationWeight.WORKING_AGE,
                Optional.of(new National(Figure.of(8_400_000), Figure.of(3), Figure.of(3_600), Figure.of(360_000))),
                false, Figure.of(0), Optional.empty(), Optional.empty());
    }

    private static Municipality municipality(String code, String region, double workingAge) {
        return new Municipality(code, "Kommun " + code, region, Optional.empty(), figure(workingAge * 2),
                figure(workingAge), figure(workingAge / 100), Optional.empty());
    }

    private static Alternative alternative(String id, Change... changes) {
        return new Alternative(id, Optional.empty(), id, id, "", List.of(changes));
    }

    private static Assumption flat(AssumptionKind kind) {
        return RandomReviews.growth(kind, 0);
    }

    private static Optional<Figure> figure(double value) {
        return Optional.of(Figure.of(value));
    }
}
