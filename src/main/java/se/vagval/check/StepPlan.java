package se.vagval.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import se.vagval.model.Alternative;
import se.vagval.model.Review;
import se.vagval.model.plan.Schedule;
import se.vagval.model.plan.Timed;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** The steps of an alternative can be done in time: none waits for itself, none is later than others can wait, and the first can still be begun. */
final class StepPlan implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        Review review = material.review();
        for (Alternative alternative : review.alternatives()) {
            Schedule schedule = Schedule.of(review, alternative.id());
            circle(schedule, found);
            schedule.steps().stream().filter(Timed::dueTooLate).filter(t -> !told(schedule, t))
                    .forEach(t -> found.accept(late(schedule, t)));
            begin(review, alternative, schedule, found);
        }
    }

    private static void circle(Schedule schedule, Consumer<Remark> found) {
        List<Timed> round = schedule.steps().stream().filter(Timed::inCircle).toList();
        if (!round.isEmpty()) {
            found.accept(Remark.of(CheckCode.STEP_CIRCLE, Severity.ERROR, address(round.getFirst(), ".after"),
                    Texts.get("check.stepPlan.circle", round.getFirst().step().name()),
                    Texts.get("check.stepPlan.circleDetail",
                            Say.names(round.stream().map(StepPlan::number).toList()))));
        }
    }

    /** Where a step that follows has an earlier last day of its own, that one is remarked on; see {@link StepOrder}. */
    private static boolean told(Schedule schedule, Timed t) {
        return schedule.steps().stream().filter(next -> next.after().contains(t.step().id()))
                .anyMatch(next -> next.step().due().filter(t.step().due().orElseThrow()::isAfter).isPresent());
    }

    private static Remark late(Schedule schedule, Timed t) {
        LocalDate needed = t.needed().orElseThrow();
        boolean change = schedule.target().filter(needed::equals).isPresent();
        String due = SwedishDates.date(t.step().due().orElseThrow());
        return Remark.of(CheckCode.STEP_LATE, Severity.REVIEW, address(t, ".due"),
                Texts.get("check.stepPlan.late", t.step().name()),
                Texts.get(change ? "check.stepPlan.lateChange" : "check.stepPlan.lateDetail", due,
                        SwedishDates.date(needed)));
    }

    private static void begin(Review review, Alternative alternative, Schedule schedule, Consumer<Remark> found) {
        Schedule.possible(review.commission()).filter(day -> schedule.hasDays())
                .filter(day -> schedule.begin().filter(day::isAfter).isPresent()).ifPresent(day -> {
                    Timed first = schedule.criticalPath().getFirst();
                    found.accept(Remark.of(CheckCode.STEP_NO_TIME, Severity.REVIEW, address(first, ".days"),
                            Texts.get("check.stepPlan.noTime", alternative.shortName()),
                            Texts.get("check.stepPlan.noTimeDetail", first.step().name(),
                                    SwedishDates.date(schedule.begin().orElseThrow()), SwedishDates.date(day),
                                    schedule.begin().orElseThrow().until(day, java.time.temporal.ChronoUnit.DAYS))));
                });
    }

    private static String number(Timed t) {
        return Integer.toString(t.number());
    }

    private static String address(Timed t, String field) {
        return "steps." + t.step().id() + field;
    }
}
