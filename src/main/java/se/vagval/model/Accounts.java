package se.vagval.model;

import java.util.List;
import java.util.Optional;

/**
 * One closed year of an association, as typed from its annual report.
 *
 * @param revenues
 *            revenue beside the parties' contributions
 * @param administration
 *            administration lines
 * @param activities
 *            activities; when absent, total cost less administration
 * @param totalRevenue
 *            printed sum of revenue
 * @param totalCost
 *            printed sum of costs
 * @param result
 *            printed result, for the check of sums
 * @param equity
 *            equity at the end of the year
 */
public record Accounts(int year, List<RevenueLine> revenues, List<CostLine> administration,
        Optional<Figure> activities, Optional<Figure> totalRevenue, Optional<Figure> totalCost,
        Optional<Figure> result, Optional<Figure> equity) {
    public Accounts {
        Check.year("year", year);
        revenues = Check.unique("revenues", revenues, RevenueLine::id);
        administration = Check.unique("administration", administration, CostLine::id);
        Check.optionalNotNegative("activities", activities);
        Check.given("totalRevenue", totalRevenue);
        Check.optionalNotNegative("totalCost", totalCost);
        Check.given("result", result);
        Check.given("equity", equity);
    }

    /** A year with nothing typed. */
    public static Accounts empty(int year) {
        return new Accounts(year, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /** The same accounts with other revenues. */
    public Accounts withRevenues(List<RevenueLine> other) {
        return new Accounts(year, other, administration, activities, totalRevenue, totalCost, result, equity);
    }

    /** The same accounts with other administration. */
    public Accounts withAdministration(List<CostLine> other) {
        return new Accounts(year, revenues, other, activities, totalRevenue, totalCost, result, equity);
    }

    /** The same accounts with other activities. */
    public Accounts withActivities(Optional<Figure> other) {
        return new Accounts(year, revenues, administration, other, totalRevenue, totalCost, result, equity);
    }

    /** The same accounts with other totalRevenue. */
    public Accounts withTotalRevenue(Optional<Figure> other) {
        return new Accounts(year, revenues, administration, activities, other, totalCost, result, equity);
    }

    /** The same accounts with other totalCost. */
    public Accounts withTotalCost(Optional<Figure> other) {
        return new Accounts(year, revenues, administration, activities, totalRevenue, other, result, equity);
    }

    /** The same accounts with other result. */
    public Accounts withResult(Optional<Figure> other) {
        return new Accounts(year, revenues, administration, activities, totalRevenue, totalCost, other, equity);
    }

    /** The same accounts with other equity. */
    public Accounts withEquity(Optional<Figure> other) {
        return new Accounts(year, revenues, administration, activities, totalRevenue, totalCost, result, other);
    }
}
