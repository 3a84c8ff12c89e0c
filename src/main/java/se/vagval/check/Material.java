package se.vagval.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Municipality;
import se.vagval.model.Review;

/**
 * What the rules read: the review, its figures, and the municipalities by code.
 *
 * @param broken
 *            the references of a text to figures that are in no table
 */
record Material(Review review, Calculation calculation, Map<String, Municipality> municipalities,
        Function<String, List<String>> broken) {
    static Material of(Review review, Calculation calculation, Function<String, List<String>> broken) {
        return new Material(review, calculation, review.municipalities().stream()
                .collect(Collectors.toMap(Municipality::code, Function.identity())), broken);
    }

    int baseYear() {
        return review.commission().baseYear();
    }

    Optional<Accounts> baseAccounts(Association association) {
        return association.accountsOf(baseYear());
    }

    /** A figure of the base year, when it can be computed. */
    OptionalDouble today(Measure measure, Subject subject) {
        return calculation.value(measure, Place.TODAY, subject, baseYear());
    }

    /** How a figure of the base year comes about, in words; it must be there. */
    String how(Measure measure, Subject subject) {
        return calculation.explanation(
                calculation.node(measure, Place.TODAY, subject, baseYear()).orElseThrow());
    }

    /** A figure of an association in a closed year, when it can be computed. */
    OptionalDouble closed(Measure measure, Association association, int year) {
        return calculation.value(measure, Place.TODAY, Subject.association(association.id()), year);
    }

    String municipality(String code) {
        return municipalities.containsKey(code) ? municipalities.get(code).name() : code;
    }
}
