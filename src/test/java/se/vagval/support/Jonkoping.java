package se.vagval.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.exchange.Examples;
import se.vagval.model.Alternative;
import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;

/** The Jönköping example as model section 10 counts it: changes from 2020, all growth zero. */
public final class Jonkoping {
    public static final List<String> ALL = List.of("hoglandet", "sodra-vatterbygden", "finnveden");

    private Jonkoping() {}

    /** The example with every growth zero and one alternative of the given changes beside "keep". */
    public static Review with(Change... changes) {
        Review example = Examples.open("jonkoping");
        Alternative keep = new Alternative("keep", Optional.empty(), "Som idag", "Som idag", "", List.of());
        Alternative other = new Alternative("other", Optional.empty(), "Annat", "Annat", "", List.of(changes));
        return example.edit().assumptions(flat(example.assumptions())).arguments(List.of()).steps(List.of())
                .alternatives(List.of(keep, other)).reference(Optional.of("keep")).done();
    }

    private static List<Assumption> flat(List<Assumption> assumptions) {
        return assumptions.stream()
                .map(a -> a.kind() == AssumptionKind.OTHER ? a
                        : new Assumption(a.id(), a.kind(), a.name(), Figure.of(0), Optional.empty(),
                                Optional.empty(), a.unit(), a.date()))
                .toList();
    }

    /** The county association from 2020. */
    public static Change.Merge merge(EquityRoute route, Map<CostCategory, Figure> savings) {
        return new Change.Merge("sammanslagning", 2020, ALL,
                new NewAssociation("lansforbund", "Samordningsförbundet Jönköpings län", "Länsförbundet", List.of(),
                        List.of()),
                Optional.empty(), savings, List.of(), route, "");
    }

    /**
     * The example with sums of Höglandet's accounts that are not those of their lines: revenue of 6 400 tkr where the lines
     * make 6 423, costs of 6 652 where they make 7 652, and a result that has lost its sign.
     */
    public static Review misprinted() {
        double administration = 986_545;
        return Examples.open("jonkoping").edit().association("hoglandet", a -> a.edit().accounts(2019,
                y -> y.withTotalRevenue(Optional.of(Figure.of(6_400_000)))
                        .withActivities(Optional.of(Figure.of(7_652_000 - administration)))
                        .withResult(Optional.of(Figure.of(229_000))))
                .done()).done();
    }
}
