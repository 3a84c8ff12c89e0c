package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import se.vagval.model.Change;
import se.vagval.model.Municipality;
import se.vagval.model.NewAssociation;
import se.vagval.model.Newcomers;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.model.Structure;
import se.vagval.text.Texts;

/** New changes of who is a member of what, each beginning with the first that it can be of. */
final class MemberAdditions {
    private static final int PARTS = 2;

    private final Review review;
    private final List<Structure.Body> bodies;
    private final int year;

    /**
     * @param bodies
     *            the associations of the year
     */
    MemberAdditions(Review review, List<Structure.Body> bodies, int year) {
        this.review = review;
        this.bodies = bodies;
        this.year = year;
    }

    List<Additions.Addition> all() {
        List<Additions.Addition> all = new ArrayList<>();
        all.add(new Additions.Addition(start()));
        join().ifPresent(all::add);
        bodies.stream().filter(b -> b.municipalities().size() > 1).findFirst()
                .or(() -> bodies.stream().filter(b -> !b.municipalities().isEmpty()).findFirst())
                .ifPresent(b -> all.add(new Additions.Addition(new Change.Leave(Ids.change(review, "uttrade"), year,
                        b.municipalities().getFirst(), b.id(), Settlement.NONE, ""))));
        bodies.stream().filter(b -> b.municipalities().size() >= PARTS)
                .max(Comparator.comparingInt(b -> b.municipalities().size()))
                .ifPresent(b -> all.add(new Additions.Addition(split(b))));
        return all;
    }

    private List<String> homeless() {
        Set<String> members = bodies.stream().flatMap(b -> b.municipalities().stream()).collect(Collectors.toSet());
        return review.municipalities().stream().map(Municipality::code).filter(code -> !members.contains(code))
                .toList();
    }

    /** Of those that belong nowhere; of nobody yet where all belong somewhere, so that nobody is moved unasked. */
    private Change start() {
        List<String> codes = homeless();
        String id = Ids.free("nytt-forbund", Ids.associations(review));
        return new Change.Start(Ids.change(review, "bildas"), year,
                new NewAssociation(id, Texts.get("ui.alternatives.formed.name"),
                        Texts.get("ui.alternatives.formed.shortName"), codes, Newcomers.regions(review, codes)),
                List.of(), List.of(), Optional.empty(), "");
    }

    /** The first that belongs nowhere, else the first of another association, else a neighbour of the register. */
    private Optional<Additions.Addition> join() {
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        String to = bodies.getFirst().id();
        String id = Ids.change(review, "ansluts");
        return homeless().stream().findFirst()
                .or(() -> bodies.stream().skip(1).flatMap(b -> b.municipalities().stream()).findFirst())
                .map(code -> new Additions.Addition(new Change.Join(id, year, code, to, "")))
                .or(() -> new Sought(review).neighbour().map(found -> new Additions.Addition(found::in,
                        new Change.Join(id, year, found.code(), to, ""))));
    }

    private Change split(Structure.Body whole) {
        return new Change.Split(Ids.change(review, "delas"), year, whole.id(),
                DividedParts.parts(review, whole, Ids.parts(review, whole.id(), PARTS)), "");
    }
}
