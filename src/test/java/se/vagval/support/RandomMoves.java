package se.vagval.support;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import se.vagval.model.AdministrationKey;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.model.Structure;
import se.vagval.model.StructureEvent;
import se.vagval.model.YearFigure;

/**
 * Changes of members that can be carried out, drawn year by year: associations are formed, divided and merged,
 * municipalities leave and join, some from outside. No municipality is named in two changes of a year.
 */
public final class RandomMoves {
    private final Random random;
    private final Review review;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> named = new LinkedHashSet<>();

    public RandomMoves(long seed, Review review) {
        this.random = new Random(seed);
        this.review = review;
    }

    /** A random review with two municipalities that are members of no association, in given mode or national. */
    public static Review review(long seed) {
        Review review = new RandomReviews(seed).next();
        List<Municipality> all = new ArrayList<>(review.municipalities());
        Random random = new Random(~seed);
        for (int i = 0; i < 2; i++) {
            double people = 10_000 + random.nextInt(50_000);
            all.add(new Municipality("ute" + i, "Ute " + i,
                    review.regions().get(random.nextInt(review.regions().size())).id(), Optional.empty(),
                    figure(people * 1.6), figure(people), figure(200), figure(100_000 + random.nextInt(900_000))));
        }
        return review.edit().municipalities(all).done();
    }

    /** Up to three changes a year from 2020 to 2023. */
    public List<Change> next() {
        changes.clear();
        for (int year = 2020; year <= RandomReviews.LAST_YEAR; year++) {
            named.clear();
            for (int n = random.nextInt(4); n > 0; n--) {
                draw(year).ifPresent(this::keep);
            }
            share(year);
        }
        return List.copyOf(changes);
    }

    /** Some of the associations share their administration, and go on doing so whatever becomes of them. */
    private void share(int year) {
        List<String> ids = Structure.of(review, changes, year).bodies().stream().map(Structure.Body::id).toList();
        if (year == 2020 && ids.size() > 1 && random.nextBoolean()) {
            Map<CostCategory, Figure> savings = Map.of(CostCategory.OTHER, Figure.of(0.1), CostCategory.SECRETARIAT,
                    Figure.of(0.2));
            changes.add(new Change.ShareAdministration("dela", year, ids, savings,
                    pick(List.of(AdministrationKey.values())), ""));
        }
    }

    /** Keeps a change that every change of its year can be carried out beside. */
    private void keep(Change change) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        Structure structure = Structure.of(review, more, change.year() - 1);
        boolean carriedOut = structure.follow(more, change.year()).stream()
                .noneMatch(e -> e instanceof StructureEvent.Refused || e instanceof StructureEvent.Idle);
        if (carriedOut) {
            changes.add(change);
        }
    }

    private Optional<Change> draw(int year) {
        List<Structure.Body> bodies = Structure.of(review, changes, year - 1).bodies();
        String id = "m" + changes.size();
        if (bodies.isEmpty()) {
            return Optional.of(start(id, year));
        }
        Structure.Body body = pick(bodies);
        return switch (random.nextInt(5)) {
            case 0 -> free(body.municipalities()).map(m -> new Change.Leave(id, year, m, body.id(),
                    pick(List.of(Settlement.values())), ""));
            case 1 -> free(codes()).map(m -> new Change.Join(id, year, m, body.id(), ""));
            case 2 -> Optional.of(start(id, year));
            case 3 -> split(id, year, body);
            default -> merge(id, year, body, pick(bodies));
        };
    }

    private Change start(String id, int year) {
        Set<String> members = new LinkedHashSet<>();
        for (int n = 1 + random.nextInt(2); n > 0; n--) {
            free(codes()).ifPresent(members::add);
        }
        List<YearFigure> totals = random.nextBoolean() ? List.of()
                : List.of(new YearFigure(year, Figure.of(random.nextInt(5_000_000))));
        List<YearFigure> shares = random.nextInt(4) == 0 ? List.of() : List.of(new YearFigure(year, Figure.of(0.5)),
                new YearFigure(year + 1, Figure.of(0.2)));
        return new Change.Start(id, year, created(id, List.copyOf(members)), totals, shares,
                random.nextBoolean() ? Optional.empty() : Optional.of(Figure.of(random.nextDouble())), "");
    }

    private Optional<Change> split(String id, int year, Structure.Body body) {
        if (body.municipalities().size() < 2) {
            return Optional.empty();
        }
        named.addAll(body.municipalities());
        int at = 1 + random.nextInt(body.municipalities().size() - 1);
        return Optional.of(new Change.Split(id, year, body.id(),
                List.of(created(id + "a", body.municipalities().subList(0, at)),
                        created(id + "b", body.municipalities().subList(at, body.municipalities().size()))),
                ""));
    }

    private Optional<Change> merge(String id, int year, Structure.Body one, Structure.Body other) {
        if (one.id().equals(other.id())) {
            return Optional.empty();
        }
        return Optional.of(new Change.Merge(id, year, List.of(one.id(), other.id()), created(id, List.of()),
                Optional.empty(), Map.of(), List.of(), pick(List.of(EquityRoute.values())), ""));
    }

    private NewAssociation created(String id, List<String> members) {
        List<String> regions = review.municipalities().stream().filter(m -> members.contains(m.code()))
                .map(Municipality::regionId).distinct().toList();
        return new NewAssociation("f" + id, "Förbund " + id, "Förbund " + id, members, regions);
    }

    private List<String> codes() {
        return review.municipalities().stream().map(Municipality::code).toList();
    }

    private Optional<String> free(List<String> codes) {
        List<String> left = codes.stream().filter(c -> !named.contains(c)).toList();
        Optional<String> one = left.isEmpty() ? Optional.empty() : Optional.of(pick(left));
        one.ifPresent(named::add);
        return one;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Optional<Figure> figure(double value) {
        return Optional.of(Figure.of(value));
    }
}
