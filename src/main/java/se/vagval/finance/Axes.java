package se.vagval.finance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import se.vagval.model.Accounts;
import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.Municipality;
import se.vagval.model.NewAssociation;
import se.vagval.model.Participants;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.text.ShownName;

/** The three axes every figure lies on — alternative, subject, year — as small numbers, and their packing in one. */
final class Axes {
    static final int AREA = 0;
    static final int STATE = 1;

    final int firstYear;
    final int years;
    /** Closed years beside the base year that something is typed for, in order. */
    final int[] closedYears;
    final int firstRegion = 2;
    final int firstMunicipality;
    final int firstAssociation;
    private final List<Alternative> alternatives;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Subject, Integer> subjectIndex = new HashMap<>();
    private final Map<String, Integer> alternativeIndex = new HashMap<>();

    Axes(Review review, String areaName, String stateName) {
        firstYear = review.commission().baseYear();
        years = review.commission().horizon() + 1;
        closedYears = closedYears(review, firstYear);
        alternatives = review.alternatives();
        alternativeIndex.put(Place.TODAY, 0);
        for (Alternative a : alternatives) {
            alternativeIndex.put(a.id(), alternativeIndex.size());
        }
        add(Subject.AREA, areaName);
        add(Subject.STATE, stateName);
        for (Region r : review.regions()) {
            add(Subject.region(r.id()), r.name());
        }
        firstMunicipality = subjects.size();
        for (Municipality m : review.municipalities()) {
            add(Subject.municipality(m.code()), m.name());
        }
        firstAssociation = subjects.size();
        associations(review).forEach((id, name) -> add(Subject.association(id), name));
    }

    private static int[] closedYears(Review review, int baseYear) {
        IntStream accounts = review.associations().stream().flatMap(a -> a.accounts().stream())
                .mapToInt(Accounts::year);
        IntStream counted = review.participants().stream().mapToInt(Participants::year);
        return IntStream.concat(accounts, counted).filter(y -> y != baseYear).distinct().sorted().toArray();
    }

    private static Map<String, String> associations(Review review) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Association a : review.associations()) {
            names.put(a.id(), a.shortName());
        }
        for (Alternative alternative : review.alternatives()) {
            for (Change change : alternative.changes()) {
                for (NewAssociation created : created(change)) {
                    names.putIfAbsent(created.id(), created.shortName());
                }
            }
        }
        return names;
    }

    private static List<NewAssociation> created(Change change) {
        return switch (change) {
            case Change.Merge m -> List.of(m.target());
            case Change.Start s -> List.of(s.association());
            case Change.Split s -> s.parts();
            default -> List.of();
        };
    }

    private void add(Subject subject, String name) {
        subjectIndex.put(subject, subjects.size());
        subjects.add(subject);
        names.add(ShownName.of(name));
    }

    /** Whether another review's figures lie at the same places. */
    boolean same(Axes other) {
        return firstYear == other.firstYear && years == other.years && subjects.equals(other.subjects)
                && alternativeIndex.equals(other.alternativeIndex) && Arrays.equals(closedYears, other.closedYears);
    }

    int subjects() {
        return subjects.size();
    }

    /** How many years an alternative has room for; closed years are the same in all, so only today's has them. */
    int slots(int alternative) {
        return alternative == 0 ? years + closedYears.length : years;
    }

    /** The room of a year in an alternative, or a negative number where it has none. */
    int slot(int alternative, int year) {
        int t = year - firstYear;
        if (t >= 0 && t < years) {
            return t;
        }
        int closed = alternative == 0 ? Arrays.binarySearch(closedYears, year) : -1;
        return closed < 0 ? -1 : years + closed;
    }

    /** Whether something is typed for a closed year beside the base year. */
    boolean isClosed(int year) {
        return Arrays.binarySearch(closedYears, year) >= 0;
    }

    int alternatives() {
        return alternatives.size() + 1;
    }

    int subject(Subject subject) {
        return subjectIndex.getOrDefault(subject, -1);
    }

    int association(String id) {
        return subjectIndex.get(Subject.association(id));
    }

    int alternative(String id) {
        return alternativeIndex.getOrDefault(id, -1);
    }

    Subject subject(int index) {
        return subjects.get(index);
    }

    String name(int subject) {
        return names.get(subject);
    }

    static long pack(int alternative, int subject, int year) {
        return (long) alternative << 40 | (long) subject << 16 | year;
    }

    static int alternative(long place) {
        return (int) (place >>> 40);
    }

    static int subjectIndex(long place) {
        return (int) (place >>> 16 & 0xFFFFFF);
    }

    static int year(long place) {
        return (int) (place & 0xFFFF);
    }

    Place unpack(long place) {
        int alternative = alternative(place);
        return new Place(alternative == 0 ? Place.TODAY : alternatives.get(alternative - 1).id(),
                subjects.get(subjectIndex(place)), year(place));
    }
}
