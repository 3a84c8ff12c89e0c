package se.vagval.exchange;

import java.util.ArrayList;
import java.util.List;

import se.vagval.model.AdministrationKey;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.EquityRoute;
import se.vagval.model.NewAssociation;
import se.vagval.model.Party;
import se.vagval.model.PriceIndex;
import se.vagval.model.RevenueLine;
import se.vagval.model.Settlement;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.model.YearFigure;
import se.vagval.model.ActivityPolicy;

/** One change of each kind, with random figures. */
final class RandomChanges {
    private final RandomReview from;

    RandomChanges(RandomReview from) {
        this.from = from;
    }

    List<Change> next(int alternative) {
        List<Change> changes = new ArrayList<>(organisation("n" + alternative));
        changes.addAll(money());
        return changes;
    }

    private List<Change> organisation(String id) {
        List<String> both = List.of("a1", "a2");
        return List.of(
                new Change.ShareAdministration("share", year(), both, from.shareableSavings(),
                        from.pick(AdministrationKey.values()), from.text()),
                new Change.Merge("merge", year(), both, body(id), from.maybe(() -> "a1"), from.savings(),
                        from.some(i -> cost("l" + i)), from.pick(EquityRoute.values()), ""),
                new Change.Start("start", year(), body(id + "s"),
                        from.some(i -> new YearFigure(2021 + i, from.amount())),
                        from.some(i -> new YearFigure(2021 + i, from.share())), from.maybe(from::share), ""),
                new Change.Join("join", year(), "K0004", "a1", from.text()),
                new Change.Leave("leave", year(), "K0001", "a1", from.pick(Settlement.values()), ""),
                new Change.Split("split", year(), "a2", List.of(body(id + "p"), body(id + "q")), ""));
    }

    private List<Change> money() {
        return List.of(new Change.SetUtilisation("use", year(), "a1", from.share(), ""),
                new Change.StateBudget("budget", year(), "a1", from.amount(), ""),
                new Change.PutCostLine("cost", year(), "a1", cost("c"), ""),
                new Change.PutRevenueLine("revenue", year(), "a1",
                        new RevenueLine("r", from.text(), from.amount(), from.amount(), PriceIndex.NONE), ""),
                new Change.EndLine("end", year(), "a1", "c", ""),
                new Change.OneOffCost("once", year(), from.text(), from.amount(),
                        from.pick(new Bearer(Bearer.Kind.STATE, ""), new Bearer(Bearer.Kind.REGION, "r2")), ""),
                new Change.ChangeSplitKey("key", year(), "a1", SplitKey.by(SplitBasis.EQUALLY), ""),
                new Change.ChangeCeiling("ceiling", year(), "a1", Party.REGION, from.maybe(from::amount), ""),
                new Change.ChangePolicy("policy", year(), "a1", ActivityPolicy.balanced(), ""));
    }

    private CostLine cost(String id) {
        return new CostLine(id, from.text(), from.pick(CostCategory.values()), from.amount(), from.amount(),
                from.pick(PriceIndex.values()));
    }

    private NewAssociation body(String id) {
        return new NewAssociation(id, from.text(), from.text(), List.of("K0004"), List.of());
    }

    private int year() {
        return from.pick(2020, 2021, 2024);
    }
}
