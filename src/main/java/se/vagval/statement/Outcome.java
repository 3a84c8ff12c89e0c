package se.vagval.statement;

import java.util.Optional;

import se.vagval.finance.Measure;
import se.vagval.formula.Evaluation;
import se.vagval.formula.Graph;
import se.vagval.text.Texts;

/** What a formula without a value has come to where nothing is lacking: the result is known, and it is not a number. */
public final class Outcome {
    private Outcome() {}

    /** The result in a few words; empty where the formula has a value, and where a figure is lacking. */
    public static Optional<String> of(Evaluation evaluation, int node) {
        return evaluation.isMissing(node) ? of(evaluation.graph(), evaluation.whyMissing(node).node())
                : Optional.empty();
    }

    /** The result that a leaf without a value stands for. */
    static Optional<String> of(Graph graph, int leaf) {
        return graph.term(leaf) == Measure.PAYBACK_LATE ? Optional.of(Texts.get("statement.cell.late"))
                : graph.term(leaf) == Measure.PAYBACK_NEEDLESS ? Optional.of(Texts.get("statement.cell.needless"))
                        : Optional.empty();
    }
}
