package se.vagval.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.vagval.finance.Calculation;
import se.vagval.finance.Subject;
import se.vagval.model.Change;
import se.vagval.model.Review;
import se.vagval.model.Structure;

/**
 * What happens when a member leaves an association of an alternative, or says no to it: a calculation of a derived review with
 * the alternative as it is and, for each who leaves, the same without it. Every figure is a formula of that calculation.
 */
public final class Leaving {
    /** Id of the alternative without the one who leaves, where only one is asked about. */
    public static final String WITHOUT = "utan";

    private final LeavingQuestion question;
    private final Structure.Body association;
    private final Optional<Change> origin;
    private final Map<String, Leaver> leavers = new LinkedHashMap<>();
    private final Map<String, Set<String>> associations = new LinkedHashMap<>();
    private final Calculation calculation;

    /** What the alternatives made here are called. */
    public interface Names {
        /** What the alternative without somebody is called. */
        String without(Leaver leaver);

        /** What today, unchanged, is called where the review has no alternative. */
        String today();
    }

    private Leaving(Review review, LeavingQuestion question, Map<String, Leaver> asked, boolean reference,
            Names names) {
        DerivedReview derived = new DerivedReview(review, question, names.today());
        this.question = question;
        this.association = derived.association().orElseThrow();
        this.origin = derived.origin();
        this.leavers.putAll(asked);
        asked.forEach((id, leaver) -> derived.without(id, names.without(leaver), Set.copyOf(leaver.municipalities())));
        leavers.keySet().forEach(id -> associations.put(id, derived.associations(id)));
        if (reference) {
            review.reference().ifPresent(derived::beside);
        }
        this.calculation = derived.calculate();
    }

    /** Who may leave the association in the year; nobody where it does not exist. */
    public static List<Leaver> leavers(Review review, LeavingQuestion question) {
        return new DerivedReview(review, question, question.alternative()).association()
                .map(body -> Leaver.of(review, body)).orElse(List.of());
    }

    /** The change that makes the association, a merger or a formation, which a member may say no to. */
    public static Optional<Change> origin(Review review, LeavingQuestion question) {
        return new DerivedReview(review, question, question.alternative()).origin();
    }

    /**
     * One who leaves, as the alternative {@link #WITHOUT}, with the review's reference beside.
     *
     * @throws java.util.NoSuchElementException
     *             when the association does not exist in the year
     */
    public static Leaving of(Review review, LeavingQuestion question, Leaver leaver, Names names) {
        return new Leaving(review, question, Map.of(WITHOUT, leaver), true, names);
    }

    /**
     * Each who may leave, one at a time, in an alternative of its own.
     *
     * @throws java.util.NoSuchElementException
     *             when the association does not exist in the year
     */
    public static Leaving all(Review review, LeavingQuestion question, Names names) {
        Map<String, Leaver> each = new LinkedHashMap<>();
        leavers(review, question).forEach(leaver -> each.put(WITHOUT + "-" + leaver.key(), leaver));
        return new Leaving(review, question, each, false, names);
    }

    /** The figures; the reference of this calculation is the alternative with everybody. */
    public Calculation calculation() {
        return calculation;
    }

    /** What was asked. */
    public LeavingQuestion question() {
        return question;
    }

    /** The association with everybody, in the year asked about. */
    public Structure.Body association() {
        return association;
    }

    /** Id of the alternative with everybody. */
    public String with() {
        return question.alternative();
    }

    /** Those who leave, by the id of the alternative without them. */
    public Map<String, Leaver> without() {
        return java.util.Collections.unmodifiableMap(leavers);
    }

    /** Id of the alternative in which what the member says no to does not come about; empty where that is not asked. */
    public Optional<String> notAtAll() {
        return Optional.of(calculation.review().alternatives().getLast().id())
                .filter(id -> question.refuses() && origin.isPresent() && !id.equals(with())
                        && !leavers.containsKey(id));
    }

    /**
     * Whether the association can stand.
     *
     * @param alternative
     *            id of the one with everybody or one without somebody
     * @param most
     *            the greatest accepted share of administration in the costs, 0–1
     */
    public Standing standing(String alternative, double most) {
        if (associations.containsKey(alternative) && !associations.get(alternative).contains(association.id())) {
            return Standing.DISSOLVED;
        }
        return Standing.of(calculation, alternative, Subject.association(association.id()), question.year(), most);
    }

    /** The municipalities that are left when somebody leaves, by the alternative's id. */
    public List<String> left(String alternative) {
        List<String> left = new ArrayList<>(association.municipalities());
        left.removeAll(leavers.get(alternative).municipalities());
        return List.copyOf(left);
    }
}
