package se.vagval.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether everything a review points at exists in it. */
final class References {
    private References() {}

    static void check(Commission commission, List<Region> regions, List<Municipality> municipalities,
            List<Association> associations, List<Service> services, List<Alternative> alternatives,
            Optional<String> reference) {
        Set<String> regionIds = ids(regions, Region::id);
        Set<String> codes = ids(municipalities, Municipality::code);
        for (Municipality m : municipalities) {
            Check.known("municipalities." + m.code() + ".regionId", m.regionId(), regionIds);
        }
        members(associations, codes, regionIds);
        Set<String> bodies = ids(associations, Association::id);
        for (Service s : services) {
            Check.known("services." + s.id() + ".buyer", s.buyer(), bodies);
            if (!regionIds.contains(s.seller()) && !codes.contains(s.seller())) {
                Check.known("services." + s.id() + ".seller", s.seller(), bodies);
            }
        }
        Set<String> alternativeIds = ids(alternatives, Alternative::id);
        reference.ifPresent(id -> Check.known("reference", id, alternativeIds));
        tree(alternatives, alternativeIds);
        for (Alternative a : alternatives) {
            changes(commission, a, alternatives, bodies, codes, regionIds);
            keys(a, Membership.of(associations, Lineage.changes(a, alternatives)));
        }
    }

    static void checkNotes(List<Alternative> alternatives, List<Association> associations, List<Argument> arguments,
            List<Participants> participants, List<Step> steps) {
        Set<String> alternativeIds = ids(alternatives, Alternative::id);
        Set<String> bodies = ids(associations, Association::id);
        arguments.forEach(a -> Check.known("arguments." + a.id() + ".alternative", a.alternative(), alternativeIds));
        participants.forEach(p -> Check.known("participants." + p.id() + ".association", p.association(), bodies));
        Set<String> stepIds = ids(steps, Step::id);
        for (Step s : steps) {
            Check.known("steps." + s.id() + ".alternative", s.alternative(), alternativeIds);
            s.after().forEach(id -> Check.known("steps." + s.id() + ".after", id, stepIds));
        }
    }

    static void checkOrganisation(List<Alternative> alternatives, List<Association> associations,
            List<Municipality> municipalities, List<Organ> organs, List<Activity> activities,
            List<Cooperation> cooperations) {
        Set<String> today = ids(associations, Association::id);
        Set<String> bodies = new HashSet<>(today);
        alternatives.forEach(a -> a.changes().forEach(change -> created(change, bodies)));
        organs(organs, bodies);
        activities.forEach(a -> Check.known("activities." + a.id() + ".association", a.association(), bodies));
        Set<String> codes = ids(municipalities, Municipality::code);
        for (Cooperation c : cooperations) {
            Check.known("cooperations." + c.id() + ".municipality", c.municipality(), codes);
            c.associations().forEach(id -> Check.known("cooperations." + c.id() + ".associations", id, today));
        }
    }

    private static void organs(List<Organ> organs, Set<String> bodies) {
        Map<String, Organ> byId = organs.stream().collect(Collectors.toMap(Organ::id, o -> o));
        for (Organ organ : organs) {
            String path = "organs." + organ.id();
            Check.known(path + ".association", organ.association(), bodies);
            Set<String> seen = new HashSet<>();
            for (Organ at = organ; at.under().isPresent(); at = byId.get(at.under().get())) {
                Check.known("organs." + at.id() + ".under", at.under().get(), byId.keySet());
                if (!seen.add(at.id())) {
                    throw new InvalidField(path + ".under", "model.error.organCircle");
                }
            }
        }
    }

    private static void members(List<Association> associations, Set<String> codes, Set<String> regionIds) {
        Map<String, String> home = new HashMap<>();
        for (Association a : associations) {
            String path = "associations." + a.id();
            for (String code : a.municipalities()) {
                Check.known(path + ".municipalities", code, codes);
                String other = home.put(code, a.name());
                if (other != null) {
                    throw new InvalidField(path + ".municipalities", "model.error.twoHomes", code, other);
                }
            }
            a.regions().forEach(id -> Check.known(path + ".regions", id, regionIds));
            key(path + ".municipalityKey", a.municipalityKey(), codes, a.municipalities(), a.shortName());
            key(path + ".regionKey", a.regionKey(), regionIds, a.regions(), a.shortName());
        }
    }

    private static void tree(List<Alternative> alternatives, Set<String> ids) {
        Map<String, Alternative> byId = alternatives.stream().collect(Collectors.toMap(Alternative::id, a -> a));
        for (Alternative a : alternatives) {
            Set<String> seen = new HashSet<>();
            for (Alternative at = a; at.parent().isPresent(); at = byId.get(at.parent().get())) {
                Check.known("alternatives." + at.id() + ".parent", at.parent().get(), ids);
                if (!seen.add(at.id())) {
                    throw new InvalidField("alternatives." + a.id() + ".parent", "model.error.circle");
                }
            }
        }
    }

    private static void changes(Commission commission, Alternative alternative, List<Alternative> all,
            Set<String> bodies, Set<String> codes, Set<String> regionIds) {
        Set<String> known = new HashSet<>(bodies);
        for (Alternative a : Lineage.of(alternative, all)) {
            a.changes().forEach(change -> created(change, known));
        }
        for (Change change : alternative.changes()) {
            String path = "alternatives." + alternative.id() + ".changes." + change.id();
            if (change.year() <= commission.baseYear()) {
                throw new InvalidField(path + ".year", "model.error.notAfterBaseYear",
                        Integer.toString(change.year()), Integer.toString(commission.baseYear()));
            }
            ChangeReferences.check(path, change, known, codes, regionIds);
        }
    }

    private static void key(String field, SplitKey key, Set<String> known, List<String> members, String association) {
        key.shares().keySet().forEach(id -> Check.known(field, id, known));
        Membership.only(field, key, members, association);
    }

    private static void keys(Alternative alternative, Membership membership) {
        for (Change change : alternative.changes()) {
            if (change instanceof Change.ChangeSplitKey c) {
                membership.municipalities("alternatives." + alternative.id() + ".changes." + c.id() + ".key.shares",
                        c.key(), c.association());
            }
        }
    }

    private static void created(Change change, Set<String> known) {
        switch (change) {
            case Change.Merge m -> known.add(m.target().id());
            case Change.Start s -> known.add(s.association().id());
            case Change.Split s -> s.parts().forEach(p -> known.add(p.id()));
            default -> {
                // other changes bring no association into being
            }
        }
    }

    private static <T> Set<String> ids(List<T> items, Function<T, String> id) {
        return items.stream().map(id).collect(Collectors.toSet());
    }
}
