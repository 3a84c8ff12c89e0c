package se.vagval.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import se.vagval.model.Association;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.model.SusOutcome.Who;
import se.vagval.model.Timing;

/**
 * How each figure of outcome is told to others, as {@link SmallCounts} decides: a count of persons, a share that stands
 * for a count, and the sums of kinds of livelihood.
 */
public final class ToldOutcomes {
    /** A row in all areas. */
    private record Row(String label, Optional<Timing> timing, int year) {
        static Row of(SusOutcome outcome) {
            return new Row(outcome.row(), outcome.timing(), outcome.year());
        }
    }

    private record Place(Row row, String area, Who who) {}

    private final Review review;
    private final OutcomePersons persons;
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final SmallCounts counts = new SmallCounts();
    private final List<SmallCounts.Told> told;

    private ToldOutcomes(Review review) {
        this.review = review;
        this.persons = new OutcomePersons(review.outcomes());
        List<Row> rows = review.outcomes().stream().filter(persons::areCounted).map(Row::of).distinct().toList();
        rows.forEach(this::row);
        sums(rows);
        told = counts.told();
    }

    /** Works out for a review what may be told. */
    public static ToldOutcomes of(Review review) {
        return new ToldOutcomes(review);
    }

    /** How a figure is told; as it is where it is no count of persons, and where it is not typed. */
    public SmallCounts.Told of(SusOutcome outcome, Who who) {
        return at(new Place(Row.of(outcome), outcome.area(), who));
    }

    /** How the sum of an area's kinds of livelihood is told. */
    public SmallCounts.Told sum(String area, int year, Timing timing, Who who) {
        return at(new Place(sumRow(year, timing), area, who));
    }

    /** Whether anything at all is told otherwise than it is. */
    public boolean hidesAny(List<SusOutcome> rows) {
        return rows.stream().anyMatch(o -> List.of(Who.values()).stream()
                .anyMatch(w -> o.figure(w).isPresent() && of(o, w) != SmallCounts.Told.YES));
    }

    private SmallCounts.Told at(Place place) {
        Integer number = numbers.get(place);
        return number == null ? SmallCounts.Told.YES : told.get(number);
    }

    private static Row sumRow(int year, Timing timing) {
        return new Row("", Optional.of(timing), year);
    }

    /** One row in all areas: women and men make all, and the associations make the county. */
    private void row(Row row) {
        for (String area : areas()) {
            Optional<SusOutcome> has = review.outcomes().stream()
                    .filter(o -> Row.of(o).equals(row) && o.area().equals(area)).findFirst();
            for (Who who : Who.values()) {
                OptionalLong count = has.isEmpty() ? OptionalLong.empty() : persons.of(has.get(), who);
                boolean typed = has.flatMap(o -> o.figure(who)).isPresent();
                numbers.put(new Place(row, area, who),
                        count.isPresent() && typed ? counts.printed(count.getAsLong()) : counts.unprinted());
            }
        }
        relate(row);
    }

    private void relate(Row row) {
        for (String area : areas()) {
            counts.sum(number(row, area, Who.TOTAL),
                    List.of(number(row, area, Who.WOMEN), number(row, area, Who.MEN)));
        }
        if (!review.associations().isEmpty()) {
            for (Who who : Who.values()) {
                counts.sum(number(row, SusOutcome.COUNTY, who),
                        review.associations().stream().map(a -> number(row, a.id(), who)).toList());
            }
        }
    }

    /** The kinds of livelihood make all that have one, which a reader also knows from how many have taken part. */
    private void sums(List<Row> rows) {
        Map<Row, List<Row>> kinds = new HashMap<>();
        rows.stream().filter(r -> r.timing().isPresent()).forEach(r -> kinds
                .computeIfAbsent(sumRow(r.year(), r.timing().get()), _ -> new ArrayList<>()).add(r));
        kinds.forEach((sum, parts) -> {
            for (String area : areas()) {
                for (Who who : Who.values()) {
                    sum(sum, area, who, parts);
                }
            }
            relate(sum);
        });
    }

    private void sum(Row sum, String area, Who who, List<Row> kinds) {
        List<SusOutcome> typed = review.outcomes().stream().filter(o -> o.area().equals(area)
                && kinds.contains(Row.of(o)) && o.figure(who).isPresent()).toList();
        long count = typed.stream().mapToLong(o -> persons.of(o, who).orElse(0)).sum();
        int number = typed.isEmpty() ? counts.unprinted() : counts.printed(count);
        numbers.put(new Place(sum, area, who), number);
        if (!typed.isEmpty()) {
            counts.sum(number, typed.stream().map(o -> number(Row.of(o), area, who)).toList());
            review.outcomes().stream().filter(o -> o.area().equals(area) && o.year() == sum.year())
                    .filter(o -> persons.areParticipants(o) && persons.of(o, who).orElse(-1) == count)
                    .forEach(o -> counts.sum(number, List.of(number(Row.of(o), area, who))));
        }
    }

    private int number(Row row, String area, Who who) {
        return numbers.get(new Place(row, area, who));
    }

    private List<String> areas() {
        List<String> areas = new ArrayList<>(review.associations().stream().map(Association::id).toList());
        areas.add(SusOutcome.COUNTY);
        areas.add(SusOutcome.COUNTRY);
        return areas;
    }

    /** A figure as it is told: its own words, or those for a count that is hidden. */
    public String text(SusOutcome outcome, Who who, String own) {
        SmallCounts.Told how = of(outcome, who);
        return outcome.figure(who).isEmpty() || how == SmallCounts.Told.YES ? own : how.words();
    }
}
