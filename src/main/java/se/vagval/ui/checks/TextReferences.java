package se.vagval.ui.checks;

import java.util.List;
import java.util.Optional;

import se.vagval.finance.Calculation;
import se.vagval.model.ReportPlan;
import se.vagval.model.Review;
import se.vagval.report.figure.FigureReferences;
import se.vagval.report.figure.NamedFigures;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.door.Tasks;

/**
 * Which figures the texts of the report can refer to. The tables are put together beside the window, and only when a text
 * refers to any; until they are there nothing is said to be broken.
 */
final class TextReferences {
    /**
     * What is looked for.
     *
     * @param leaving
     *            whether a text refers to figures of leaving, which calculate reviews of their own
     */
    private record Asked(Review review, boolean leaving) {}

    private final Tasks tasks;
    private final Runnable found;
    private Optional<NamedFigures> figures = Optional.empty();
    private Optional<Asked> asked = Optional.empty();

    /**
     * @param found
     *            told when the figures have been found anew
     */
    TextReferences(Tasks tasks, Runnable found) {
        this.tasks = tasks;
        this.found = found;
    }

    /** The references of a text to figures that are in no table, each as it is written. */
    List<String> broken(String text) {
        return figures.map(f -> FigureReferences.broken(text, f)).orElse(List.of());
    }

    /** Looks for the figures again where a review has others. */
    void follow(Review review) {
        List<String> named = review.texts().stream()
                .flatMap(t -> FigureReferences.PATTERN.matcher(t.text()).results().map(r -> r.group(1))).toList();
        if (named.isEmpty()) {
            return;
        }
        Asked next = new Asked(
                review.edit().texts(List.of()).report(ReportPlan.USUAL).seenRemarks(List.of()).done(),
                named.stream().anyMatch(Statements::isOfLeaving));
        if (asked.filter(next::equals).isPresent()) {
            return;
        }
        asked = Optional.of(next);
        tasks.quietly(() -> figures(next), now -> {
            if (asked.filter(a -> a == next).isPresent()) {
                figures = Optional.of(now);
                found.run();
            }
            // What was found before holds until the next edit, which asks again.
        }, _ -> asked = Optional.empty());
    }

    /** Whether a figure is there does not hang on the unit it is printed in. */
    private static NamedFigures figures(Asked asked) {
        Calculation calculation = Calculation.of(asked.review());
        Statements statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
        return NamedFigures.of(asked.leaving() ? statements.all() : statements.calculated(), MoneyUnit.TKR);
    }
}
