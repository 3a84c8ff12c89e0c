package se.vagval.model.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.text.Texts;

/**
 * What a template would add to an alternative: the steps it lacks, and the days of those it has where nobody has said. A
 * step is there already when its name or the beginning of its id is that of the template; nothing of it is written over.
 */
public record Proposal(PlanKind kind, List<Step> added, List<Step> timed) {
    public Proposal {
        added = List.copyOf(added);
        timed = List.copyOf(timed);
    }

    /** What each of an alternative's own changes proposes; nothing for a change whose steps are all there. */
    public static List<Proposal> of(Review review, String alternative) {
        List<Change> own = review.alternative(alternative).map(Alternative::changes).orElse(List.of());
        List<Step> steps = review.steps().stream().filter(s -> s.alternative().equals(alternative)).toList();
        return own.stream().flatMap(c -> PlanKind.of(c).stream()).distinct().filter(k -> !k.isRuledOutBy(steps))
                .map(k -> of(review, alternative, k)).filter(p -> !p.isEmpty()).toList();
    }

    /** What a kind of change proposes. */
    public static Proposal of(Review review, String alternative, PlanKind kind) {
        Optional<LocalDate> change = day(review, alternative, kind).or(() -> Schedule.change(review, alternative));
        Set<String> taken = review.steps().stream().map(Step::id).collect(Collectors.toCollection(HashSet::new));
        Map<String, String> ids = new HashMap<>();
        List<Step> added = new ArrayList<>();
        List<Step> timed = new ArrayList<>();
        for (StepTemplate template : StepTemplate.of(kind)) {
            Optional<Step> there = review.steps().stream().filter(s -> s.alternative().equals(alternative))
                    .filter(isThe(template)).findFirst();
            String id = there.map(Step::id).orElseGet(() -> free(template.id(), taken));
            taken.add(id);
            ids.put(template.id(), id);
            if (there.isEmpty()) {
                added.add(template.step(id, alternative, change, template.after().stream().map(ids::get).toList()));
            } else if (there.get().days().isEmpty()) {
                timed.add(withDays(there.get(), template));
            }
        }
        return new Proposal(kind, added, timed);
    }

    private static Optional<LocalDate> day(Review review, String alternative, PlanKind kind) {
        return review.alternative(alternative).stream().flatMap(a -> a.changes().stream())
                .filter(c -> PlanKind.of(c).contains(kind)).findFirst()
                .map(c -> YearMark.NEW_YEAR.from(c.year()));
    }

    private static Predicate<Step> isThe(StepTemplate template) {
        return s -> s.name().equals(template.name()) || s.id().startsWith(template.id());
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int i = 2; taken.contains(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static Step withDays(Step s, StepTemplate template) {
        return new Step(s.id(), s.alternative(), s.name(), s.decidedBy(), s.due(), s.after(), s.warning(),
                Optional.of(template.days()), noted(s.provenance()));
    }

    private static Provenance noted(Provenance from) {
        return from.note().isBlank()
                ? new Provenance(from.source(), from.mark(), Texts.get("model.plan.assumedDays"))
                : from;
    }

    /** Whether it would change nothing. */
    public boolean isEmpty() {
        return added.isEmpty() && timed.isEmpty();
    }

    /** The review with what is proposed: new steps stand last, but before the change itself where that is there. */
    public Review taken(Review review) {
        Map<String, Step> now = timed.stream().collect(Collectors.toMap(Step::id, s -> s));
        List<Step> all = new ArrayList<>(review.steps().stream().map(s -> now.getOrDefault(s.id(), s)).toList());
        added.forEach(s -> all.add(place(all, s), s));
        return review.edit().steps(all).done();
    }

    private int place(List<Step> all, Step s) {
        int place = all.size();
        // The change itself, where it stands last already, stays last.
        while (place > 0 && isLast(all.get(place - 1), s)) {
            place--;
        }
        return place;
    }

    private boolean isLast(Step there, Step s) {
        return !added.contains(there) && there.alternative().equals(s.alternative()) && there.due().isPresent()
                && StepTemplate.of(kind).getLast().id().equals(there.id()) && !s.after().contains(there.id());
    }
}
