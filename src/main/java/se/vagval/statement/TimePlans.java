package se.vagval.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.vagval.model.Alternative;
import se.vagval.model.Review;
import se.vagval.model.plan.Schedule;
import se.vagval.model.plan.Timed;
import se.vagval.model.plan.YearMark;
import se.vagval.text.ShownName;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** Makes the time plan of an alternative from its schedule. */
public final class TimePlans {
    /** In a plan longer than this only the last year's occasions are told of, so that they can be read. */
    private static final int MOST_MONTHS = 20;

    private final Schedule schedule;
    private final List<Timed> dated;

    private TimePlans(Schedule schedule) {
        this.schedule = schedule;
        dated = schedule.steps().stream().filter(t -> t.latestFinish().isPresent()).toList();
    }

    /**
     * The time plan of an alternative; empty where its steps have no dates, or all the same because none takes any time.
     *
     * @param today
     *            to be shown where it lies within the plan; empty on paper
     */
    public static Optional<TimePlan> of(Review review, String alternative, Optional<LocalDate> today) {
        TimePlans plans = new TimePlans(Schedule.of(review, alternative));
        return !plans.says() ? Optional.empty()
                : review.alternative(alternative).map(a -> plans.plan(a, today));
    }

    private boolean says() {
        return !dated.isEmpty() && (schedule.hasDays()
                || dated.stream().map(Timed::latestFinish).distinct().count() > 1);
    }

    private TimePlan plan(Alternative alternative, Optional<LocalDate> today) {
        LocalDate from = dated.stream().map(t -> t.earliestStart().orElseThrow()).min(Comparator.naturalOrder())
                .orElseThrow().withDayOfMonth(1);
        LocalDate last = Stream.concat(schedule.target().stream(), dated.stream().map(t -> t.latestFinish()
                .orElseThrow())).max(Comparator.naturalOrder()).orElseThrow();
        LocalDate to = last.plusDays(1).withDayOfMonth(1).plusMonths(1);
        Optional<LocalDate> shown = today.filter(day -> day.isAfter(from) && day.isBefore(to));
        return new TimePlan(Texts.get("statement.timePlan.title", ShownName.of(alternative.shortName())), finding(),
                from, to,
                dated.stream().map(this::bar).toList(), occasions(from, to), shown);
    }

    /** What the schedule says in a few sentences, whether or not there is anything to draw. */
    public static String finding(Review review, String alternative) {
        return new TimePlans(Schedule.of(review, alternative)).finding();
    }

    private String finding() {
        List<String> sentences = new ArrayList<>();
        if (schedule.target().isEmpty()) {
            sentences.add(Texts.get("statement.timePlan.noChange"));
        }
        if (!schedule.hasDays()) {
            sentences.add(Texts.get("statement.timePlan.noDays"));
        } else {
            schedule.begin().ifPresent(day -> sentences.add(begin(day)));
            sentences.add(path());
            sentences.add(late());
            long untold = schedule.steps().stream().filter(t -> t.step().days().isEmpty()).count();
            if (untold > 0) {
                sentences.add(Texts.get("statement.timePlan.untold", untold));
            }
        }
        return sentences.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private String begin(LocalDate day) {
        return schedule.target()
                .map(change -> Texts.get("statement.timePlan.begin", SwedishDates.date(day), SwedishDates.date(change)))
                .orElseGet(() -> Texts.get("statement.timePlan.beginAlone", SwedishDates.date(day)));
    }

    private String path() {
        List<Timed> path = schedule.criticalPath();
        return path.isEmpty() ? "" : Texts.get("statement.timePlan.path", path.size(),
                path.stream().map(Timed::number).sorted().map(n -> Integer.toString(n))
                        .collect(Collectors.joining(", ")));
    }

    /** A date that somebody has set and that the plan does not allow is no room to wait. */
    private String late() {
        List<String> late = schedule.steps().stream().filter(Timed::dueTooLate)
                .map(t -> Integer.toString(t.number())).toList();
        return late.isEmpty() ? "" : Texts.get("statement.timePlan.lateSteps", late.size(), String.join(", ", late));
    }

    private TimePlan.Bar bar(Timed t) {
        boolean critical = schedule.critical(t);
        long slack = t.slack().orElse(0);
        String finish = SwedishDates.date(t.latestFinish().orElseThrow());
        String wait = t.dueTooLate() ? Texts.get("statement.timePlan.dueLate")
                : critical ? Texts.get("statement.timePlan.cannotWait")
                        : slack == 0 ? "" : Texts.get("statement.timePlan.canWait", slack);
        String brief = wait.isEmpty() ? finish : Texts.get("statement.timePlan.brief", finish, wait);
        return new TimePlan.Bar(t.step().id(), t.number(), t.step().name(), t.earliestStart().orElseThrow(),
                t.latestStart().orElseThrow(), t.latestFinish().orElseThrow(), critical, after(t), wait,
                words(t, brief));
    }

    private List<Integer> after(Timed t) {
        return IntStream.range(0, dated.size()).filter(i -> t.after().contains(dated.get(i).step().id())).boxed()
                .toList();
    }

    private String words(Timed t, String brief) {
        String after = schedule.steps().stream().filter(o -> t.after().contains(o.step().id()))
                .map(o -> Integer.toString(o.number())).collect(Collectors.joining(", "));
        String done = Texts.get("statement.timePlan.words", Integer.toString(t.number()), t.step().name(), SwedishDates
                .date(t.latestStart().orElseThrow()), brief);
        return after.isEmpty() ? done : Texts.get("statement.timePlan.wordsAfter", done, after);
    }

    private List<TimePlan.Occasion> occasions(LocalDate from, LocalDate to) {
        LocalDate first = schedule.target().filter(change -> from.plusMonths(MOST_MONTHS).isBefore(to))
                .map(change -> change.minusYears(1)).orElse(from);
        List<TimePlan.Occasion> occasions = new ArrayList<>();
        for (int year = first.getYear(); year <= to.getYear(); year++) {
            for (YearMark mark : YearMark.values()) {
                LocalDate begins = mark.from(year);
                LocalDate ends = mark.to(year);
                if (!begins.isBefore(first) && !ends.isAfter(to)) {
                    occasions.add(new TimePlan.Occasion(mark.label(), begins, ends));
                }
            }
        }
        return occasions;
    }
}
