package se.vagval.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The reviews that a review has been, the steps between them, which of them it is now, its named versions whole, and
 * the drafts beside it. Immutable. The list of named versions is no part of what is undone, and neither are drafts: the
 * list is the same in whichever review is current.
 */
public final class History {
    /** The most steps that are kept; the oldest is forgotten first. */
    public static final int MOST = 100;

    /**
     * What was done to come from one review to the next.
     *
     * @param number
     *            its own in the history, higher than those of earlier steps
     * @param words
     *            in Swedish, as they follow "Ångra": "ändrat utnyttjande"
     */
    public record Step(int number, String words, Instant at) {}

    private final List<Step> steps;
    private final List<Supplier<Review>> states;
    private final int position;
    private final int lastNumber;
    private final Map<String, Supplier<Review>> versions;
    private final KeptDrafts drafts;

    private History(List<Step> steps, List<Supplier<Review>> states, int position, int lastNumber,
            Map<String, Supplier<Review>> versions, KeptDrafts drafts) {
        this.steps = steps;
        this.states = states;
        this.position = position;
        this.lastNumber = lastNumber;
        this.versions = versions;
        this.drafts = drafts;
    }

    /** A review to which nothing has been done. */
    public static History of(Review review) {
        return new History(List.of(), List.of(() -> review), 0, 0, Map.of(), KeptDrafts.NONE);
    }

    /**
     * A history that was kept.
     *
     * @param steps
     *            the first done first
     * @param states
     *            the reviews before, between and after the steps; each is asked for when it is first needed
     * @param position
     *            how many of the steps are done
     * @param versions
     *            the named versions by id, each as the review it is
     */
    public static History kept(List<Step> steps, List<Supplier<Review>> states, int position,
            Map<String, Supplier<Review>> versions) {
        if (states.size() != steps.size() + 1 || position < 0 || position > steps.size()) {
            throw new IllegalArgumentException(
                    states.size() + " reviews, " + steps.size() + " steps, position " + position);
        }
        int last = steps.stream().mapToInt(Step::number).max().orElse(0);
        return new History(List.copyOf(steps), List.copyOf(states), position, last, Map.copyOf(versions),
                KeptDrafts.NONE);
    }

    /** The review as it is now. */
    public Review now() {
        return at(position);
    }

    /** The review when the first {@code done} steps were done, from 0 to the number of steps. */
    public Review at(int done) {
        return states.get(done).get();
    }

    /** What has been done and can be undone or, from {@link #position()} on, done again; the first done first. */
    public List<Step> steps() {
        return steps;
    }

    /** How many of the steps are done. */
    public int position() {
        return position;
    }

    /** The step that undo would take back. */
    public Optional<Step> undoable() {
        return position > 0 ? Optional.of(steps.get(position - 1)) : Optional.empty();
    }

    /** The step that redo would do again. */
    public Optional<Step> redoable() {
        return position < steps.size() ? Optional.of(steps.get(position)) : Optional.empty();
    }

    /** With one more step; what could have been done again is forgotten. */
    public History edited(Review next, String words, Instant at) {
        List<Step> done = new ArrayList<>(steps.subList(0, position));
        List<Supplier<Review>> been = new ArrayList<>(states.subList(0, position + 1));
        done.add(new Step(lastNumber + 1, words, at));
        Review kept = withVersions(next, now().versions());
        been.add(() -> kept);
        int from = Math.max(0, done.size() - MOST);
        List<Step> left = List.copyOf(done.subList(from, done.size()));
        return new History(left, List.copyOf(been.subList(from, been.size())), left.size(), lastNumber + 1, versions,
                drafts.edited(now(), kept, numbers(left.subList(0, left.size() - 1)), lastNumber + 1));
    }

    /** With the first {@code done} steps done and the rest undone. */
    public History movedTo(int done) {
        return new History(steps, states, done, lastNumber, versions, drafts)
                .replaced(withVersions(at(done), now().versions()));
    }

    private static Review withVersions(Review review, List<NamedVersion> versions) {
        return review.versions().equals(versions) ? review : review.edit().versions(versions).done();
    }

    /** With the review as it is now kept under a name. */
    public History named(NamedVersion version) {
        return named(version, now());
    }

    /** With a review that was tried, and never was the one edited, kept under a name. */
    public History named(NamedVersion version, Review tried) {
        Review now = now();
        List<NamedVersion> list = new ArrayList<>(now.versions());
        list.add(version);
        Map<String, Supplier<Review>> kept = new LinkedHashMap<>(versions);
        kept.put(version.id(), () -> tried);
        return new History(steps, states, position, lastNumber, Map.copyOf(kept), drafts)
                .replaced(now.edit().versions(list).done());
    }

    /** Without a named version. */
    public History withoutVersion(String id) {
        Map<String, Supplier<Review>> kept = new LinkedHashMap<>(versions);
        kept.remove(id);
        List<NamedVersion> list = now().versions().stream().filter(v -> !v.id().equals(id)).toList();
        return new History(steps, states, position, lastNumber, Map.copyOf(kept), drafts)
                .replaced(now().edit().versions(list).done());
    }

    /** A named version as the review it is; nothing for one that came without, from JSON or an older file. */
    public Optional<Review> version(String id) {
        return Optional.ofNullable(versions.get(id)).map(Supplier::get);
    }

    /** A review to which nothing has been done, with those of these named versions that it lists. */
    public History startedAnew(Review review) {
        Map<String, Supplier<Review>> kept = new LinkedHashMap<>(versions);
        kept.keySet().retainAll(review.versions().stream().map(NamedVersion::id).toList());
        return new History(List.of(), List.of(() -> review), 0, lastNumber, Map.copyOf(kept), KeptDrafts.NONE);
    }

    /** Ids of the named versions that are kept whole. */
    public Set<String> keptVersions() {
        return versions.keySet();
    }

    /** What was typed and could not be taken, by address, as it stands beside the review as it is now; oldest first. */
    public Map<String, Draft> drafts() {
        return drafts.shown(now(), numbers(steps.subList(0, position)));
    }

    /** All drafts, also those out of sight that undoing a step would bring back. */
    public List<Draft> keptDrafts() {
        return drafts.all();
    }

    /** With drafts that were kept with a history. */
    public History withDrafts(List<Draft> kept) {
        return new History(steps, states, position, lastNumber, versions, new KeptDrafts(kept));
    }

    /**
     * With some drafts forgotten and some kept, which is no step.
     *
     * @param forgotten
     *            addresses
     * @param kept
     *            in place of earlier ones of the same addresses
     */
    public History drafted(Collection<String> forgotten, Collection<Draft> kept) {
        if (kept.isEmpty() && (forgotten.isEmpty() || drafts.all().isEmpty())) {
            return this;
        }
        KeptDrafts next = drafts.changed(now(), numbers(steps.subList(0, position)), forgotten, kept);
        return next == drafts ? this : new History(steps, states, position, lastNumber, versions, next);
    }

    private static Set<Integer> numbers(List<Step> of) {
        return of.stream().map(Step::number).collect(Collectors.toSet());
    }

    private History replaced(Review now) {
        List<Supplier<Review>> been = new ArrayList<>(states);
        been.set(position, () -> now);
        return new History(steps, List.copyOf(been), position, lastNumber, versions, drafts);
    }
}
