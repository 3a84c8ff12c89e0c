package se.vagval.ui.alternatives;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

import se.vagval.analysis.BreakEvenUtilisation;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.formula.Evaluation;

/**
 * The utilisations at which alternatives leave as much for activities as the reference, 0–1, each worked out once for the
 * same figures: a review of the country is calculated anew for every one.
 */
final class BreakEvens {
    private record Asked(String alternative, String reference, int year) {}

    private final Map<Asked, OptionalDouble> answers = new HashMap<>();
    private Evaluation figures;

    OptionalDouble of(Calculation calculation, String alternative, int year) {
        if (figures != calculation.evaluation()) {
            figures = calculation.evaluation();
            answers.clear();
        }
        return answers.computeIfAbsent(new Asked(alternative, calculation.reference(), year),
                _ -> BreakEvenUtilisation.of(calculation, alternative, Measure.COST_ACTIVITIES, year));
    }
}
