package se.vagval.ui.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.vagval.finance.Calculation;
import se.vagval.model.ReportPlan;
import se.vagval.model.Review;
import se.vagval.report.ReportInput;
import se.vagval.report.figure.NamedFigures;
import se.vagval.report.word.SectionContents;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.door.Tasks;
import se.vagval.ui.session.Session;

/**
 * The tables of the review, which all of the step Rapport reads: worked out once for an edit, beside the window, while the step
 * is in view. One calculation goes at a time; when it has come the latest edit is taken, whatever came between, and what is
 * of an earlier one is not shown. What is only written, and how the report is put together, needs none.
 */
final class ReportTables {
    /** What follows from a review, to be read by any thread. */
    record Tables(List<Statement> statements, MoneyUnit unit, Map<String, List<SectionContents.Item>> contents,
            NamedFigures figures) {
        static Tables of(Review review, MoneyUnit unit) {
            Calculation calculation = Calculation.of(review);
            List<Statement> statements = Statements.of(calculation, View.of(calculation, unit)).all();
            // Nothing is added any more, so that the window and what works beside it can read the same.
            statements.stream().map(Statement::evaluation).distinct().forEach(e -> e.seal());
            ReportInput input = input(review, statements, unit);
            return new Tables(statements, unit, SectionContents.of(input), NamedFigures.of(input.statements(), unit));
        }

        /** What a document of a review with these tables would be written from. */
        ReportInput input(Review review) {
            return input(review, statements, unit);
        }

        private static ReportInput input(Review review, List<Statement> statements, MoneyUnit unit) {
            return new ReportInput(review, statements, unit, LocalDate.now(Clock.systemDefaultZone()), List.of());
        }
    }

    /** What tables are worked out of. */
    private record Asked(Review inputs, MoneyUnit unit) {}

    private final Session session;
    private final Tasks tasks;
    private final BiFunction<Review, MoneyUnit, Tables> of;
    private final ReadOnlyObjectWrapper<Optional<Tables>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Asked> worked = Optional.empty();
    private boolean working;
    private boolean inView;

    /**
     * @param of
     *            works the tables out, on a thread that nobody waits for
     */
    ReportTables(Session session, Tasks tasks, BiFunction<Review, MoneyUnit, Tables> of) {
        this.session = session;
        this.tasks = tasks;
        this.of = of;
        session.review().subscribe(_ -> work());
        session.unit().subscribe(_ -> work());
    }

    /** The latest that have been worked out; they may be of before an edit whose own are on their way. */
    ReadOnlyObjectProperty<Optional<Tables>> latest() {
        return latest.getReadOnlyProperty();
    }

    /** Those of the review as it is now; empty until they have been worked out. */
    Optional<Tables> current() {
        return worked.filter(asked()::equals).flatMap(_ -> latest.get());
    }

    /** Whether the step is in view: only then is anything worked out. */
    void inView(boolean is) {
        inView = is;
        work();
    }

    private Asked asked() {
        return new Asked(session.review().get().edit().texts(List.of()).report(ReportPlan.USUAL).done(),
                session.unit().get());
    }

    private void work() {
        if (!inView || working) {
            return;
        }
        Asked asked = asked();
        if (worked.filter(asked::equals).isPresent()) {
            return;
        }
        working = true;
        Review review = session.review().get();
        tasks.quietly(() -> of.apply(review, asked.unit()), tables -> arrived(asked, tables), _ -> failed(asked));
    }

    private void arrived(Asked asked, Tables tables) {
        working = false;
        if (asked.equals(asked())) {
            worked = Optional.of(asked);
            latest.set(Optional.of(tables));
        } else {
            work();
        }
    }

    /** The step can be used without; the next edit, or a later one that has been made already, tries again. */
    private void failed(Asked asked) {
        working = false;
        if (!asked.equals(asked())) {
            work();
        }
    }
}
