package se.vagval.support;

import java.util.List;

import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.CostLine;
import se.vagval.model.PriceIndex;
import se.vagval.model.Review;

/**
 * The Jönköping example written as plain loops over arrays: what the graph's batches are measured against. It knows the
 * example's four alternatives (keep, shared administration without saving, one association from 2021, the same with full
 * utilisation) and nothing else. Each draw is growth of wages, of prices and of the frame, then each association's utilisation.
 */
public final class CountyByHand {
    public static final int YEARS = 5;
    public static final int ALTERNATIVES = 4;
    public static final int FIGURES = 4;
    private static final double BASE_GRANT = 400_000;
    private static final double FLOOR = 0.1;
    private static final double LADDER_TO = 7_000_000;
    private static final double LADDER_SHARE = 0.2;
    private static final int MERGED_FROM = 2;

    private final int n;
    private final double[] granted;
    private final double[] other;
    private final double[] wages;
    private final double[] prices;
    private final double[] cost;
    private final double[] equity;

    // of the draw being worked out
    private final double[] pool;
    private final double[] use;
    private final double[] possible;
    private final double[] revenue;
    private final double[] closing;
    private final double[] figures = new double[FIGURES];

    public CountyByHand(Review review) {
        List<Association> all = review.associations();
        n = all.size();
        granted = new double[n];
        other = new double[n];
        wages = new double[n];
        prices = new double[n];
        cost = new double[n];
        equity = new double[n];
        pool = new double[n];
        use = new double[n];
        possible = new double[n];
        revenue = new double[n];
        closing = new double[n];
        for (int a = 0; a < n; a++) {
            Accounts accounts = all.get(a).accountsOf(review.commission().baseYear()).orElseThrow();
            granted[a] = all.get(a).allocation().granted().orElseThrow().value();
            other[a] = accounts.revenues().stream().mapToDouble(l -> l.quantity().value() * l.unitAmount().value())
                    .sum();
            wages[a] = lines(accounts, PriceIndex.WAGES);
            prices[a] = lines(accounts, PriceIndex.PRICES);
            cost[a] = accounts.totalCost().orElseThrow().value();
            equity[a] = accounts.equity().orElseThrow().value();
        }
    }

    private static double lines(Accounts accounts, PriceIndex index) {
        double sum = 0;
        for (CostLine line : accounts.administration()) {
            sum += line.index() == index ? line.quantity().value() * line.unitAmount().value() : 0;
        }
        return sum;
    }

    /** The row of results of a figure (total from the parties, administration, activities, equity), alternative and year. */
    public static int row(int figure, int alternative, int year) {
        return (alternative * YEARS + year - 1) * FIGURES + figure;
    }

    /** Works out draws {@code from} to {@code to - 1}. */
    public void run(double[][] draws, double[][] results, int from, int to) {
        // One alternative at a time, so that the rows being written fit the cache.
        for (int alternative = 0; alternative < ALTERNATIVES; alternative++) {
            for (int d = from; d < to; d++) {
                today(draws, d);
                years(draws, results, d, alternative);
            }
        }
    }

    private void today(double[][] draws, int d) {
        for (int a = 0; a < n; a++) {
            possible[a] = granted[a] / draws[3 + a][d];
            pool[a] = possible[a] - BASE_GRANT;
            use[a] = (granted[a] - BASE_GRANT) / pool[a];
            revenue[a] = granted[a] / 0.5 + other[a];
            closing[a] = equity[a];
        }
    }

    private void years(double[][] draws, double[][] results, int d, int alternative) {
        double wage = 1;
        double price = 1;
        double frame = 1;
        boolean merges = alternative >= 2;
        for (int year = 1; year <= YEARS; year++) {
            wage *= 1 + draws[0][d];
            price *= 1 + draws[1][d];
            frame *= 1 + draws[2][d];
            figures[0] = 0;
            figures[1] = 0;
            figures[2] = 0;
            figures[3] = 0;
            if (merges && year >= MERGED_FROM) {
                merged(year, alternative == 3, wage, price, frame);
            } else {
                for (int a = 0; a < n; a++) {
                    double variable = pool[a] * frame;
                    double model = BASE_GRANT + variable;
                    year(a, model, BASE_GRANT + use[a] * variable, true, other[a], wages[a] * wage + prices[a] * price);
                }
            }
            for (int f = 0; f < FIGURES; f++) {
                results[row(f, alternative, year)][d] = figures[f];
            }
        }
    }

    /** The one association; its figures of last year are kept in the first place. */
    private void merged(int year, boolean full, double wage, double price, double frame) {
        double all = 0;
        double asked = BASE_GRANT;
        double others = 0;
        double administration = 0;
        for (int a = 0; a < n; a++) {
            double variable = pool[a] * frame;
            all += variable;
            asked += use[a] * variable;
            others += other[a];
            administration += wages[a] * wage + prices[a] * price;
        }
        if (year == MERGED_FROM) {
            for (int a = 1; a < n; a++) {
                closing[0] += closing[a];
            }
        }
        double model = BASE_GRANT + all;
        double stated = BASE_GRANT + Math.max(0, (model - BASE_GRANT) / all) * all;
        year(0, model, full ? stated : asked, year > MERGED_FROM, others, administration);
    }

    private void year(int a, double model, double asked, boolean floor, double others, double administration) {
        boolean held = revenue[a] > LADDER_TO || closing[a] <= LADDER_SHARE * revenue[a];
        double amount = floor && held ? Math.max(model, (1 - FLOOR) * possible[a]) : model;
        double total = asked / model * amount / 0.5;
        double income = total + others;
        double activities = Math.max(0, income - administration);
        possible[a] = amount;
        revenue[a] = income;
        closing[a] += income - administration - activities;
        figures[0] += total;
        figures[1] += administration;
        figures[2] += activities;
        figures[3] += closing[a];
    }
}
