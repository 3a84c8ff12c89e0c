package se.vagval.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.Lineage;
import se.vagval.model.OrganKind;
import se.vagval.model.Review;
import se.vagval.model.Service;
import se.vagval.model.Structure;
import se.vagval.model.StructureEvent;
import se.vagval.statement.Organisation.Body;
import se.vagval.statement.Organisation.Group;
import se.vagval.statement.Organisation.Office;
import se.vagval.statement.Organisation.Purchase;
import se.vagval.statement.Organisation.Unit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Describes how the associations of an alternative are organised, from the review and its calculation. */
public final class Organisations {
    private final Calculation calculation;
    private final Review review;
    private final String alternative;
    private final int year;
    private final List<Structure.Body> bodies;
    private final List<Change.ShareAdministration> sharings;
    private final List<StructureEvent> moves = new ArrayList<>();

    private Organisations(Calculation calculation, String alternative, int year) {
        this.calculation = calculation;
        this.review = calculation.review();
        this.alternative = alternative;
        this.year = year;
        List<Change> changes = review.alternative(alternative)
                .map(a -> Lineage.changes(a, review.alternatives())).orElse(List.of());
        Structure structure = Structure.today(review);
        changes.stream().mapToInt(Change::year).filter(y -> y <= year).distinct().sorted()
                .forEach(y -> moves.addAll(structure.follow(changes, y)));
        bodies = structure.bodies();
        sharings = changes.stream().filter(c -> c.year() <= year && c instanceof Change.ShareAdministration)
                .map(Change.ShareAdministration.class::cast)
                .filter(c -> !c.savings().isEmpty()
                        && c.associations().stream().allMatch(id -> bodies.stream().anyMatch(b -> b.id().equals(id))))
                .toList();
    }

    /**
     * The organisation of an alternative in a year.
     *
     * @param alternative
     *            id, or {@link Place#TODAY} for today's in the base year
     */
    public static Organisation of(Calculation calculation, String alternative, int year) {
        return new Organisations(calculation, alternative, year).describe();
    }

    private Organisation describe() {
        List<Body> drawn = new ArrayList<>();
        int column = 0;
        for (Structure.Body body : bodies) {
            List<Group> groups = groups(body);
            drawn.add(new Body(body.id(), body.shortName(), seats(body), column, groups, organs(body)));
            column += groups.size();
        }
        List<Purchase> purchases = purchases();
        return new Organisation(title(), finding(), drawn, offices(), purchases, column, sentences(purchases));
    }

    private String title() {
        return Texts.get("statement.organisation.title", calculation.alternativeName(alternative),
                Integer.toString(year));
    }

    private String finding() {
        if (bodies.isEmpty()) {
            return Texts.get("statement.organisation.none");
        }
        OptionalDouble all = calculation.value(Measure.BOARD_SEATS, alternative, Subject.AREA, year);
        return all.isEmpty() ? Texts.get("statement.organisation.boards", bodies.size())
                : Texts.get("statement.organisation.seats", bodies.size(),
                        SwedishNumbers.plain(all.getAsDouble(), 0));
    }

    private String seats(Structure.Body body) {
        OptionalDouble seats = calculation.value(Measure.BOARD_SEATS, alternative, Subject.association(body.id()),
                year);
        return seats.isEmpty() ? Texts.get("statement.organisation.noSeats")
                : Texts.get("statement.organisation.boardSeats", SwedishNumbers.plain(seats.getAsDouble(), 0));
    }

    /** A merged association keeps its members by the associations they come from, so that they are found where they were. */
    private List<Group> groups(Structure.Body body) {
        List<Group> groups = new ArrayList<>();
        List<String> left = new ArrayList<>(body.municipalities());
        if (body.origins().size() > 1) {
            for (String origin : body.origins()) {
                review.association(origin).ifPresent(o -> {
                    List<String> here = o.municipalities().stream().filter(left::contains).toList();
                    left.removeAll(here);
                    groups.add(new Group(o.shortName(), names(here)));
                });
            }
        }
        if (groups.isEmpty() || !left.isEmpty()) {
            groups.add(new Group("", names(left)));
        }
        return groups;
    }

    private List<String> names(List<String> codes) {
        return codes.stream().map(c -> calculation.name(Subject.municipality(c))).toList();
    }

    /** The office that several share takes the place of their own. */
    private List<Unit> organs(Structure.Body body) {
        boolean shared = sharings.stream().anyMatch(s -> hasOffice(s) && s.associations().contains(body.id()));
        return new OrganTree(review.organs().stream().filter(o -> o.association().equals(body.id())).toList(), shared)
                .units();
    }

    private boolean tellsOfOffice(Structure.Body body) {
        return review.organs().stream()
                .anyMatch(o -> o.association().equals(body.id()) && o.kind() == OrganKind.OFFICE);
    }

    private List<Office> offices() {
        List<Office> offices = new ArrayList<>();
        List<Integer> served = new ArrayList<>();
        for (Change.ShareAdministration sharing : sharings) {
            List<Integer> of = sharing.associations().stream().map(this::index).sorted().toList();
            if (hasOffice(sharing) && of.stream().noneMatch(served::contains)) {
                offices.add(new Office(Texts.get("statement.organisation.sharedOffice"), of));
                served.addAll(of);
            }
        }
        for (int i = 0; i < bodies.size(); i++) {
            if (!served.contains(i) && !tellsOfOffice(bodies.get(i))) {
                offices.add(new Office(Texts.get("statement.organisation.office"), List.of(i)));
            }
        }
        return offices;
    }

    private static boolean hasOffice(Change.ShareAdministration sharing) {
        return sharing.savings().containsKey(CostCategory.MANAGEMENT)
                || sharing.savings().containsKey(CostCategory.SECRETARIAT);
    }

    /** The association of an id of today's, or of itself, by index; −1 for anybody else. */
    private int index(String id) {
        for (int i = 0; i < bodies.size(); i++) {
            if (bodies.get(i).id().equals(id) || bodies.get(i).origins().contains(id)) {
                return i;
            }
        }
        return -1;
    }

    /** A service between associations that have become one, or that share what it is for, is no longer bought. */
    private List<Purchase> purchases() {
        Map<String, Purchase> all = new LinkedHashMap<>();
        for (Service service : review.services()) {
            int seller = index(service.seller());
            int buyer = index(service.buyer());
            if (buyer < 0 || seller == buyer || seller >= 0 && shared(service, seller, buyer)) {
                continue;
            }
            String name = seller >= 0 ? bodies.get(seller).shortName() : outsider(service.seller());
            all.merge(name + "\t" + buyer, new Purchase(seller, buyer, name, what(service)),
                    (a, b) -> a.what().contains(b.what()) ? a
                            : new Purchase(a.seller(), a.buyer(), a.sellerName(), Texts.get(
                                    "statement.organisation.whatAnd", a.what(), b.what())));
        }
        return List.copyOf(all.values());
    }

    private boolean shared(Service service, int seller, int buyer) {
        return sharings.stream().anyMatch(s -> s.savings().containsKey(service.category())
                && s.associations().contains(bodies.get(seller).id())
                && s.associations().contains(bodies.get(buyer).id()));
    }

    private String outsider(String id) {
        return review.regions().stream().anyMatch(r -> r.id().equals(id)) ? calculation.name(Subject.region(id))
                : calculation.name(Subject.municipality(id));
    }

    private static String what(Service service) {
        String name = service.name().substring(0, 1).toLowerCase(Locale.ROOT) + service.name().substring(1);
        return service.share().map(s -> Texts.get("statement.organisation.share",
                SwedishNumbers.percent(s.value(), 0), name)).orElse(name);
    }

    private List<String> sentences(List<Purchase> purchases) {
        List<String> sentences = new ArrayList<>(new MemberMoves(calculation, moves).sentences());
        Map<String, List<Purchase>> alike = purchases.stream().collect(Collectors.groupingBy(
                p -> p.sellerName() + "\t" + p.what(), LinkedHashMap::new, Collectors.toList()));
        alike.values().forEach(same -> sentences.add(Texts.get("statement.organisation.buys",
                list(same.stream().map(p -> bodies.get(p.buyer()).shortName()).toList()),
                same.getFirst().what(), same.getFirst().sellerName())));
        for (Change.ShareAdministration sharing : sharings) {
            sentences.add(Texts.get("statement.organisation.shares",
                    list(sharing.associations().stream().map(id -> bodies.get(index(id)).shortName()).toList()),
                    list(sharing.savings().keySet().stream().sorted()
                            .map(c -> Measure.of(c).label().toLowerCase(Texts.SWEDISH)).toList())));
        }
        List<String> regions = bodies.stream().flatMap(b -> b.regions().stream()).distinct()
                .map(r -> calculation.name(Subject.region(r))).toList();
        if (!regions.isEmpty()) {
            sentences.add(Texts.get("statement.organisation.members", list(regions)));
        }
        return sentences;
    }

    static String list(List<String> names) {
        return names.size() == 1 ? names.getFirst()
                : Texts.get("statement.organisation.and", String.join(", ", names.subList(0, names.size() - 1)),
                        names.getLast());
    }
}
