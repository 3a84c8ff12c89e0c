package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;

import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Inline.Words;
import se.vagval.text.Texts;

/** Reads an investigator's text: paragraphs apart by an empty line, list items beginning with a hyphen. */
final class Prose {
    private static final String ITEM = "- ";

    private Prose() {}

    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith(ITEM)) {
                end(paragraph, blocks);
            }
            if (line.startsWith(ITEM)) {
                blocks.add(Paragraph.of(Style.BULLET, line.substring(ITEM.length()).strip()));
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            }
        }
        end(paragraph, blocks);
        return blocks;
    }

    private static void end(StringBuilder paragraph, List<Block> blocks) {
        String text = paragraph.toString().strip();
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text.endsWith(":") ? Style.LEAD : Style.BODY, comment(text)));
        }
    }

    /** The investigators' own comments begin with the word, which is set in italics as in printed reviews. */
    private static List<Inline> comment(String text) {
        String word = Texts.get("report.word.arguments.comment");
        return text.startsWith(word)
                ? List.of(new Words(word, true), new Words(text.substring(word.length()), false))
                : Inline.plain(text);
    }
}
