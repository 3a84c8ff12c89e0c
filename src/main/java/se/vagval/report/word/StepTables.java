package se.vagval.report.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.report.word.Block.Line;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Block.Table;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** The steps of the implementation, a table for each alternative that has any. */
final class StepTables {
    private StepTables() {}

    static List<Block> of(Review review) {
        Map<String, List<Step>> byAlternative = review.steps().stream()
                .collect(Collectors.groupingBy(Step::alternative, LinkedHashMap::new, Collectors.toList()));
        List<Block> blocks = new ArrayList<>();
        byAlternative.forEach((alternative, steps) -> {
            String id = "review.steps." + alternative;
            String name = ReviewTables.name(review, alternative);
            blocks.add(new Paragraph(Style.BODY, Inline.filled(
                    Texts.get("report.word.steps.lead", ReviewTables.shortName(review, alternative),
                            String.valueOf(Inline.SLOT)),
                    List.of(id))));
            blocks.add(table(id, name, steps));
        });
        return blocks;
    }

    private static Table table(String id, String name, List<Step> steps) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        steps.forEach(s -> numbers.put(s.id(), numbers.size() + 1));
        String none = Texts.get("report.word.value.none");
        List<Line> lines = steps.stream().map(s -> ReviewTables.line(numbers.get(s.id()).toString(), s.name(),
                ReviewTables.or(s.decidedBy(), none), ReviewTables.or(after(s, numbers), none),
                s.due().map(SwedishDates::date).orElse(none), ReviewTables.or(s.warning(), none))).toList();
        return new Table(id, Texts.get("report.word.table.steps", name), List.of(
                ReviewTables.head(Texts.get("report.word.head.step"), 11),
                ReviewTables.head(Texts.get("report.word.head.action"), 55),
                ReviewTables.head(Texts.get("report.word.head.decidedBy"), 26),
                ReviewTables.head(Texts.get("report.word.head.after"), 18),
                ReviewTables.head(Texts.get("report.word.head.due"), 23),
                ReviewTables.head(Texts.get("report.word.head.warning"), 55)), lines, List.of(source(steps)));
    }

    /** Steps of another alternative have no number here, and are left out. */
    private static String after(Step step, Map<String, Integer> numbers) {
        return step.after().stream().filter(numbers::containsKey).map(a -> numbers.get(a).toString())
                .collect(Collectors.joining(", "));
    }

    private static String source(List<Step> steps) {
        String sources = steps.stream().map(s -> s.provenance().source().strip()).filter(s -> !s.isEmpty()).distinct()
                .collect(Collectors.joining("; "));
        return sources.isEmpty() ? Texts.get("report.word.note.ownData")
                : Texts.get("report.word.note.source", sources);
    }
}
