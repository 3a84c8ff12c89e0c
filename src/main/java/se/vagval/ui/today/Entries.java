package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.vagval.model.Review;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.session.Drafts;

/** What was typed, as it is taken: cell by cell, or several cells as one where they must hold together. */
final class Entries {
    /** Cells that are taken at once. */
    record Unit(List<GridEntry> entries, Taker taker) {
        Review take(Review review) {
            return taker.take(review, entries.getFirst().typed().strip());
        }
    }

    private final Parts parts;

    Entries(Parts parts) {
        this.parts = parts;
    }

    /** What is typed and, beside it, what has waited in cells that are taken together with these. */
    List<GridEntry> withWaiting(List<GridEntry> typed, Drafts drafts) {
        Set<String> addresses = typed.stream().map(GridEntry::address).collect(Collectors.toSet());
        List<GridEntry> all = new ArrayList<>(typed);
        typed.stream().flatMap(e -> parts.together(e.address()).stream()).distinct()
                .flatMap(t -> t.units().keySet().stream()).filter(a -> !addresses.contains(a))
                .forEach(a -> drafts.at(a).ifPresent(d -> all.add(new GridEntry(a, d.typed()))));
        return all;
    }

    /** The units of some entries, in their order; a figure that cannot be read waits alone. */
    List<Unit> units(List<GridEntry> entries, Function<String, Taker> taker) {
        List<Unit> units = new ArrayList<>();
        Map<Together, List<GridEntry>> joint = new LinkedHashMap<>();
        for (GridEntry entry : entries) {
            Optional<Together> together = parts.together(entry.address());
            if (together.isEmpty()) {
                units.add(new Unit(List.of(entry), taker.apply(entry.address())));
            } else if (readable(together.get(), entry)) {
                joint.computeIfAbsent(together.get(), _ -> new ArrayList<>()).add(entry);
            } else {
                units.add(new Unit(List.of(entry), (review, typed) -> {
                    parts.reading().number(typed, together.get().units().get(entry.address()));
                    return review;
                }));
            }
        }
        joint.forEach((together, all) -> units.add(new Unit(all, (review, _) -> together.taker().take(review,
                all.stream().collect(Collectors.toMap(GridEntry::address, e -> e.typed().strip()))))));
        return units;
    }

    private boolean readable(Together together, GridEntry entry) {
        try {
            return entry.typed().isBlank() || Double.isFinite(
                    parts.reading().number(entry.typed().strip(), together.units().get(entry.address())));
        } catch (Refused e) {
            return false;
        }
    }
}
