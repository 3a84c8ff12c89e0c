package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.Inputs;
import se.vagval.model.Review;
import se.vagval.support.Edited;

/** What a rule finds in a review, and the Jönköping example with something changed. */
final class Found {
    private Found() {}

    static List<Remark> all(Review review) {
        return Checks.all(review, Calculation.of(review), _ -> List.of());
    }

    static List<Remark> by(CheckCode rule, Review review) {
        return all(review).stream().filter(r -> r.rule() == rule).toList();
    }

    /** The only thing a rule finds. */
    static Remark one(CheckCode rule, Review review) {
        List<Remark> found = by(rule, review);
        assertEquals(1, found.size(), () -> found.toString());
        return found.getFirst();
    }

    static void none(CheckCode rule, Review review) {
        assertEquals(List.of(), by(rule, review));
    }

    /** That a fix settles its remark, and that the rule is then quiet. */
    static Review fixed(Remark remark, int fix, Review review) {
        Review after = remark.fixes().get(fix).change().apply(review);
        none(remark.rule(), after);
        return after;
    }

    static Review example() {
        return Examples.open("jonkoping");
    }

    static Review association(String id, UnaryOperator<Association> edit) {
        return example().edit().association(id, edit).done();
    }

    /** The example with another figure in Höglandet's accounts of the base year. */
    static Review accounts(String field, Figure figure) {
        return put(example(), "associations.hoglandet.accounts.2019." + field, figure);
    }

    /** The example where the accounts of Höglandet in the base year are others. */
    static Review accounts(UnaryOperator<Accounts> edit) {
        return association("hoglandet",
                a -> new Edited(a).accounts(edit.apply(a.accounts().getFirst())).done());
    }

    static Review put(Review review, String address, Figure figure) {
        return Inputs.with(review, address, Optional.of(figure));
    }

    static Optional<Figure> figure(double value) {
        return Optional.of(Figure.of(value, "Källa"));
    }

    /** Spaces that do not break are shown as ordinary ones, and the true minus as a hyphen, so that tests can be read. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u2212', '-');
    }
}
