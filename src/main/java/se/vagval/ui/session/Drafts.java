package se.vagval.ui.session;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import se.vagval.model.History;

/**
 * What was typed in a table or a form and could not be taken, by the address of what it was typed for. The review is
 * always whole; a draft stands beside it, on screen and in the file, until it is put right or given up, whichever screen
 * is in view and whatever is undone.
 */
public final class Drafts {
    /**
     * A text that could not be taken.
     *
     * @param typed
     *            as it was typed
     * @param problem
     *            why, in Swedish
     * @param suggestion
     *            what was perhaps meant, or ""
     */
    public record Draft(String typed, String problem, String suggestion) {}

    private final Supplier<History> history;
    private final Consumer<History> become;
    private final Clock clock;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private Map<String, se.vagval.model.Draft> shown = Map.of();

    Drafts(Supplier<History> history, Consumer<History> become, Clock clock) {
        this.history = history;
        this.become = become;
        this.clock = clock;
        follow();
    }

    /** Looks at the history as it has become; says whether other drafts are now shown. */
    boolean follow() {
        Map<String, se.vagval.model.Draft> now = history.get().drafts();
        boolean differs = !now.equals(shown);
        shown = now;
        return differs;
    }

    /** Lets those who show drafts know that others are shown. */
    void tell() {
        changes.set(changes.get() + 1);
    }

    /** The draft of an address, if there is one. */
    public Optional<Draft> at(String address) {
        return Optional.ofNullable(shown.get(address)).map(d -> new Draft(d.typed(), d.problem(), d.suggestion()));
    }

    /** All drafts by address, oldest first. */
    public Map<String, Draft> all() {
        Map<String, Draft> all = new LinkedHashMap<>();
        shown.keySet().forEach(address -> all.put(address, at(address).orElseThrow()));
        return all;
    }

    /** Keeps a draft, in place of an earlier one of the address. */
    public void keep(String address, Draft draft) {
        change(List.of(), Map.of(address, draft));
    }

    /** Forgets the draft of an address, if there is one. */
    public void forget(String address) {
        change(List.of(address), Map.of());
    }

    /** Forgets some drafts and keeps others, as one thing. */
    public void change(Collection<String> forgotten, Map<String, Draft> kept) {
        if (kept.isEmpty() && Collections.disjoint(forgotten, shown.keySet())) {
            return;
        }
        become.accept(history.get().drafted(forgotten, kept.entrySet().stream().map(e -> made(e.getKey(), e.getValue()))
                .toList()));
    }

    private se.vagval.model.Draft made(String address, Draft draft) {
        return se.vagval.model.Draft.of(address, draft.typed(), draft.problem(), draft.suggestion(), clock.instant());
    }

    /** Grows with each change, for those who show drafts. */
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }
}
