package se.vagval.report.deck;

import java.util.List;
import java.util.Optional;

import se.vagval.model.Alternative;
import se.vagval.report.ReportInput;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/** The alternatives, each with a sentence of what it does, or a second where the first is very short. */
final class ChoiceSlides {
    private static final int EACH = 165;
    /** A sentence that says little by itself, and what there is room for with the next. */
    private static final int SHORT = 40;
    private static final int TWO = 110;

    private final ReportInput input;

    ChoiceSlides(ReportInput input) {
        this.input = input;
    }

    List<Slide> slides() {
        List<Alternative> all = input.review().alternatives();
        if (all.isEmpty()) {
            return List.of();
        }
        SlideTable table = SlideTable.ofWords(
                List.of(Texts.get("report.deck.head.alternative"), Texts.get("report.deck.head.does")),
                List.of(26, 74),
                all.stream().map(a -> List.of(Fit.name(a.shortName()), does(a))).toList());
        NoteLines notes = new NoteLines();
        all.forEach(a -> notes.add(Texts.get("report.deck.notes.alternative", a.name(), a.shortName()))
                .add(a.description()));
        return Parts.of("alternatives", headline(all), table,
                (id, headline, part) -> new Slide.Listing(id, headline, topic(all), part, notes.lines()));
    }

    /** How many associations there would be, where that differs, as the comparison says; else which the alternatives are. */
    private String headline(List<Alternative> all) {
        Optional<String> counted = all.stream().anyMatch(a -> Fit.isSeveral(a.shortName())) ? Optional.empty()
                : input.statement("comparison").map(ChoiceSlides::counted).filter(s -> !s.isEmpty());
        if (counted.isPresent() && counted.get().length() < Fit.HEADLINE) {
            return counted.get();
        }
        String named = Headlines.ended(Texts.get("report.deck.alternatives.named", all.size(),
                Headlines.listed(all.stream().map(a -> Fit.name(a.shortName())).toList())));
        return named.length() < Fit.HEADLINE ? named
                : Texts.get("report.deck.alternatives.headline", all.size());
    }

    /** The sentence on the number of associations, which comes first where there is one. */
    private static String counted(Statement comparison) {
        String first = Fit.sentence(comparison.finding(), Fit.HEADLINE + 1);
        String begins = Texts.get("statement.finding.associations", "\n", KeyFigures.year(comparison));
        return first.startsWith(begins.substring(0, begins.indexOf('\n'))) ? first : "";
    }

    private String topic(List<Alternative> all) {
        Optional<String> reference = input.review().reference().filter(_ -> all.size() > 1);
        return reference.map(r -> Texts.get("report.deck.alternatives.compared", new Headlines(input).name(r)))
                .orElseGet(() -> Texts.get("report.deck.alternatives.topic", all.size()));
    }

    private static String does(Alternative alternative) {
        if (alternative.description().isBlank()) {
            return Fit.cut(alternative.name(), EACH);
        }
        String first = Fit.sentence(alternative.description(), EACH);
        return first.length() < SHORT ? Fit.cut(Fit.sentences(alternative.description(), TWO), TWO) : first;
    }
}
