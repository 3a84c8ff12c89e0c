package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Review;

/** The closed years a review describes: the base year, and earlier ones as they are added. */
final class ClosedYears {
    private ClosedYears() {}

    /** The base year and every year that has accounts, participants or outcome, in order. */
    static List<Integer> of(Review review) {
        TreeSet<Integer> years = new TreeSet<>(List.of(review.commission().baseYear()));
        review.associations().forEach(a -> a.accounts().stream().map(Accounts::year).forEach(years::add));
        review.participants().forEach(p -> years.add(p.year()));
        review.outcomes().forEach(o -> years.add(o.year()));
        return List.copyOf(years);
    }

    static boolean hasAccounts(Review review, int year) {
        return review.associations().stream().anyMatch(a -> a.accountsOf(year).isPresent());
    }

    /** The review with a place for a year's accounts in each association. */
    static Review added(Review review, int year) {
        return review.edit().associations(review.associations().stream().map(a -> a.accountsOf(year).isPresent() ? a
                : a.edit().accounts(with(a, year)).done()).toList()).done();
    }

    private static List<Accounts> with(Association a, int year) {
        List<Accounts> all = new ArrayList<>(a.accounts());
        all.add(Accounts.empty(year));
        all.sort(Comparator.comparingInt(Accounts::year));
        return all;
    }

    /** The review without a year's accounts. */
    static Review removed(Review review, int year) {
        return review.edit().associations(review.associations().stream().map(a -> a.edit()
                .accounts(a.accounts().stream().filter(y -> y.year() != year).toList()).done()).toList()).done();
    }
}
