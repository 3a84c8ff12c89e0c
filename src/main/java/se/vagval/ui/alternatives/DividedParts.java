package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.finance.Subject;
import se.vagval.model.Change;
import se.vagval.model.NewAssociation;
import se.vagval.model.Newcomers;
import se.vagval.model.Review;
import se.vagval.model.Structure;
import se.vagval.text.Texts;

/** The associations that one is divided into: a sentence for each. A municipality that is ticked in one leaves the other. */
final class DividedParts {
    private static final int LEAST = 2;

    private DividedParts() {}

    /** The association that is divided; another choice begins its parts anew. */
    static Part whole(Controls controls, Change.Split c) {
        List<Structure.Body> bodies = controls.bodies(c, c.year());
        List<String> ids = new ArrayList<>(bodies.stream().map(Structure.Body::id).toList());
        if (!ids.contains(c.association())) {
            ids.addFirst(c.association());
        }
        Review review = controls.calculation().review();
        return Controls.choice(Controls.id(c, "association"), Texts.get("ui.alternatives.field.association"),
                c.association(), ids, controls::name,
                id -> bodies.stream().filter(b -> b.id().equals(id)).findFirst()
                        .ifPresent(body -> controls.edits().replace(new Change.Split(c.id(), c.year(), id,
                                parts(review, body, ids(c)), c.note()),
                                Texts.get("ui.alternatives.edit.association"))));
    }

    private static List<String> ids(Change.Split c) {
        return c.parts().stream().map(NewAssociation::id).toList();
    }

    /** Parts to begin with, each with its share of the members in their order. */
    static List<NewAssociation> parts(Review review, Structure.Body whole, List<String> ids) {
        List<NewAssociation> parts = new ArrayList<>();
        List<String> members = whole.municipalities();
        for (int i = 0; i < ids.size(); i++) {
            List<String> codes = members.subList(i * members.size() / ids.size(),
                    (i + 1) * members.size() / ids.size());
            parts.add(part(review, ids.get(i), whole, i + 1, codes));
        }
        return parts;
    }

    private static NewAssociation part(Review review, String id, Structure.Body whole, int number,
            List<String> codes) {
        return new NewAssociation(id, Texts.get("ui.alternatives.part.name", whole.name(), number),
                Texts.get("ui.alternatives.part.name", whole.shortName(), number), codes,
                regions(review, whole, codes));
    }

    /** The regions of the members; where these have none of the association's own, all of those. */
    private static List<String> regions(Review review, Structure.Body whole, List<String> codes) {
        List<String> theirs = Newcomers.regions(review, codes).stream().filter(whole.regions()::contains).toList();
        return theirs.isEmpty() ? whole.regions() : theirs;
    }

    static List<List<Part>> lines(Controls controls, Change.Split c) {
        return c.parts().stream().map(part -> line(controls, c, part)).toList();
    }

    private static List<Part> line(Controls controls, Change.Split c, NewAssociation p) {
        Part name = controls.words(c, p.id() + "-name", Texts.get("ui.alternatives.field.newName"), p.name(),
                n -> with(c, new NewAssociation(p.id(), n, p.shortName(), p.municipalities(), p.regions())));
        Part shortName = controls.words(c, p.id() + "-short", Texts.get("ui.alternatives.field.newShortName"),
                p.shortName(), n -> with(c, new NewAssociation(p.id(), p.name(), n, p.municipalities(),
                        p.regions())));
        return Sentences.parts(Texts.get("ui.alternatives.sentence.part"), name, shortName, members(controls, c, p));
    }

    private static Part members(Controls controls, Change.Split c, NewAssociation p) {
        List<Part.Tick> ticks = Stream.concat(whole(c, controls).stream().flatMap(b -> b.municipalities().stream()),
                p.municipalities().stream()).distinct()
                .map(code -> new Part.Tick(code, municipality(controls, code), p.municipalities().contains(code)))
                .toList();
        String now = p.municipalities().isEmpty() ? Texts.get("ui.alternatives.noMunicipality")
                : Controls.list(p.municipalities().stream().map(code -> municipality(controls, code)).toList());
        return controls.entries().several(Controls.id(c, p.id() + "-members"),
                Texts.get("ui.alternatives.field.membersOf", p.shortName()), now, ticks, codes -> {
                    controls.edits().replace(Changed.divided(c, placed(controls, c, p, codes)),
                            Texts.get("ui.alternatives.edit.members"));
                    return Optional.empty();
                });
    }

    private static Optional<Structure.Body> whole(Change.Split c, Controls controls) {
        return controls.bodies(c, c.year()).stream().filter(b -> b.id().equals(c.association())).findFirst();
    }

    private static List<NewAssociation> placed(Controls controls, Change.Split c, NewAssociation in,
            List<String> codes) {
        return c.parts().stream().map(p -> {
            List<String> next = p.id().equals(in.id()) ? codes
                    : p.municipalities().stream().filter(code -> !codes.contains(code)).toList();
            return next.equals(p.municipalities()) ? p : new NewAssociation(p.id(), p.name(), p.shortName(), next,
                    whole(c, controls).map(b -> regions(controls.calculation().review(), b, next))
                            .orElse(p.regions()));
        }).toList();
    }

    private static String municipality(Controls controls, String code) {
        return controls.calculation().name(Subject.municipality(code));
    }

    private static Change.Split with(Change.Split c, NewAssociation part) {
        return Changed.divided(c, c.parts().stream().map(p -> p.id().equals(part.id()) ? part : p).toList());
    }

    /** One more part, without members until they are ticked there, or one part less. */
    static List<Part.Option> options(Controls controls, Change.Split c) {
        List<Part.Option> options = new ArrayList<>();
        whole(c, controls).ifPresent(whole -> options.add(new Part.Option(Texts.get("ui.alternatives.part.add"), () -> {
            List<NewAssociation> more = new ArrayList<>(c.parts());
            Review review = controls.calculation().review();
            more.add(part(review, Ids.parts(review, c.association(), 1).getFirst(), whole, more.size() + 1, List.of()));
            controls.edits().replace(Changed.divided(c, more), Texts.get("ui.alternatives.edit.partAdded"));
        })));
        if (c.parts().size() > LEAST) {
            c.parts().forEach(p -> options.add(new Part.Option(Texts.get("ui.alternatives.line.remove", p.shortName()),
                    () -> controls.edits().replace(Changed.divided(c, c.parts().stream().filter(o -> o != p).toList()),
                            Texts.get("ui.alternatives.edit.partRemoved", p.shortName())))));
        }
        return options;
    }
}
