package se.vagval.ui.commission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.vagval.ui.session.Drafts;

/**
 * The rows of a list in which something is typed that the review has not taken, kept as drafts of the session: begun rows
 * have no address in the review, so each is kept under its number among those that wait.
 */
final class RowDrafts {
    // No field of one line can hold it.
    private static final String BETWEEN = "\t";

    /**
     * A row that waits.
     *
     * @param cells
     *            which row it is and what is typed in it, as the list has them
     * @param problem
     *            why it waits, in Swedish, or "" when it has only been begun
     */
    record Waiting(List<String> cells, String problem) {
        Drafts.Draft draft() {
            return new Drafts.Draft(String.join(BETWEEN, cells), problem, "");
        }

        static Waiting of(Drafts.Draft draft) {
            return new Waiting(List.of(draft.typed().split(BETWEEN, -1)), draft.problem());
        }
    }

    private final Drafts drafts;
    private final String under;

    /**
     * @param under
     *            the address of the list
     */
    RowDrafts(Drafts drafts, String under) {
        this.drafts = drafts;
        this.under = under + ".waiting.";
    }

    /** The rows that were left waiting, in the order they stood. */
    List<Waiting> left() {
        return drafts.all().entrySet().stream().filter(e -> e.getKey().startsWith(under))
                .sorted(Comparator.comparingInt(e -> Integer.parseInt(e.getKey().substring(under.length()))))
                .map(e -> Waiting.of(e.getValue())).toList();
    }

    /** Keeps these rows, and no others. */
    void keep(List<Waiting> rows) {
        Map<String, Drafts.Draft> now = new HashMap<>();
        rows.forEach(row -> now.put(under + (now.size() + 1), row.draft()));
        List<String> gone = new ArrayList<>();
        drafts.all().forEach((address, draft) -> {
            if (address.startsWith(under) && !now.containsKey(address)) {
                gone.add(address);
            }
            now.remove(address, draft);
        });
        if (!gone.isEmpty() || !now.isEmpty()) {
            drafts.change(gone, now);
        }
    }
}
