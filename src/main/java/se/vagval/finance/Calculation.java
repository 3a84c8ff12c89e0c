package se.vagval.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import se.vagval.formula.Evaluation;
import se.vagval.formula.Graph;
import se.vagval.model.Alternative;
import se.vagval.model.Review;
import se.vagval.text.ShownName;
import se.vagval.text.Texts;

/**
 * The calculation of a review: one graph of formulas for all its alternatives and years, and their values. Comparisons
 * asked for later are added to the same graph, so that they too can be explained and written as live formulas. Not for
 * use by several threads at a time.
 */
public final class Calculation {
    private static final int NODES_PER_ASSOCIATION = 45;
    private static final int NODES_PER_MUNICIPALITY = 7;

    private final Review review;
    private final Ledger ledger;
    private final Evaluation evaluation;
    private final Comparison comparison;
    private final ClosedYears closed;
    private final AccountLines lines;
    private final MemberSums memberSums;
    private final Outcomes outcomes;
    private final Wording wording;
    private final Decisions decisions;
    private final List<Finding> noted;
    private final MemberFigures memberFigures;

    private Calculation(Review review, Ledger ledger, Fold fold) {
        this.review = review;
        this.ledger = ledger;
        this.evaluation = Evaluation.of(ledger.graph);
        this.comparison = new Comparison(ledger, fold.inputs());
        this.closed = fold.closedYears();
        this.lines = new AccountLines(review, closed);
        this.memberSums = new MemberSums(review, ledger);
        this.outcomes = new Outcomes(ledger);
        this.wording = new Wording(ledger);
        this.decisions = new Decisions(ledger, fold.inputs(), evaluation);
        this.noted = fold.noted();
        this.memberFigures = new MemberFigures(ledger, fold.inputs(), fold.memberships());
    }

    /** The figures of another review under this one. */
    private Calculation(Review review, Calculation of) {
        this.review = review;
        this.ledger = of.ledger;
        this.evaluation = of.evaluation;
        this.comparison = of.comparison;
        this.closed = of.closed;
        this.lines = of.lines;
        this.memberSums = of.memberSums;
        this.outcomes = of.outcomes;
        this.wording = of.wording;
        this.decisions = of.decisions;
        this.noted = of.noted;
        this.memberFigures = of.memberFigures;
    }

    /** Builds and evaluates the whole calculation. */
    public static Calculation of(Review review) {
        Ledger ledger = new Ledger(axes(review), expectedNodes(review));
        Fold fold = new Fold(review, ledger);
        fold.run();
        return new Calculation(review, ledger, fold);
    }

    private static Axes axes(Review review) {
        return new Axes(review, areaName(review), Texts.get("finance.name.state"));
    }

    /**
     * These figures with another review beside them, to be shown until that one has been calculated; empty where its
     * alternatives, subjects or years are others, so that there would be figures for what is no longer there.
     */
    public Optional<Calculation> under(Review other) {
        return ledger.axes.same(axes(other)) ? Optional.of(new Calculation(other, this)) : Optional.empty();
    }

    private static String areaName(Review review) {
        String area = review.commission().area();
        return area.isBlank() ? Texts.get("finance.name.area") : area;
    }

    private static int expectedNodes(Review review) {
        int perYear = review.associations().size() * NODES_PER_ASSOCIATION
                + review.municipalities().size() * NODES_PER_MUNICIPALITY;
        return perYear * (1 + review.alternatives().size() * review.commission().horizon()) + 1000;
    }

    /** The review this is the calculation of. */
    public Review review() {
        return review;
    }

    /** All formulas. */
    public Graph graph() {
        return ledger.graph;
    }

    /** Their values. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** The base year and the projection years. */
    public List<Integer> years() {
        return IntStream.range(0, ledger.axes.years).map(t -> t + ledger.axes.firstYear).boxed().toList();
    }

    /** The closed years something is typed for, in order; their figures are today's and are added when first asked for. */
    public List<Integer> closedYears() {
        return IntStream.concat(IntStream.of(ledger.axes.firstYear), IntStream.of(ledger.axes.closedYears)).sorted()
                .boxed().toList();
    }

    /**
     * The formula of a measure; empty where there is none, for instance an association that does not exist that year. It
     * always goes by the name and place asked for: a figure that is the same as another, of perhaps an earlier year, gets a
     * formula of its own when first asked for, see {@link Graph#sameAs}.
     *
     * @param alternative
     *            id, or {@link Place#TODAY}; the base year is the same in all, as is every closed year
     */
    public OptionalInt node(Measure measure, String alternative, Subject subject, int year) {
        int a = alternative(measure, alternative, year);
        int s = ledger.axes.subject(subject);
        int node = a < 0 || s < 0 ? Ledger.NONE : ledger.named(measure, a, s, year);
        return node == Ledger.NONE ? OptionalInt.empty() : OptionalInt.of(node);
    }

    /** As {@link #node}, by whatever name the formula was written, so that nothing is added. */
    private int find(Measure measure, String alternative, Subject subject, int year) {
        int a = alternative(measure, alternative, year);
        int s = ledger.axes.subject(subject);
        return a < 0 || s < 0 ? Ledger.NONE : ledger.find(measure, a, s, year);
    }

    /** The number of an alternative; what is asked for of a closed year is then written. */
    private int alternative(Measure measure, String id, int year) {
        int a = year <= ledger.axes.firstYear ? 0 : ledger.axes.alternative(id);
        if (a == 0) {
            closed.ask(measure, year);
        }
        return a;
    }

    /**
     * Which party decides an association's total in a projection year, and what that leaves unused; empty where the total is
     * not known or the year is closed.
     */
    public Optional<Decision> decision(String alternative, Subject association, int year) {
        int a = ledger.axes.alternative(alternative);
        int s = ledger.axes.subject(association);
        return a <= 0 || s < 0 || year <= ledger.axes.firstYear ? Optional.empty() : decisions.of(a, s, year);
    }

    /**
     * One of the figures that are a member's own and that nothing else builds on; added when first asked for. Empty where it
     * does not apply: a board of somebody who is in no association, and the area of a region without municipalities in any.
     *
     * @param measure
     *            one of those whose id begins with {@code member.}
     * @param member
     *            a municipality, a region or the state
     * @param year
     *            the base year or one after it; the base year is the same in all alternatives
     */
    public OptionalInt member(Measure measure, String alternative, Subject member, int year) {
        int a = year == ledger.axes.firstYear ? 0 : ledger.axes.alternative(alternative);
        int s = ledger.axes.subject(member);
        int node = a < 0 || s < 0 ? Ledger.NONE : memberFigures.of(measure, a, s, year);
        return node == Ledger.NONE ? OptionalInt.empty() : OptionalInt.of(node);
    }

    /** The lines of the accounts of closed years. */
    public AccountLines lines() {
        return lines;
    }

    /** What is counted of participants and outcome, in closed years. */
    public Outcomes outcomes() {
        return outcomes;
    }

    /** Whether a formula is the figure its measure and place tell of, and not a step on the way to it. */
    public boolean isFigure(int node) {
        return ledger.isFigure(node);
    }

    /** How a formula comes about, in words that are read out of the formula itself. */
    public String explanation(int node) {
        return wording.of(node);
    }

    /** What was noted of changes of members while they were carried out. */
    List<Finding> noted() {
        return noted;
    }

    /** Alternative, subject and year of a formula. */
    public Place place(int node) {
        return ledger.axes.unpack(ledger.graph.place(node));
    }

    /** The subjects of a kind that have figures in an alternative and year, in the order they are shown. */
    public List<Subject> subjects(String alternative, Subject.Kind kind, int year) {
        Measure always = switch (kind) {
            case AREA, ASSOCIATION -> Measure.CONTRIBUTION_PARTIES;
            case STATE -> Measure.NET_STATE;
            case REGION -> Measure.NET_REGION;
            case MUNICIPALITY -> Measure.NET_MUNICIPALITY;
        };
        List<Subject> found = new ArrayList<>();
        for (int s = 0; s < ledger.axes.subjects(); s++) {
            Subject subject = ledger.axes.subject(s);
            if (subject.kind() == kind && find(always, alternative, subject, year) != Ledger.NONE) {
                found.add(subject);
            }
        }
        return found;
    }

    /** Name of a subject as it is shown in tables. */
    public String name(Subject subject) {
        return ledger.axes.name(ledger.axes.subject(subject));
    }

    /** Short name of an alternative; today's for {@link Place#TODAY}. */
    public String alternativeName(String alternative) {
        return review.alternative(alternative).map(Alternative::shortName).map(ShownName::of)
                .orElseGet(() -> Texts.get("finance.name.today", Integer.toString(ledger.axes.firstYear)));
    }

    /** The alternative others are compared with: the one the review names, else its first; "" when there is none. */
    public String reference() {
        return review.reference().orElseGet(
                () -> review.alternatives().isEmpty() ? Place.TODAY : review.alternatives().getFirst().id());
    }

    /**
     * The sum in the base year of what is typed for the municipalities of an association today, or of the whole area;
     * added when first asked for, and empty where one is not typed or there are none.
     *
     * @param measure
     *            {@link Measure#POPULATION}, {@link Measure#WORKING_AGE}, {@link Measure#SUPPORT_MEASURE} or
     *            {@link Measure#WEIGHT_STATED}
     */
    public OptionalInt memberSum(Measure measure, Subject whole) {
        return memberSums.of(measure, whole);
    }

    /** Whether two values are known and more than so many kronor apart. No formula is added by asking. */
    public boolean areApart(OptionalInt node, OptionalInt other, double kronor) {
        OptionalDouble one = value(node);
        OptionalDouble two = value(other);
        return one.isPresent() && two.isPresent() && Math.abs(one.getAsDouble() - two.getAsDouble()) > kronor;
    }

    /** The formula {@code node − reference}, added when first asked for. */
    public int difference(int node, int reference) {
        return comparison.difference(node, reference);
    }

    /** The sum of a measure over the years, given its formulas in order. */
    public int cumulated(List<Integer> nodes) {
        return comparison.cumulated(nodes);
    }

    /** The sum of one figure for each of several subjects, of one alternative and year. */
    public int together(List<Integer> nodes) {
        return comparison.together(nodes);
    }

    /** The formula {@code node / whole}, a share, added when first asked for. */
    public int part(int node, int whole) {
        return comparison.part(node, whole);
    }

    /** The present value in the base year of formulas, each of the year of its place, at the discount rate. */
    public int presentValue(List<Integer> nodes) {
        return comparison.presentValue(nodes);
    }

    /**
     * The first year from which the sum of yearly differences to date stays at or above zero, after it has been below: when
     * one-offs are paid back. Missing, as {@link Measure#PAYBACK_LATE}, where that does not happen within the horizon, and,
     * as {@link Measure#PAYBACK_NEEDLESS}, where the sum is never below zero. The differences are of successive years.
     */
    public int payback(List<Integer> differences) {
        return comparison.payback(differences);
    }

    /**
     * What a formula of {@link #difference}, {@link #cumulated}, {@link #together}, {@link #part}, {@link #presentValue} or
     * {@link #payback} was asked of.
     */
    public Optional<Series> series(int node) {
        return comparison.series(node);
    }

    /** Figures at places: {@code value} of a measure, or empty when missing or not there. */
    public OptionalDouble value(Measure measure, String alternative, Subject subject, int year) {
        return value(find(measure, alternative, subject, year));
    }

    /** The value of a formula, or empty when it is missing or there is none. */
    public OptionalDouble value(OptionalInt node) {
        return value(node.orElse(Ledger.NONE));
    }

    private OptionalDouble value(int node) {
        return node == Ledger.NONE || evaluation.isMissing(node) ? OptionalDouble.empty()
                : OptionalDouble.of(evaluation.value(node));
    }
}
