package se.vagval.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which associations there are in an alternative as the years go by, with their members; no figures. The one replay of
 * changes that move members: the calculation, the sketch and the checks follow its events.
 */
public final class Structure {
    /** Rank of the changes that move nobody. */
    private static final int OTHERS = 3;

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

        Body withMembers(List<String> otherMunicipalities, List<String> otherRegions) {
            return new Body(id, name, shortName, otherMunicipalities, otherRegions, origins);
        }
    }

    private final Map<String, String> regionOf;
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    /** The change that last took a member from an association this year. */
    private final Map<String, Change> drained = new LinkedHashMap<>();
    private List<StructureEvent> events = new ArrayList<>();

    private Structure(Review review) {
        regionOf = new LinkedHashMap<>();
        review.municipalities().forEach(m -> regionOf.put(m.code(), m.regionId()));
        review.associations().forEach(a -> put(new Body(a.id(), a.name(), a.shortName(), a.municipalities(),
                a.regions(), List.of(a.id()))));
    }

    /** Today's associations, before any change. */
    public static Structure today(Review review) {
        return new Structure(review);
    }

    /** The associations after the changes up to and with a year, of changes in any order. */
    public static Structure of(Review review, List<Change> changes, int year) {
        Structure structure = today(review);
        changes.stream().mapToInt(Change::year).filter(y -> y <= year).distinct().sorted()
                .forEach(y -> structure.follow(changes, y));
        return structure;
    }

    /** Whether a change is one that moves members, and is followed here. */
    public static boolean moves(Change change) {
        return rank(change) < OTHERS;
    }

    /**
     * Those that make associations come before those that move municipalities, so that the order in which independent
     * changes were written down does not matter.
     */
    private static int rank(Change change) {
        return switch (change) {
            case Change.Merge _,Change.Start _,Change.Split _ -> 0;
            case Change.Leave _ -> 1;
            case Change.Join _ -> 2;
            default -> OTHERS;
        };
    }

    /**
     * Carries out those of the changes that are of a year, which must come after the years already followed.
     *
     * @return what they did, in order
     */
    public List<StructureEvent> follow(List<Change> changes, int year) {
        events = new ArrayList<>();
        drained.clear();
        changes.stream().filter(c -> c.year() == year && moves(c)).sorted(Comparator.comparingInt(Structure::rank))
                .forEach(this::follow);
        drained.forEach(this::liquidate);
        return events;
    }

    private void follow(Change change) {
        switch (change) {
            case Change.Merge c -> merge(c);
            case Change.Start c -> start(c);
            case Change.Split c -> split(c);
            case Change.Leave c -> leave(c);
            case Change.Join c -> join(c);
            default -> throw new IllegalArgumentException("Moves nobody: " + change);
        }
    }

    private void merge(Change.Merge c) {
        List<Body> parts = c.associations().stream().map(bodies::get).toList();
        int gone = parts.indexOf(null);
        String target = c.target().id();
        if (gone >= 0) {
            refuse(c, StructureEvent.Reason.GONE, c.associations().get(gone));
        } else if (bodies.containsKey(target) && !c.associations().contains(target)) {
            refuse(c, StructureEvent.Reason.EXISTS, target);
        } else {
            c.associations().forEach(bodies::remove);
            Body whole = put(new Body(target, c.target().name(), c.target().shortName(),
                    union(parts.stream().map(Body::municipalities).toList()),
                    union(parts.stream().map(Body::regions).toList()),
                    union(parts.stream().map(Body::origins).toList())));
            events.add(new StructureEvent.Merged(c, parts, whole));
        }
    }

    private void start(Change.Start c) {
        if (bodies.containsKey(c.association().id())) {
            refuse(c, StructureEvent.Reason.EXISTS, c.association().id());
            return;
        }
        c.association().municipalities().forEach(code -> depart(c, code));
        events.add(new StructureEvent.Formed(c, created(c.association())));
    }

    private void split(Change.Split c) {
        Body whole = bodies.get(c.association());
        if (whole == null) {
            refuse(c, StructureEvent.Reason.GONE, c.association());
            return;
        }
        Optional<StructureEvent.Refused> wrong = SplitParts.wrong(c, whole, bodies.keySet());
        if (wrong.isPresent()) {
            events.add(wrong.get());
            return;
        }
        bodies.remove(whole.id());
        List<Body> parts = c.parts().stream().map(this::created).toList();
        events.add(new StructureEvent.Divided(c, whole, parts));
    }

    private void leave(Change.Leave c) {
        Body body = bodies.get(c.association());
        if (body == null) {
            refuse(c, StructureEvent.Reason.GONE, c.association());
        } else if (body.municipalities().contains(c.municipality())) {
            depart(c, c.municipality());
        } else {
            events.add(new StructureEvent.Idle(c));
        }
    }

    private void join(Change.Join c) {
        Body body = bodies.get(c.association());
        if (body == null) {
            refuse(c, StructureEvent.Reason.GONE, c.association());
        } else if (body.municipalities().contains(c.municipality())) {
            events.add(new StructureEvent.Idle(c));
        } else {
            depart(c, c.municipality());
            Body after = put(body.withMembers(union(List.of(body.municipalities(), List.of(c.municipality()))),
                    union(List.of(body.regions(), List.of(regionOf.get(c.municipality()))))));
            events.add(new StructureEvent.Joined(c, c.municipality(), after));
        }
    }

    /** Takes a municipality out of the association it is a member of, if any. */
    private void depart(Change change, String code) {
        bodies.values().stream().filter(b -> b.municipalities().contains(code)).findFirst().ifPresent(b -> {
            List<String> left = b.municipalities().stream().filter(m -> !m.equals(code)).toList();
            Body after = put(b.withMembers(left, regions(b, left, regionOf.get(code))));
            drained.put(b.id(), change);
            events.add(new StructureEvent.Left(change, code, after));
        });
    }

    /** A region among several follows the last of its municipalities out; the only one stays as long as there are members. */
    private List<String> regions(Body body, List<String> left, String region) {
        boolean follows = body.regions().size() > 1
                && left.stream().noneMatch(code -> regionOf.get(code).equals(region));
        return follows ? body.regions().stream().filter(r -> !r.equals(region)).toList() : body.regions();
    }

    private void liquidate(String id, Change change) {
        Body body = bodies.get(id);
        if (body != null && body.municipalities().isEmpty()) {
            bodies.remove(id);
            events.add(new StructureEvent.Liquidated(change, body));
        }
    }

    private void refuse(Change change, StructureEvent.Reason reason, String about) {
        events.add(new StructureEvent.Refused(change, reason, about));
    }

    private Body created(NewAssociation a) {
        return put(new Body(a.id(), a.name(), a.shortName(), a.municipalities(), a.regions(), List.of()));
    }

    private Body put(Body body) {
        bodies.put(body.id(), body);
        return body;
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
