package se.vagval.ui.report;

import java.util.Optional;
import java.util.Set;

import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;

/**
 * What documents are written of.
 *
 * @param unit
 *            the unit amounts are printed in
 * @param named
 *            the name of the version that the review is, if it is one
 * @param members
 *            names of the members that get a page; all of them when it is empty
 */
public record Wanted(Review review, MoneyUnit unit, Optional<String> named, Set<String> members) {
    public Wanted {
        members = Set.copyOf(members);
    }
}
