package se.vagval.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Review;

/**
 * The smallest group of an association's municipalities that can stand. Activities grow with what the members claim of the
 * variable allocation, Σ u·v, and administration is the same whoever is a member; so of all groups of a size the best is the
 * one that claims most, and the groups are each the one before and one more.
 */
public final class SmallestGroup {
    /** Kronor; less is a matter of rounding. */
    private static final double SAME = 0.5;

    private final LeavingQuestion question;
    private final Subject association;
    private final List<String> order;
    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private final Calculation calculation;

    private SmallestGroup(Review review, LeavingQuestion question, IntFunction<String> names) {
        this.question = question;
        this.association = Subject.association(question.association());
        this.order = order(review, question);
        DerivedReview derived = new DerivedReview(review, question, question.alternative());
        for (int size = 1; size <= order.size(); size++) {
            String id = "grupp-" + size;
            derived.without(id, names.apply(size), Set.copyOf(order.subList(size, order.size())));
            sizes.put(id, size);
        }
        this.calculation = derived.calculate();
    }

    /**
     * Works out the best group of each size.
     *
     * @param names
     *            what a group of a size is called
     * @throws java.util.NoSuchElementException
     *             when the association does not exist in the year
     */
    public static SmallestGroup of(Review review, LeavingQuestion question, IntFunction<String> names) {
        return new SmallestGroup(review, question, names);
    }

    /** The municipalities by what each claims of the variable allocation when it is alone, most first. */
    private static List<String> order(Review review, LeavingQuestion question) {
        DerivedReview alone = new DerivedReview(review, question, question.alternative());
        List<String> all = alone.association().orElseThrow().municipalities();
        for (String code : all) {
            Set<String> others = new HashSet<>(all);
            others.remove(code);
            alone.without(code, code, others);
        }
        Calculation calculation = alone.calculate();
        Comparator<String> most = Comparator.comparingDouble(code -> -claim(calculation, question, code));
        List<String> order = new ArrayList<>(all);
        order.sort(most);
        return List.copyOf(order);
    }

    private static double claim(Calculation calculation, LeavingQuestion question, String alone) {
        return calculation.value(Measure.ALLOCATION_USED, alone, Subject.association(question.association()),
                question.year()).orElse(Double.NEGATIVE_INFINITY);
    }

    /** The figures: an alternative for each size. */
    public Calculation calculation() {
        return calculation;
    }

    /** What was asked. */
    public LeavingQuestion question() {
        return question;
    }

    /** Codes of the municipalities, in the order they are added. */
    public List<String> order() {
        return order;
    }

    /** Ids of the alternatives, the smallest group's first, with how many are in it. */
    public Map<String, Integer> groups() {
        return java.util.Collections.unmodifiableMap(sizes);
    }

    /** Whether the group of an alternative can stand, with the greatest accepted share of administration, 0–1. */
    public Standing standing(String alternative, double most) {
        return Standing.of(calculation, alternative, association, question.year(), most);
    }

    /** How many are in the smallest group that can stand; empty where none can. */
    public Optional<Integer> smallest(double most) {
        return sizes.entrySet().stream().filter(e -> standing(e.getKey(), most) == Standing.STANDS)
                .map(Map.Entry::getValue).findFirst();
    }

    /**
     * Whether what the order rests on holds here: administration is the same for all groups, the floor decides nobody's
     * allocation, and activities grow with each who is added. Where it does not, other groups may stand that are not tried.
     */
    public boolean isCertain() {
        double administration = Double.NaN;
        double before = Double.NEGATIVE_INFINITY;
        for (String id : sizes.keySet()) {
            OptionalDouble cost = value(Measure.COST_ADMINISTRATION, id);
            OptionalDouble activities = value(Measure.COST_ACTIVITIES, id);
            OptionalDouble possible = value(Measure.ALLOCATION_POSSIBLE, id);
            OptionalDouble model = value(Measure.ALLOCATION_MODEL, id);
            if (cost.isEmpty() || activities.isEmpty() || possible.isEmpty() || model.isEmpty()) {
                return false;
            }
            boolean other = !Double.isNaN(administration)
                    && Math.abs(cost.getAsDouble() - administration) > SAME;
            if (other || possible.getAsDouble() > model.getAsDouble() + SAME
                    || activities.getAsDouble() < before - SAME) {
                return false;
            }
            administration = cost.getAsDouble();
            before = activities.getAsDouble();
        }
        return true;
    }

    private OptionalDouble value(Measure measure, String alternative) {
        return calculation.value(measure, alternative, association, question.year());
    }
}
