package se.vagval.ui.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

import se.vagval.finance.Measure;
import se.vagval.formula.Evaluation;
import se.vagval.formula.Graph;
import se.vagval.formula.Unit;
import se.vagval.statement.Outcome;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** A formula's value in words, by the unit of its term. */
public final class FigureText {
    private static final int MOST_DECIMALS = 4;
    /** A number of people that is derived from a share is no whole number, and is explained as it is. */
    private static final int PERSONS_DECIMALS = 2;
    /** What sums up other figures, over years or subjects. */
    private static final Set<String> SUMMED = Set.of(Measure.CUMULATED.id(), Measure.TOGETHER.id(),
            Measure.PRESENT_VALUE.id(), Measure.DISCOUNTED.id());

    private FigureText() {}

    /** As {@link #withUnit}, but a difference that is nothing is said to be unchanged. */
    static String told(Evaluation evaluation, int node, MoneyUnit money) {
        return isNothing(evaluation, node, money) ? Texts.get("ui.explain.unchanged")
                : withUnit(evaluation, node, money);
    }

    /** Value and unit, as it stands alone: {@code 8 011 tkr}. */
    static String withUnit(Evaluation evaluation, int node, MoneyUnit money) {
        String bare = bare(evaluation, node, money);
        if (evaluation.isMissing(node)) {
            return bare;
        }
        return switch (unit(evaluation, node)) {
            case KRONOR -> bare + SwedishNumbers.SPACE + money.label();
            case SHARE -> isDifference(evaluation, node) ? Texts.get("ui.explain.points", bare) : bare;
            case KRONOR_PER_INHABITANT -> Texts.get("text.unit.perInhabitant", bare);
            case PERSONS -> Texts.get("ui.explain.persons", isDifference(evaluation, node) ? bare
                    : SwedishNumbers.plain(evaluation.value(node), decimals(evaluation.value(node), PERSONS_DECIMALS)));
            case NUMBER, YEARS -> bare;
        };
    }

    /** Value without the name of its unit, as in a column; a share keeps its per-cent sign. */
    static String bare(Evaluation evaluation, int node, MoneyUnit money) {
        if (evaluation.isMissing(node)) {
            return Outcome.of(evaluation, node).orElseGet(() -> Texts.get("ui.explain.missing"));
        }
        double value = evaluation.value(node);
        boolean signed = isDifference(evaluation, node);
        return switch (unit(evaluation, node)) {
            case KRONOR -> signed ? SwedishNumbers.amountDifference(value, money) : SwedishNumbers.amount(value, money);
            case SHARE -> signed ? SwedishNumbers.pointsDifference(value, 1) : SwedishNumbers.percent(value, 1);
            case KRONOR_PER_INHABITANT, PERSONS -> signed ? SwedishNumbers.difference(value, 0)
                    : SwedishNumbers.plain(value, 0);
            case NUMBER -> signed ? SwedishNumbers.difference(value, decimals(value))
                    : SwedishNumbers.plain(value, decimals(value));
            case YEARS -> Long.toString(Math.round(value));
        };
    }

    /** Whether a difference prints as nothing at all, so that it is better called unchanged. */
    public static boolean isNothing(Evaluation evaluation, int node, MoneyUnit money) {
        return isDifference(evaluation, node) && !evaluation.isMissing(node)
                && bare(evaluation, node, money).chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    private static Unit unit(Evaluation evaluation, int node) {
        return evaluation.graph().term(node).unit();
    }

    /** Differences against a reference show their sign; a step that subtracts, such as a result, is an ordinary figure. */
    static boolean isDifference(Evaluation evaluation, int node) {
        Graph graph = evaluation.graph();
        String id = graph.term(node).id();
        return id.equals(Measure.DIFFERENCE.id()) || SUMMED.contains(id) && graph.operandCount(node) > 0
                && isDifference(evaluation, graph.operand(node, 0));
    }

    private static int decimals(double value) {
        return decimals(value, MOST_DECIMALS);
    }

    private static int decimals(double value, int most) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(most, RoundingMode.HALF_UP);
        return Math.max(0, rounded.stripTrailingZeros().scale());
    }
}
