package se.vagval.model.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.text.Texts;

/**
 * The steps of an alternative in time: the last day of each, worked backwards from the change on 1 January through what
 * waits for what, by the critical path method in calendar days. A step of n days that is done on a day was begun n days
 * before; what follows may begin the same day. A step without days takes none.
 *
 * @param target
 *            the day of the change; empty where the alternative changes nothing
 * @param begin
 *            the last day on which the work has to begin; empty where nothing in the plan has a date
 * @param steps
 *            in the order of the review
 */
public record Schedule(Optional<LocalDate> target, Optional<LocalDate> begin, List<Timed> steps) {
    public Schedule {
        steps = List.copyOf(steps);
    }

    /** The schedule of an alternative's own steps; empty of steps where it has none. */
    public static Schedule of(Review review, String alternative) {
        List<Step> own = review.steps().stream().filter(s -> s.alternative().equals(alternative)).toList();
        return new Work(own, change(review, alternative)).schedule();
    }

    /** The day of the first change of who there is, its parents' changes included; of any change where nobody comes or goes. */
    public static Optional<LocalDate> change(Review review, String alternative) {
        List<Change> all = review.alternative(alternative).map((Alternative a) -> Lineage.changes(a, review
                .alternatives())).orElse(List.of());
        return Stream.concat(all.stream().filter(c -> !PlanKind.of(c).isEmpty()), all.stream()).findFirst()
                .map(c -> YearMark.NEW_YEAR.from(c.year()));
    }

    /** The first day on which anything of it can be done: when the review is reported, or else ordered; empty where neither is known. */
    public static Optional<LocalDate> possible(Commission commission) {
        return commission.due().or(commission::ordered);
    }

    /** The step of an id. */
    public Optional<Timed> step(String id) {
        return steps.stream().filter(t -> t.step().id().equals(id)).findFirst();
    }

    /** Whether any step takes time; before that all stand on the same day and none is more critical than another. */
    public boolean hasDays() {
        return steps.stream().anyMatch(t -> t.days() > 0);
    }

    /** Whether a step lies on the critical path: it cannot be put off. */
    public boolean critical(Timed step) {
        return hasDays() && step.slack().isPresent() && step.slack().getAsLong() == 0;
    }

    /** The critical path: the steps that cannot be put off, in the order they are done. */
    public List<Timed> criticalPath() {
        return steps.stream().filter(this::critical)
                .sorted((a, b) -> a.latestStart().orElseThrow().equals(b.latestStart().orElseThrow())
                        ? a.latestFinish().orElseThrow().compareTo(b.latestFinish().orElseThrow())
                        : a.latestStart().orElseThrow().compareTo(b.latestStart().orElseThrow()))
                .toList();
    }

    /** How it is worked out: backwards for the last days, then forwards for the first. */
    private static final class Work {
        private static final Pattern DECIDES = Pattern.compile(Texts.get("model.plan.decides"));

        private final List<Step> own;
        private final Optional<LocalDate> target;
        private final Order order;
        private final Set<String> afterChange;
        private final Map<String, Step> byId = new HashMap<>();
        private final Map<String, LocalDate> needed = new HashMap<>();
        private final Map<String, LocalDate> latest = new HashMap<>();
        private final Map<String, LocalDate> earliest = new HashMap<>();

        Work(List<Step> own, Optional<LocalDate> target) {
            this.own = own;
            this.target = target;
            order = new Order(own);
            own.forEach(s -> byId.put(s.id(), s));
            afterChange = new HashSet<>(
                    order.allAfter(own.stream().filter(this::isChange).map(Step::id).collect(Collectors.toSet())));
            order.sorted().reversed().stream().filter(this::trails).forEach(afterChange::add);
        }

        /**
         * Whether a step is planned to trail the change: it has a last day after it, ends what it follows, and decides nothing,
         * as a report back does. A decision is wanted before the change whatever day somebody has typed for it.
         */
        private boolean trails(String id) {
            Step step = byId.get(id);
            return target.isPresent() && step.due().filter(target.get()::isBefore).isPresent()
                    && !order.before(id).isEmpty()
                    && order.following(id).stream().allMatch(f -> afterChange.contains(f) && !isChange(byId.get(f)))
                    && !DECIDES.matcher(step.name().toLowerCase(Texts.SWEDISH)).find();
        }

        private boolean isChange(Step s) {
            return target.isPresent() && s.due().equals(target);
        }

        Schedule schedule() {
            List<String> sorted = order.sorted();
            sorted.reversed().forEach(this::backwards);
            Optional<LocalDate> begin = latest.entrySet().stream()
                    .map(e -> e.getValue().minusDays(days(e.getKey()))).min(LocalDate::compareTo);
            begin.ifPresent(first -> sorted.forEach(id -> forwards(id, first)));
            List<Timed> timed = new ArrayList<>();
            own.forEach(s -> timed.add(timed(s, timed.size() + 1)));
            return new Schedule(target, begin, timed);
        }

        private long days(String id) {
            return byId.get(id).days().orElse(0);
        }

        private void backwards(String id) {
            Stream<LocalDate> change = afterChange.contains(id) ? Stream.empty() : target.stream();
            Stream<LocalDate> others = order.following(id).stream().filter(latest::containsKey)
                    .map(next -> latest.get(next).minusDays(days(next)));
            Stream.concat(change, others).min(LocalDate::compareTo).ifPresent(day -> needed.put(id, day));
            Stream.concat(Optional.ofNullable(needed.get(id)).stream(), byId.get(id).due().stream())
                    .min(LocalDate::compareTo).ifPresent(day -> latest.put(id, day));
        }

        /** The change itself comes on its day and not before. */
        private void forwards(String id, LocalDate first) {
            LocalDate begun = order.before(id).stream().map(earliest::get).max(LocalDate::compareTo)
                    .filter(done -> done.isAfter(first)).orElse(first);
            LocalDate done = begun.plusDays(days(id));
            boolean waits = isChange(byId.get(id)) && latest.get(id).equals(target.orElseThrow());
            earliest.put(id, waits ? target.orElseThrow() : done);
        }

        private Timed timed(Step s, int number) {
            return new Timed(s, number, order.before(s.id()), Optional.ofNullable(needed.get(s.id())),
                    Optional.ofNullable(latest.get(s.id())), Optional.ofNullable(earliest.get(s.id())),
                    afterChange.contains(s.id()), order.circular().contains(s.id()));
        }
    }
}
