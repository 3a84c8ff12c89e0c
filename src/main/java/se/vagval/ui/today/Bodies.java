package se.vagval.ui.today;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/** The associations of today and those that alternatives bring into being, by id and name. */
final class Bodies {
    private Bodies() {}

    /** Short names by id, today's first; those of alternatives are told as new. */
    static Map<String, String> of(Review review) {
        Map<String, String> names = new LinkedHashMap<>();
        review.associations().forEach(a -> names.put(a.id(), a.shortName()));
        for (Alternative alternative : review.alternatives()) {
            alternative.changes().stream().flatMap(Bodies::made).forEach(a -> names.putIfAbsent(a.id(),
                    Texts.get("ui.today.organs.formed", a.shortName())));
        }
        return names;
    }

    private static Stream<NewAssociation> made(Change change) {
        return switch (change) {
            case Change.Merge c -> Stream.of(c.target());
            case Change.Start c -> Stream.of(c.association());
            case Change.Split c -> c.parts().stream();
            default -> Stream.empty();
        };
    }
}
