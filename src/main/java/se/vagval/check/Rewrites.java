package se.vagval.check;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;

/** The edits that fixes are made of. Each finds its record by id in the review it is given, and leaves a lost one alone. */
final class Rewrites {
    private Rewrites() {}

    static Review accounts(Review review, String association, int year, UnaryOperator<Accounts> edit) {
        return review.edit().association(association, a -> copy(a, a.regions(), a.boardSeats(),
                a.accounts().stream().map(y -> y.year() == year ? edit.apply(y) : y).toList())).done();
    }

    static Review regions(Review review, String association, List<String> regions) {
        return review.edit().association(association, a -> copy(a, regions, a.boardSeats(), a.accounts())).done();
    }

    static Review boardSeats(Review review, String association, Figure seats) {
        return review.edit().association(association, a -> copy(a, a.regions(), Optional.of(seats), a.accounts()))
                .done();
    }

    static Review outcome(Review review, String id, UnaryOperator<SusOutcome> edit) {
        return review.edit()
                .outcomes(review.outcomes().stream().map(o -> o.id().equals(id) ? edit.apply(o) : o).toList()).done();
    }

    static Accounts totalRevenue(Accounts a, Figure figure) {
        return new Accounts(a.year(), a.revenues(), a.administration(), a.activities(), Optional.of(figure),
                a.totalCost(), a.result(), a.equity());
    }

    static Accounts totalCost(Accounts a, Figure figure) {
        return new Accounts(a.year(), a.revenues(), a.administration(), a.activities(), a.totalRevenue(),
                Optional.of(figure), a.result(), a.equity());
    }

    static Accounts result(Accounts a, Figure figure) {
        return new Accounts(a.year(), a.revenues(), a.administration(), a.activities(), a.totalRevenue(),
                a.totalCost(), Optional.of(figure), a.equity());
    }

    static Accounts equity(Accounts a, Figure figure) {
        return new Accounts(a.year(), a.revenues(), a.administration(), a.activities(), a.totalRevenue(),
                a.totalCost(), a.result(), Optional.of(figure));
    }

    private static Association copy(Association a, List<String> regions, Optional<Figure> boardSeats,
            List<Accounts> accounts) {
        return new Association(a.id(), a.name(), a.shortName(), a.organisationNumber(), a.municipalities(), regions,
                boardSeats, accounts, a.allocation(), a.positions(), a.municipalityKey(), a.regionKey(),
                a.regionCeiling(), a.municipalitiesCeiling(), a.policy(), a.individualShare(), a.costPerParticipant(),
                a.noticeYears());
    }
}
