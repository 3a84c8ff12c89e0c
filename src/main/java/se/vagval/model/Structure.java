package se.vagval.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which associations there are in an alternative and a year, with their members; no figures. */
public final class Structure {
    /**
     * An association in a year.
     *
     * @param origins
     *            ids of today's associations whose accounts it carries on; empty for one that was formed
     */
    public record Body(String id, String name, String shortName, List<String> municipalities, List<String> regions,
            List<String> origins) {
        public Body {
            municipalities = List.copyOf(municipalities);
            regions = List.copyOf(regions);
            origins = List.copyOf(origins);
        }
    }

    private final Map<String, Body> bodies = new LinkedHashMap<>();

    private Structure(List<Association> today) {
        today.forEach(a -> put(new Body(a.id(), a.name(), a.shortName(), a.municipalities(), a.regions(),
                List.of(a.id()))));
    }

    /** The associations after the changes up to and with a year, of changes in any order. */
    public static Structure of(Review review, List<Change> changes, int year) {
        Structure structure = new Structure(review.associations());
        changes.stream().filter(c -> c.year() <= year)
                .sorted(Comparator.comparingInt(Change::year).thenComparingInt(Structure::rank))
                .forEach(structure::follow);
        return structure;
    }

    /** As in the calculation: those that make associations come before those that move municipalities. */
    private static int rank(Change change) {
        return change instanceof Change.Join ? 2 : change instanceof Change.Leave ? 1 : 0;
    }

    private void follow(Change change) {
        switch (change) {
            case Change.Merge c -> merge(c);
            case Change.Start c -> created(c.association());
            case Change.Split c -> {
                bodies.remove(c.association());
                c.parts().forEach(this::created);
            }
            case Change.Join c -> {
                List.copyOf(bodies.keySet()).forEach(id -> without(id, c.municipality()));
                find(c.association()).ifPresent(b -> put(new Body(b.id(), b.name(), b.shortName(),
                        union(List.of(b.municipalities(), List.of(c.municipality()))), b.regions(), b.origins())));
            }
            case Change.Leave c -> without(c.association(), c.municipality());
            default -> {
                // other changes move nobody
            }
        }
    }

    /** A merger of an association that is no longer there makes nothing; the calculation says so where it is missed. */
    private void merge(Change.Merge c) {
        List<Body> parts = c.associations().stream().map(this::find).flatMap(Optional::stream).toList();
        if (parts.size() < c.associations().size()) {
            return;
        }
        c.associations().forEach(bodies::remove);
        put(new Body(c.target().id(), c.target().name(), c.target().shortName(),
                union(parts.stream().map(Body::municipalities).toList()),
                union(parts.stream().map(Body::regions).toList()),
                union(parts.stream().map(Body::origins).toList())));
    }

    private void created(NewAssociation a) {
        put(new Body(a.id(), a.name(), a.shortName(), a.municipalities(), a.regions(), List.of()));
    }

    private void without(String id, String code) {
        find(id).ifPresent(b -> put(new Body(b.id(), b.name(), b.shortName(),
                b.municipalities().stream().filter(m -> !m.equals(code)).toList(), b.regions(), b.origins())));
    }

    private void put(Body body) {
        bodies.put(body.id(), body);
    }

    private static List<String> union(List<List<String>> lists) {
        Set<String> all = new LinkedHashSet<>();
        lists.forEach(all::addAll);
        return new ArrayList<>(all);
    }

    /** The associations, today's first in their order, then those that changes have made. */
    public List<Body> bodies() {
        return List.copyOf(bodies.values());
    }

    /** The association of an id, while it exists. */
    public Optional<Body> find(String id) {
        return Optional.ofNullable(bodies.get(id));
    }
}
