package se.vagval.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Lineage;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;
import se.vagval.model.Structure;
import se.vagval.model.StructureEvent;
import se.vagval.text.Texts;

/** Changes of members that cannot be carried out. */
final class Moves implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        each(material.review(), (alternative, event) -> {
            if (event instanceof StructureEvent.Refused e && alternative.changes().contains(e.change())) {
                found.accept(Remark.of(CheckCode.MOVE_REFUSED, Severity.ERROR,
                        path(alternative.id(), e.change().id()), refused(material, e),
                        Texts.get("check.moves.refusedDetail", alternative.shortName())));
            }
        });
    }

    /** What the changes that hold in each alternative do, in time order. */
    static void each(Review review, BiConsumer<Alternative, StructureEvent> told) {
        for (Alternative alternative : review.alternatives()) {
            List<Change> changes = Lineage.changes(alternative, review.alternatives());
            Structure structure = Structure.today(review);
            List<StructureEvent> events = new ArrayList<>();
            changes.stream().mapToInt(Change::year).distinct().sorted()
                    .forEach(year -> events.addAll(structure.follow(changes, year)));
            events.forEach(event -> told.accept(alternative, event));
        }
    }

    static String path(String alternative, String change) {
        return "alternatives." + alternative + ".changes." + change;
    }

    private static String refused(Material material, StructureEvent.Refused e) {
        String year = Say.year(e.change().year());
        String about = e.about();
        return switch (e.reason()) {
            case GONE -> Texts.get("check.moves.GONE", association(material.review(), about), year);
            case EXISTS -> Texts.get("check.moves.EXISTS", association(material.review(), about), year);
            case IN_TWO_PARTS -> Texts.get("check.moves.IN_TWO_PARTS", material.municipality(about));
            case IN_NO_PART -> Texts.get("check.moves.IN_NO_PART", material.municipality(about));
            case NOT_MEMBER -> Texts.get("check.moves.NOT_MEMBER", material.municipality(about));
        };
    }

    /** Short name of an association, today's or one that a change makes. */
    static String association(Review review, String id) {
        return review.association(id).map(a -> a.shortName())
                .or(() -> review.alternatives().stream().flatMap(a -> a.changes().stream())
                        .flatMap(Moves::makes).filter(n -> n.id().equals(id))
                        .map(n -> n.shortName()).findFirst())
                .orElse(id);
    }

    private static Stream<NewAssociation> makes(Change change) {
        return change instanceof Change.Merge merge ? Stream.of(merge.target()) : Composition.formed(change).stream();
    }
}
