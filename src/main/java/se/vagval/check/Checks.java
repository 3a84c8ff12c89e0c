package se.vagval.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import se.vagval.finance.Calculation;
import se.vagval.model.Review;

/** All rules, and what they find in a review. */
public final class Checks {
    private static final List<CheckRule> RULES = List.of(new CommissionDates(), new Composition(), new BoardSize(),
            new Homeless(), new Population(), new RevenueSum(), new CostSum(), new ResultSum(), new EquityRoll(),
            new EquityLadder(), new AllocationKnown(), new GrantedAmount(), new PartyShares(), new LeastParty(),
            new PrintedShare(), new PrintedPerInhabitant(), new Services(), new ServicePosts(), new SexShares(),
            new SusSums(), new SusCounty(),
            new UniqueAbove(),
            new MissingSource(), new Projected(), new Horizon(), new NoChange(), new SameName(), new NoEffect(),
            new Moves(),
            new Arrivals(), new AssumptionRange(), new StartDate(), new StepOrder(), new StepPlan(),
            new StepContents(), new ArgumentBalance(), new RankingWords(), new RoleNotName(),
            new BrokenReferences());
    private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::area)
            .thenComparing(Remark::severity);

    private Checks() {}

    /**
     * The remarks of all rules: by part of the review, the gravest first, then as the review lists its associations,
     * alternatives and rows.
     *
     * @param calculation
     *            of the same review; nothing is added to it
     * @param broken
     *            the references of a text of the report to figures that are in no table, each as it is written; what tables
     *            there are is known where they are put together
     */
    public static List<Remark> all(Review review, Calculation calculation, Function<String, List<String>> broken) {
        Material material = Material.of(review, calculation, broken);
        List<Remark> found = new ArrayList<>();
        RULES.forEach(rule -> rule.read(material, found::add));
        found.sort(ORDER);
        return List.copyOf(found);
    }
}
