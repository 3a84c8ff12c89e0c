package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Author;
import se.vagval.model.Commission;
import se.vagval.report.ReportInput;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** The title page: area, title, authors by title and organisation, date and case number; no way to reach a person. */
final class TitlePage {
    private TitlePage() {}

    static List<Block> of(ReportInput input) {
        return of(input, input.review().commission().area());
    }

    /** The same with other words above the title, none where they are blank. */
    static List<Block> of(ReportInput input, String above) {
        Commission commission = input.review().commission();
        List<Block> blocks = new ArrayList<>();
        if (!above.isBlank()) {
            blocks.add(Paragraph.of(Style.OWNER, above));
        }
        blocks.add(Paragraph.of(blocks.isEmpty() ? Style.TITLE_ALONE : Style.TITLE, commission.title()));
        commission.authors().forEach(a -> blocks.add(detail(Texts.get("report.word.author", author(a)))));
        if (!commission.orderedBy().isBlank()) {
            blocks.add(detail(Texts.get("report.word.orderedBy", commission.orderedBy())));
        }
        commission.ordered().ifPresent(d -> blocks.add(detail(Texts.get("report.word.ordered", SwedishDates.date(d)))));
        blocks.add(detail(Texts.get("report.word.date", SwedishDates.date(input.date()))));
        if (!commission.caseNumber().isBlank()) {
            blocks.add(detail(Texts.get("report.word.case", commission.caseNumber())));
        }
        return blocks;
    }

    private static Block detail(String text) {
        return Paragraph.of(Style.DETAIL, text);
    }

    private static String author(Author author) {
        return Stream.of(author.name(), author.title(), author.organisation()).filter(s -> !s.isBlank())
                .collect(Collectors.joining(", "));
    }
}
