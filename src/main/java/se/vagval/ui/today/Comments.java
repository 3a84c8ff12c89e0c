package se.vagval.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridSheet;

/**
 * The figures of some tables that carry a note.
 *
 * @param addresses
 *            of them, as they stand: from above, from the left
 */
record Comments(List<String> addresses) {
    Comments {
        addresses = List.copyOf(addresses);
    }

    static Comments of(List<GridSheet> sheets) {
        return new Comments(sheets.stream().flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> Stream.concat(Stream.of(row.label()), row.cells().stream()))
                .filter(cell -> !cell.note().isBlank()).map(GridCell::address).toList());
    }

    boolean isEmpty() {
        return addresses.isEmpty();
    }

    /** "3 kommentarer"; "" when there are none. */
    String words() {
        return isEmpty() ? "" : Texts.get("ui.today.comments", addresses.size());
    }

    /**
     * The one to go to from another, round and round; nothing when there are none.
     *
     * @param from
     *            where the latest walk came to; the first or last is next when it has no note any more
     * @param by
     *            1 for the next, −1 for the one before
     */
    Optional<String> next(String from, int by) {
        if (isEmpty()) {
            return Optional.empty();
        }
        int at = addresses.indexOf(from);
        int next = at < 0 ? by > 0 ? 0 : addresses.size() - 1 : Math.floorMod(at + by, addresses.size());
        return Optional.of(addresses.get(next));
    }
}
