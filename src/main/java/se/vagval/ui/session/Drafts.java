package se.vagval.ui.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * What was typed in a table and could not be taken, by the address of its cell. The review is always whole; a draft
 * stands beside it until it is put right or given up, whichever screen is in view.
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

    private final Map<String, Draft> kept = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    /** The draft of a cell, if there is one. */
    public Optional<Draft> at(String address) {
        return Optional.ofNullable(kept.get(address));
    }

    /** All drafts, oldest first. */
    public Map<String, Draft> all() {
        return Map.copyOf(kept);
    }

    /** Keeps a draft, in place of an earlier one of the cell. */
    public void keep(String address, Draft draft) {
        kept.put(address, draft);
        changes.set(changes.get() + 1);
    }

    /** Forgets the draft of a cell, if there is one. */
    public void forget(String address) {
        if (kept.remove(address) != null) {
            changes.set(changes.get() + 1);
        }
    }

    /** Grows with each change, for those who show drafts. */
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }
}
