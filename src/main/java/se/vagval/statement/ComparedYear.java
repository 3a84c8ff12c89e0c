package se.vagval.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.model.Structure;

/**
 * The year whose figures tell the alternatives apart: the one the investigator has chosen, or else the first year of change in which no later one has more of them unlike
 * each other. In an earlier year a variant that begins later would stand as a copy of what it builds on. Told from the
 * changes and not from the figures, so that no figure moves the year while it is being tried.
 */
final class ComparedYear {
    private final Review review;
    private final List<List<Change>> changes;

    private ComparedYear(Review review) {
        this.review = review;
        List<Alternative> all = review.alternatives();
        changes = all.stream().map(a -> Lineage.changes(a, all)).toList();
    }

    /** The year, within the projected years; the first of them where nothing is changed in them. */
    static int of(Review review) {
        int first = review.commission().baseYear() + 1;
        int last = review.commission().lastYear();
        Optional<Integer> chosen = review.report().comparedYear().filter(year -> first <= year && year <= last);
        return chosen.orElseGet(() -> new ComparedYear(review).follows(first, last));
    }

    private int follows(int first, int last) {
        List<Integer> years = changes.stream().flatMap(List::stream).map(Change::year)
                .filter(year -> first <= year && year <= last).distinct().sorted().toList();
        return switch (years.size()) {
            case 0 -> Math.min(first, last);
            case 1 -> years.getFirst();
            default -> firstWithMost(years);
        };
    }

    private int firstWithMost(List<Integer> years) {
        int best = years.getFirst();
        int most = 0;
        for (int year : years) {
            int unlike = unlike(year);
            if (unlike > most) {
                most = unlike;
                best = year;
            }
        }
        return best;
    }

    /** How many alternatives are unlike each other in a year: by their associations and members, and the other changes. */
    private int unlike(int year) {
        Set<Standing> standings = new HashSet<>();
        changes.forEach(holding -> standings.add(standing(holding, year)));
        return standings.size();
    }

    private Standing standing(List<Change> holding, int year) {
        List<Change> others = holding.stream().filter(c -> c.year() <= year && !Structure.moves(c)).toList();
        return new Standing(Structure.of(review, holding, year).bodies(), others);
    }

    private record Standing(List<Structure.Body> associations, List<Change> others) {}
}
