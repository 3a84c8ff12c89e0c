package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Inline.Words;
import se.vagval.text.Texts;

/**
 * Reads an investigator's text: paragraphs apart by an empty line, "- " and "1. " before items of lists, "## " before a
 * heading in the section. What stands inside a line is read by {@link ProseMarks}.
 */
final class Prose {
    private static final String ITEM = "- ";
    static final Pattern NUMBERED = Pattern.compile("([0-9]{1,4})\\. +(.*)");
    static final Pattern HEADING = Pattern.compile("##+ +(.*)");

    private final int level;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int lists;
    private int item;

    private Prose(int level) {
        this.level = level;
    }

    /** A text whose headings, if it has any, stand under one of the first level. */
    static List<Block> of(String text) {
        return of(text, 2);
    }

    /**
     * The blocks of a text; its numbered lists are counted from 1.
     *
     * @param level
     *            of the headings in it
     */
    static List<Block> of(String text, int level) {
        Prose prose = new Prose(level);
        text.lines().map(String::strip).forEach(prose::line);
        prose.end();
        return prose.blocks;
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher numbered = NUMBERED.matcher(line);
        // "1." begins a list and 2 goes on with it: a line that happens to begin with a day or a sum is no item.
        boolean isItem = numbered.matches() && Integer.parseInt(numbered.group(1)) == item + 1;
        if (line.isEmpty() || line.startsWith(ITEM) || heading.matches() || isItem) {
            end();
        }
        if (heading.matches()) {
            item = 0;
            blocks.add(new Heading(level, ProseMarks.plain(heading.group(1)), false));
        } else if (line.startsWith(ITEM)) {
            item = 0;
            blocks.add(new Paragraph(Style.BULLET, ProseMarks.of(line.substring(ITEM.length()).strip())));
        } else if (isItem) {
            lists += item == 0 ? 1 : 0;
            item++;
            blocks.add(new Paragraph(Style.NUMBER, ProseMarks.of(numbered.group(2).strip()), lists));
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
        }
    }

    private void end() {
        String text = paragraph.toString().strip();
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            item = 0;
            blocks.add(new Paragraph(text.endsWith(":") ? Style.LEAD : Style.BODY, comment(text)));
        }
    }

    /** The investigators' own comments begin with the word, which is set in italics as in printed reviews. */
    private static List<Inline> comment(String text) {
        String word = Texts.get("report.word.arguments.comment");
        if (!text.startsWith(word)) {
            return ProseMarks.of(text);
        }
        List<Inline> parts = new ArrayList<>(List.of(new Words(word, true)));
        parts.addAll(ProseMarks.of(text.substring(word.length())));
        return parts;
    }
}
