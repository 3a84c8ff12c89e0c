package se.vagval.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;

/** The Jönköping example with a merger of 2021 that hands its equity back, saves and costs something once, so that it can be repaid. */
public final class PaidBack {
    private PaidBack() {}

    /** The review, with the one-off in kronor and the share of every category that is saved. */
    public static Review review(double oneOff, double saving) {
        Map<CostCategory, Figure> savings = Arrays.stream(CostCategory.values())
                .collect(Collectors.toMap(c -> c, _ -> Figure.of(saving)));
        Change merge = new Change.Merge("sammanslagning", 2021, Jonkoping.ALL,
                new NewAssociation("lansforbund", "Samordningsförbundet Jönköpings län", "Länsförbundet",
                        List.of(), List.of()),
                Optional.empty(), savings, List.of(), EquityRoute.RETURNED, "");
        Change once = new Change.OneOffCost("engang", 2021, "Omställning", Figure.of(oneOff),
                new Bearer(Bearer.Kind.ASSOCIATION, "lansforbund"), "");
        return Jonkoping.with(merge, once);
    }
}
