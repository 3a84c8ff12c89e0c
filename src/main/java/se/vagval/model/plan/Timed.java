package se.vagval.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import se.vagval.model.Step;

/**
 * When a step has to be done.
 *
 * @param number
 *            its place among the steps of its alternative, from 1
 * @param after
 *            ids of the steps of the same alternative that come first, those of a circle left out
 * @param needed
 *            the day by which others need it: the change, or the latest start of what follows; empty where nothing binds it
 * @param latestFinish
 *            the earlier of {@code needed} and its own last day; empty where there is neither
 * @param earliestFinish
 *            when it is done if the first step is begun as late as it can be, and all others as soon as they can; empty
 *            while nothing in the plan has a date
 * @param afterChange
 *            whether it follows on the change, or is planned to trail it, and so is not bound by it
 * @param inCircle
 *            whether it waits for itself
 */
public record Timed(Step step, int number, List<String> after, Optional<LocalDate> needed,
        Optional<LocalDate> latestFinish, Optional<LocalDate> earliestFinish, boolean afterChange, boolean inCircle) {
    public Timed {
        after = List.copyOf(after);
    }

    /** Calendar days it takes; 0 where nobody has said. */
    public int days() {
        return step.days().orElse(0);
    }

    /** The last day to begin it. */
    public Optional<LocalDate> latestStart() {
        return latestFinish.map(day -> day.minusDays(days()));
    }

    /** The first day it can be begun in the plan, see {@link #earliestFinish}. */
    public Optional<LocalDate> earliestStart() {
        return earliestFinish.map(day -> day.minusDays(days()));
    }

    /** How many days it can be put off without moving anything else past its last day. */
    public OptionalLong slack() {
        return latestFinish.isEmpty() || earliestFinish.isEmpty() ? OptionalLong.empty()
                : OptionalLong.of(earliestFinish.get().until(latestFinish.get(), java.time.temporal.ChronoUnit.DAYS));
    }

    /** Whether its own last day is later than others can wait. */
    public boolean dueTooLate() {
        return step.due().isPresent() && needed.isPresent() && step.due().get().isAfter(needed.get());
    }
}
