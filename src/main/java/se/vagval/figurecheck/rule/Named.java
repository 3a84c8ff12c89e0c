package se.vagval.figurecheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import se.vagval.figurecheck.table.FigureTable;
import se.vagval.figurecheck.table.Vocabulary;
import se.vagval.text.Texts;

/** Lines found by what they are called. */
final class Named {
    private static final Pattern FILLING = Vocabulary.anywhere(Texts.get("figurecheck.words.filling"));
    private static final Pattern DEFINITE = Vocabulary.compile("(?<=\\p{L}{4})(?:na|n|en|et|t)$");

    private Named() {}

    /** The lines called one of the words of a list. */
    static List<Integer> all(FigureTable table, Pattern names) {
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line < table.lines(); line++) {
            if (names.matcher(table.line(line).label()).find()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The only line called one of the words of a list. */
    static OptionalInt only(FigureTable table, Pattern names) {
        List<Integer> lines = all(table, names);
        return lines.size() == 1 ? OptionalInt.of(lines.getFirst()) : OptionalInt.empty();
    }

    /** The only line that a phrase means: the same words, but for "summa", a unit and the definite form. */
    static OptionalInt meant(FigureTable table, String phrase) {
        String key = key(phrase);
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line < table.lines() && !key.isEmpty(); line++) {
            if (key(table.line(line).label()).equals(key)) {
                lines.add(line);
            }
        }
        return lines.size() == 1 ? OptionalInt.of(lines.getFirst()) : OptionalInt.empty();
    }

    private static String key(String phrase) {
        String bare = FILLING.matcher(phrase.toLowerCase(Texts.SWEDISH)).replaceAll(" ").replaceAll("[^\\p{L}\\p{N}]+",
                " ").strip();
        return DEFINITE.matcher(bare).replaceFirst("");
    }
}
