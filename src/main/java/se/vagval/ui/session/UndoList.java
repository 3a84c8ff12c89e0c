package se.vagval.ui.session;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.model.Review;

/** The reviews this session has been, in order, and which of them is current. An edit forgets what could be redone. */
final class UndoList {
    /**
     * One state of the review.
     *
     * @param words
     *            what was done to come here, in Swedish; "" for the first
     */
    record Entry(Review review, String words, LocalDateTime at) {}

    private final List<Entry> entries = new ArrayList<>();
    private int position;

    UndoList(Review first, LocalDateTime at) {
        entries.add(new Entry(first, "", at));
    }

    Entry current() {
        return entries.get(position);
    }

    void add(Review review, String words, LocalDateTime at) {
        entries.subList(position + 1, entries.size()).clear();
        entries.add(new Entry(review, words, at));
        position++;
    }

    Optional<Entry> undoable() {
        return position > 0 ? Optional.of(current()) : Optional.empty();
    }

    Optional<Entry> redoable() {
        return position + 1 < entries.size() ? Optional.of(entries.get(position + 1)) : Optional.empty();
    }

    Review back() {
        position--;
        return current().review();
    }

    Review forward() {
        position++;
        return current().review();
    }

    /** What has been done up to now, latest first; what has been undone is not in it. */
    List<Entry> done() {
        return entries.subList(1, position + 1).reversed();
    }
}
