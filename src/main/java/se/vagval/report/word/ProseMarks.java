package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.report.word.Inline.Link;
import se.vagval.report.word.Inline.Words;

/**
 * Reads what is marked inside a line of an investigator's text: **bold**, *italics*, [words](https://…) and
 * [words](#section). A mark that is not closed is printed as it was typed, and so is one after a backslash
 * ({@link Escapes}). {…} is left as it is; it stands for a figure.
 */
final class ProseMarks {
    private static final Pattern MARK = Pattern.compile("\\*\\*(?=\\S)(?<strong>.+?)(?<=\\S)\\*\\*(?!\\*)"
            + "|(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])(?<italic>[^*]+?)(?<=\\S)\\*(?![\\p{L}\\p{N}*])"
            + "|\\[(?<words>[^\\]]+)\\]\\((?<target>(?:https?://|mailto:)(?:[^\\s()]|\\([^\\s()]*\\))+|#[\\p{L}\\p{N}.\\-]+)\\)");

    private ProseMarks() {}

    static List<Inline> of(String text) {
        List<Inline> parts = new ArrayList<>();
        read(Escapes.hidden(text), false, false, parts);
        return parts;
    }

    /** The words without their marks. */
    static String plain(String text) {
        return Inline.words(of(text));
    }

    private static void read(String text, boolean emphasis, boolean strong, List<Inline> parts) {
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            words(text.substring(from, mark.start()), emphasis, strong, parts);
            if (mark.group("strong") != null) {
                read(mark.group("strong"), emphasis, true, parts);
            } else if (mark.group("italic") != null) {
                read(mark.group("italic"), true, strong, parts);
            } else {
                parts.add(new Link(Escapes.typed(mark.group("target")), linked(mark.group("words"), emphasis, strong)));
            }
            from = mark.end();
        }
        words(text.substring(from), emphasis, strong, parts);
    }

    /** A link has no link in it. */
    private static List<Words> linked(String text, boolean emphasis, boolean strong) {
        List<Inline> parts = new ArrayList<>();
        read(text, emphasis, strong, parts);
        return parts.stream().filter(Words.class::isInstance).map(Words.class::cast).toList();
    }

    private static void words(String text, boolean emphasis, boolean strong, List<Inline> parts) {
        for (int from = 0, to; from < text.length(); from = to) {
            to = from + Escapes.part(text.substring(from));
            String shown = Escapes.shown(text.substring(from, to));
            if (!shown.isEmpty()) {
                parts.add(new Words(shown, emphasis, strong));
            }
        }
    }
}
