package se.vagval.finance;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import se.vagval.model.Review;

/**
 * What is told of closed years beside what the fold builds on: the accounts of other years than the base year, and of the
 * base year the sums that stand in the tables of today and nowhere else. Each year is written when first asked for, so
 * that a review whose closed years nobody looks at has no formula for them.
 */
final class ClosedYears {
    /** Figures of the base year that no alternative builds on. */
    private static final Set<Measure> BESIDE = EnumSet.of(Measure.BOOKED_REVENUE, Measure.BOOKED_COST,
            Measure.BOOKED_DIFFERENCE, Measure.BOOKED_RESULT, Measure.POSITIONS, Measure.SERVICES,
            Measure.SERVICES_BETWEEN);

    private final Ledger ledger;
    private final ClosedAccounts accounts;
    private final BookedSums sums;
    private final Described described;
    private final World today;
    private final Map<Integer, World> written = new HashMap<>();

    ClosedYears(Review review, Ledger ledger, Sections sections, World today) {
        this.ledger = ledger;
        this.accounts = new ClosedAccounts(review, ledger, sections);
        this.sums = new BookedSums(ledger);
        this.described = new Described(review, ledger);
        this.today = today;
    }

    /** Makes sure that a measure of today's alternative is written, if it belongs to a closed year. */
    void ask(Measure measure, int year) {
        if (year == ledger.axes.firstYear ? BESIDE.contains(measure) : ledger.axes.isClosed(year)) {
            write(year);
        }
    }

    /** The associations of a closed year with their lines; the base year's are those the fold began with. */
    private World write(int year) {
        World known = written.get(year);
        return known == null ? apart(year, this::writeNow) : known;
    }

    private World writeNow(int year) {
        boolean base = year == ledger.axes.firstYear;
        World world = base ? today : accounts.write();
        sums.write(world);
        if (base) {
            described.write();
        }
        written.put(year, world);
        return world;
    }

    /** Works in today's alternative of a year, and leaves the ledger where it was. */
    private <T> T apart(int year, IntFunction<T> work) {
        int alternative = ledger.alternative();
        int at = ledger.year();
        ledger.at(0, year);
        T made = work.apply(year);
        ledger.at(alternative, at);
        return made;
    }

    /** An association with its lines in a closed year; empty where nothing is typed for the year. */
    Optional<Body> body(String association, int year) {
        boolean told = year == ledger.axes.firstYear || ledger.axes.isClosed(year);
        return told ? Optional.ofNullable(write(year).bodies.get(association)) : Optional.empty();
    }

    /** The sum of the amounts of lines with a name. */
    int sum(int year, String name, List<Integer> amounts) {
        return apart(year, _ -> sums.lines(name, amounts));
    }
}
