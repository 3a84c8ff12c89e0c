package se.vagval.report.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Figure;
import se.vagval.model.Input;
import se.vagval.model.Inputs;
import se.vagval.model.Mark;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.report.word.Block.Line;
import se.vagval.report.word.Block.Table;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Every figure of the review that is assumed or derived, with its value, where it belongs and where it comes from. */
final class MarkedFigures {
    /** Figures with a table of their own, which says the same of them. */
    private static final List<String> TOLD_ELSEWHERE = List.of("assumptions.", "rules.");

    private MarkedFigures() {}

    static Optional<Table> of(Review review) {
        List<Line> lines = Inputs.of(review).stream().filter(MarkedFigures::isTold)
                .flatMap(i -> i.figure().filter(f -> f.provenance().mark() != Mark.STATED).map(f -> line(i, f))
                        .stream())
                .toList();
        return ReviewTables.table("review.marked", Texts.get("report.word.table.marked"),
                List.of(ReviewTables.head(Texts.get("report.word.head.outcome"), 28),
                        ReviewTables.head(Texts.get("report.word.head.within"), 28),
                        ReviewTables.figures(Texts.get("report.word.head.value"), 24),
                        ReviewTables.head(Texts.get("report.word.head.mark"), 22),
                        ReviewTables.head(Texts.get("report.word.head.source"), 80)),
                lines, List.of(Texts.get("report.word.note.inTable")));
    }

    private static boolean isTold(Input input) {
        return TOLD_ELSEWHERE.stream().noneMatch(input.address()::startsWith);
    }

    private static Line line(Input input, Figure figure) {
        return ReviewTables.line(input.label(),
                ReviewTables.or(String.join(", ", input.within()), Texts.get("report.word.value.none")),
                value(input, figure.value()), Figures.mark(figure.provenance().mark()), origin(figure.provenance()));
    }

    private static String value(Input input, double value) {
        return switch (input.unit()) {
            case KRONOR -> SwedishNumbers.amountWithUnit(value, MoneyUnit.KR);
            case SHARE -> Figures.rate(value);
            case NUMBER -> SwedishNumbers.plain(value, Math.abs(value) >= 100 ? 0 : 2);
        };
    }

    private static String origin(Provenance provenance) {
        String words = Stream.of(provenance.source(), provenance.note()).map(String::strip).filter(s -> !s.isEmpty())
                .collect(Collectors.joining(". "));
        return ReviewTables.or(words, Figures.missing());
    }
}
