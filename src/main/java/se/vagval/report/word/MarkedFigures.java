package se.vagval.report.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Figure;
import se.vagval.model.Input;
import se.vagval.model.Inputs;
import se.vagval.model.Mark;
import se.vagval.model.Review;
import se.vagval.report.word.Block.Line;
import se.vagval.report.word.Block.Table;
import se.vagval.text.Texts;

/**
 * Every figure of the review that is assumed or derived, with its value, where it belongs and where it comes from. Those
 * that come from the same place in the same way stand together, so that what is said of them is said once.
 */
final class MarkedFigures {
    /** Figures with a table of their own, which says the same of them. */
    private static final List<String> TOLD_ELSEWHERE = List.of("assumptions.", "rules.");

    /** What the figures of a row have in common. */
    private record Group(String label, Mark mark, String origin) {}

    private MarkedFigures() {}

    static Optional<Table> of(Review review) {
        Map<String, Map<Group, List<MarkedFigure>>> byLabel = marked(review)
                .collect(Collectors.groupingBy(m -> m.input().label(), LinkedHashMap::new,
                        Collectors.groupingBy(MarkedFigures::group, LinkedHashMap::new, Collectors.toList())));
        List<Line> lines = byLabel.values().stream().flatMap(groups -> groups.entrySet().stream())
                .map(e -> line(e.getKey(), e.getValue())).toList();
        return ReviewTables.table("review.marked", Texts.get("report.word.table.marked"),
                List.of(ReviewTables.head(Texts.get("report.word.head.outcome"), 33),
                        ReviewTables.head(Texts.get("report.word.head.within"), 63),
                        ReviewTables.head(Texts.get("report.word.head.mark"), 22),
                        ReviewTables.head(Texts.get("report.word.head.source"), 72)),
                lines, List.of(Texts.get("report.word.note.inTable")));
    }

    private static Stream<MarkedFigure> marked(Review review) {
        return Inputs.of(review).stream().filter(MarkedFigures::isTold)
                .flatMap(i -> i.figure().filter(f -> f.provenance().mark() != Mark.STATED)
                        .map(f -> new MarkedFigure(i, f)).stream());
    }

    private static boolean isTold(Input input) {
        return TOLD_ELSEWHERE.stream().noneMatch(input.address()::startsWith);
    }

    private static Group group(MarkedFigure marked) {
        return new Group(marked.input().label(), marked.figure().provenance().mark(), marked.shared());
    }

    private static Line line(Group group, List<MarkedFigure> figures) {
        List<Figure> same = figures.stream().map(MarkedFigure::figure).toList();
        boolean alone = same.stream().map(f -> f.provenance()).distinct().count() == 1;
        String items = MarkedFigure.inOrder(figures).stream().map(m -> m.printed(!alone))
                .collect(Collectors.joining(TableXml.NEXT_PARAGRAPH));
        return ReviewTables.line(group.label(), items, Figures.mark(group.mark()),
                alone ? figures.getFirst().origin() : group.origin());
    }
}
