package se.vagval.ui.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.analysis.Leaver;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.text.Texts;
import se.vagval.ui.alternatives.FreeName;
import se.vagval.ui.alternatives.Ids;

/** Makes one who leaves an alternative of the review: a variant that changes nothing else. */
final class SavedLeaving {
    private final Review review;
    private final Optional<Alternative> parent;
    private final String association;
    private final int year;

    /**
     * @param parent
     *            the alternative everybody is a member in
     * @param year
     *            first outside
     */
    SavedLeaving(Review review, Optional<Alternative> parent, String association, int year) {
        this.review = review;
        this.parent = parent;
        this.association = association;
        this.year = year;
    }

    /** The review with the variant, last. */
    Review with(Leaver leaver) {
        String shortName = Alternative.named(Texts.get("statement.leaving.without", leaver.name()));
        String name = parent.map(p -> Alternative.named(Texts.get("ui.grouping.variant", p.name(), leaver.name())))
                .orElse(shortName);
        Alternative made = new Alternative(Ids.alternative(review), parent.map(Alternative::id),
                FreeName.of(review, name, Alternative::name), FreeName.of(review, shortName, Alternative::shortName),
                "",
                changes(leaver));
        List<Alternative> all = new ArrayList<>(review.alternatives());
        all.add(made);
        return review.edit().alternatives(all).reference(review.reference().or(() -> Optional.of(made.id()))).done();
    }

    /** Each change has an id of its own; of several the first is free in the whole review and the others follow on it. */
    private List<Change> changes(Leaver leaver) {
        List<Change> changes = new ArrayList<>();
        String free = Ids.change(review, "uttrade");
        for (String code : leaver.municipalities()) {
            String id = changes.isEmpty() ? free : free + "-" + code;
            changes.add(new Change.Leave(id, year, code, association, Settlement.NONE, ""));
        }
        return changes;
    }
}
