package se.vagval.ui.session;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.model.Review;

/**
 * What follows from a review, worked out when first asked for after an edit. Where that would be felt, and the edit leaves
 * alternatives, subjects and years as they are, the figures of before stand under the new review until its own have been
 * worked out beside the window; of several edits meanwhile only the latest is.
 */
final class Calculating extends ObjectBinding<Calculation> {
    /** Formulas from which a calculation is felt: some milliseconds. */
    static final int LARGE = 60_000;

    private final ObservableValue<Review> review;
    private final Function<Review, Calculation> of;
    private final int large;
    private final Executor beside;
    private final Executor window;
    private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper();
    private Calculation latest;
    private boolean working;

    /**
     * @param first
     *            of the review as it is, where somebody has worked it out already
     * @param large
     *            formulas from which a review is calculated beside the window
     * @param beside
     *            runs on a thread that nobody waits for
     * @param window
     *            runs on the thread that owns the review
     */
    Calculating(ObservableValue<Review> review, Optional<Calculation> first, Function<Review, Calculation> of,
            int large, Executor beside, Executor window) {
        this.review = review;
        this.of = of;
        this.large = large;
        this.beside = beside;
        this.window = window;
        latest = first.orElse(null);
        bind(review);
    }

    /** Whether the figures are those of before the latest edit, because its own are on their way. */
    ReadOnlyBooleanProperty behind() {
        return behind.getReadOnlyProperty();
    }

    /** Whether a calculation of the review, as it was when last worked out, would be felt. */
    boolean large() {
        return latest != null && latest.graph().size() >= large;
    }

    @Override
    protected Calculation computeValue() {
        Review now = review.getValue();
        Optional<Calculation> until = large() && latest.review() != now ? latest.under(now) : Optional.empty();
        if (until.isPresent()) {
            behind.set(true);
            begin(now);
            return until.get();
        }
        if (latest == null || latest.review() != now) {
            latest = of.apply(now);
        }
        behind.set(false);
        return latest;
    }

    private void begin(Review now) {
        if (!working) {
            working = true;
            beside.execute(() -> {
                try {
                    Calculation done = of.apply(now);
                    window.execute(() -> arrived(done));
                } catch (RuntimeException | Error e) {
                    window.execute(() -> failed(e));
                }
            });
        }
    }

    private void arrived(Calculation done) {
        working = false;
        // An edit that could not wait has been worked out in the window meanwhile.
        if (latest.review() != review.getValue()) {
            latest = done;
        }
        invalidate();
    }

    /** As it would have been in the window itself. */
    private void failed(Throwable fault) {
        working = false;
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }
}
