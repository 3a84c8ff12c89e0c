package se.vagval.report.deck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.report.ReportInput;
import se.vagval.text.Texts;

/** What is typed differently in the alternatives, before any result: a line for each, in their order. */
final class DifferenceSlides {
    /** Letters of an alternative's line: what does not fit is in the notes. */
    private static final int EACH = 420;

    private final ReportInput input;
    private final Map<String, List<String>> said = new LinkedHashMap<>();
    private final Set<String> kinds = new LinkedHashSet<>();

    DifferenceSlides(ReportInput input) {
        this.input = input;
        Review review = input.review();
        ChangeLines lines = new ChangeLines(new ChangeWords(review, input.unit()));
        Map<String, Set<String>> holders = new HashMap<>();
        Map<String, List<Change>> all = new LinkedHashMap<>();
        for (Alternative alternative : review.alternatives()) {
            List<Change> changes = Lineage.changes(alternative, review.alternatives());
            changes.forEach(c -> holders.computeIfAbsent(alone(lines, c), _ -> new HashSet<>()).add(alternative.id()));
            all.put(alternative.id(), changes);
        }
        all.forEach((alternative, changes) -> {
            List<Change> own = changes.stream().filter(c -> holders.get(alone(lines, c)).size() < all.size()).toList();
            own.forEach(c -> kinds.add(ChangeLines.kind(own.stream().filter(o -> o.getClass() == c.getClass()).toList())
                    .toLowerCase(Texts.SWEDISH)));
            said.put(alternative, lines.phrases(own));
        });
    }

    private static String alone(ChangeLines lines, Change change) {
        return lines.phrases(List.of(change)).getFirst();
    }

    /** None with fewer than two alternatives, which nothing can tell apart. */
    List<Slide> slides() {
        List<Alternative> all = input.review().alternatives();
        if (all.size() < 2) {
            return List.of();
        }
        SlideTable table = SlideTable.ofWords(
                List.of(Texts.get("report.deck.head.alternative"), Texts.get("report.deck.head.typed")),
                List.of(26, 74), all.stream().map(a -> List.of(Fit.name(a.shortName()), line(a))).toList());
        NoteLines notes = new NoteLines().add(Texts.get("report.deck.differences.note"));
        all.forEach(a -> notes.add(Texts.get("report.deck.notes.row", a.shortName(), whole(a))));
        return Parts.of("differences", headline(), table, (id, headline, part) -> new Slide.Listing(id, headline,
                Texts.get("report.deck.differences.topic"), part, notes.lines()));
    }

    private String headline() {
        return kinds.isEmpty() ? Texts.get("report.deck.differences.none")
                : Fit.cut(Texts.get("report.deck.differences.headline", Headlines.listed(List.copyOf(kinds))),
                        Fit.HEADLINE);
    }

    private String line(Alternative alternative) {
        return Fit.cut(whole(alternative), EACH);
    }

    private String whole(Alternative alternative) {
        List<String> phrases = said.get(alternative.id());
        return phrases.isEmpty() ? Texts.get("report.deck.differences.nothing") : String.join("; ", phrases);
    }
}
