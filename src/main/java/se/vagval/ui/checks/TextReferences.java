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
    private final Tasks tasks;
    private final Runnable found;
    private Optional<NamedFigures> figures = Optional.empty();
    private Optional<Review> asked = Optional.empty();

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
        if (review.texts().stream().noneMatch(t -> FigureReferences.PATTERN.matcher(t.text()).find())) {
            return;
        }
        Review inputs = review.edit().texts(List.of()).report(ReportPlan.USUAL).seenRemarks(List.of()).done();
        if (asked.filter(inputs::equals).isPresent()) {
            return;
        }
        asked = Optional.of(inputs);
        tasks.quietly(() -> figures(inputs), now -> {
            if (asked.filter(a -> a == inputs).isPresent()) {
                figures = Optional.of(now);
                found.run();
            }
            // What was found before holds until the next edit, which asks again.
        }, _ -> asked = Optional.empty());
    }

    /** Whether a figure is there does not hang on the unit it is printed in. */
    private static NamedFigures figures(Review review) {
        Calculation calculation = Calculation.of(review);
        return NamedFigures.of(Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all(), MoneyUnit.TKR);
    }
}
