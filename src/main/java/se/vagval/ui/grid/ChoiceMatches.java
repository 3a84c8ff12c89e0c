package se.vagval.ui.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import se.vagval.text.Texts;

/** Which of a cell's choices fit what has been typed so far, the likeliest first. */
final class ChoiceMatches {
    private static final int NONE = 4;

    private ChoiceMatches() {}

    /** Those equal, those that begin so, those that begin so but for accents, those with a word that does; all of "". */
    static List<String> of(List<String> choices, String typed) {
        String text = typed.strip();
        return choices.stream().filter(c -> rank(c, text) < NONE)
                .sorted(Comparator.comparingInt((String c) -> rank(c, text))).toList();
    }

    private static int rank(String choice, String typed) {
        Locale swedish = Texts.SWEDISH;
        String whole = choice.toLowerCase(swedish);
        String start = typed.toLowerCase(swedish);
        String folded = PasteNames.folded(choice);
        String plain = PasteNames.folded(typed);
        if (whole.equals(start)) {
            return 0;
        }
        if (whole.startsWith(start)) {
            return 1;
        }
        if (plain.isEmpty()) {
            return NONE;
        }
        return folded.startsWith(plain) ? 2 : folded.contains(" " + plain) ? 3 : NONE;
    }
}
