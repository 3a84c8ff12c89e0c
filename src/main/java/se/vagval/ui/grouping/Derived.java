package se.vagval.ui.grouping;

import java.util.Optional;
import java.util.concurrent.Callable;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.ui.door.Tasks;

/**
 * What was last worked out of a question, kept until the review or the question is another. A large one is worked out beside
 * the window, one at a time; of several questions meanwhile only the latest is.
 */
final class Derived<T> {
    private final Tasks tasks;
    private final BooleanProperty behind;
    private final Runnable arrived;
    private final ReadOnlyObjectWrapper<Calculation> calculation;
    private Review review;
    private Object question;
    private T answer;
    private boolean working;

    /**
     * @param before
     *            a calculation to have before the first answer
     * @param behind
     *            true while an answer is on its way
     * @param arrived
     *            told when one has come
     */
    Derived(Tasks tasks, Calculation before, BooleanProperty behind, Runnable arrived) {
        this.tasks = tasks;
        this.behind = behind;
        this.arrived = arrived;
        this.calculation = new ReadOnlyObjectWrapper<>(before);
    }

    /** The calculation of the latest answer, for Förklara. */
    ReadOnlyObjectProperty<Calculation> calculation() {
        return calculation.getReadOnlyProperty();
    }

    void explained(Calculation of) {
        calculation.set(of);
    }

    /** The answer, or nothing while it is worked out. */
    Optional<T> of(Review of, Object asked, boolean large, Callable<T> work) {
        boolean known = of == review && asked.equals(question);
        if (!known && large) {
            begin(of, asked, work);
            known = of == review && asked.equals(question);
        } else if (!known) {
            keep(of, asked, now(work));
            known = true;
        }
        behind.set(!known);
        return known ? Optional.of(answer) : Optional.empty();
    }

    private void begin(Review of, Object asked, Callable<T> work) {
        if (!working) {
            working = true;
            tasks.quietly(work, done -> {
                working = false;
                keep(of, asked, done);
                arrived.run();
            }, this::failed);
        }
    }

    private void keep(Review of, Object asked, T done) {
        review = of;
        question = asked;
        answer = done;
    }

    private T now(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it would have been in the window itself. */
    private void failed(Throwable fault) {
        working = false;
        behind.set(false);
        if (fault instanceof Error error) {
            throw error;
        }
        throw fault instanceof RuntimeException e ? e : new IllegalStateException(fault);
    }
}
