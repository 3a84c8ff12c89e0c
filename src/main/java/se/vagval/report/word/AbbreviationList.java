package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.report.accessibility.rule.Abbreviations;
import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Line;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Block.Table;
import se.vagval.text.Texts;

/**
 * What the document's abbreviations stand for, said once before the first of them: on the title page, where there is always
 * room.
 */
final class AbbreviationList {
    private AbbreviationList() {}

    /** The front, and below it what the abbreviations among the blocks stand for. */
    static List<Block> below(List<Block> front, List<Block> blocks) {
        String list = Abbreviations.in(blocks.stream().flatMap(AbbreviationList::texts).toList()).stream()
                .map(e -> Texts.get("report.word.abbreviation", e.abbreviation(), e.meaning()))
                .collect(Collectors.joining("; "));
        List<Block> all = new ArrayList<>(front);
        if (!list.isEmpty()) {
            all.add(Paragraph.of(Style.ABBREVIATIONS, Texts.get("report.word.abbreviations", list)));
        }
        return all;
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Heading h -> Stream.of(h.text());
            case Paragraph p -> p.parts().stream().map(part -> part instanceof Inline.Words w ? w.text() : "");
            case Table t -> Stream.of(Stream.of(t.caption()), t.heads().stream().map(Block.Head::text),
                    t.lines().stream().map(Line::cells).flatMap(List::stream), t.notes().stream()).flatMap(s -> s);
            case Block.Figure f -> Stream.of(f.caption());
            case Block.Turn t -> Stream.empty();
        };
    }
}
