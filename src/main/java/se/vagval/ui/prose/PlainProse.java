package se.vagval.ui.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.report.word.ProseParagraph;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseSpan;
import se.vagval.report.word.ProseSpan.Look;
import se.vagval.report.word.ProseText;

/** Plain text as paragraphs: a line each, and what begins with a dot or dash is an item of a list. */
final class PlainProse {
    private static final Pattern BULLET = Pattern.compile("\\s*[-–•·*▪o]\\s+(\\S.*)");

    private PlainProse() {}

    static ProseText text(String plain) {
        List<String> lines = plain.lines().filter(l -> !l.isBlank()).toList();
        // Words in the middle of a sentence keep the spaces around them.
        return lines.size() == 1 ? new ProseText(List.of(paragraph(Kind.BODY, lines.getFirst())))
                : new ProseText(lines.stream().map(PlainProse::line).toList());
    }

    private static ProseParagraph line(String line) {
        Matcher bullet = BULLET.matcher(line);
        return bullet.matches() ? paragraph(Kind.BULLET, bullet.group(1)) : paragraph(Kind.BODY, line.strip());
    }

    private static ProseParagraph paragraph(Kind kind, String letters) {
        return new ProseParagraph(kind, List.of(ProseSpan.of(letters, Look.PLAIN)));
    }
}
