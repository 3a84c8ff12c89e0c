package se.vagval.ui.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import se.vagval.text.Texts;
import se.vagval.ui.grid.PasteNames;

/** What a column of a pasted table holds. */
enum Meaning {
    LEAVE_OUT, ALTERNATIVE, STANCE, TEXT, FOR, AGAINST, ROLE, PEOPLE, MEASURE, COMMENT, SOURCE;

    /** As the preview says it. */
    String label() {
        return Texts.get("ui.arguments.meaning." + this);
    }

    /** Whether its cells are arguments. */
    boolean words() {
        return this == TEXT || this == FOR || this == AGAINST;
    }

    /** What a head means; {@link #LEAVE_OUT} when it is none of those known. */
    static Meaning of(String head) {
        List<String> words = new ArrayList<>();
        List<Meaning> meant = new ArrayList<>();
        for (Meaning meaning : values()) {
            if (meaning != LEAVE_OUT) {
                for (String word : Texts.get("ui.arguments.heads." + meaning).split(";")) {
                    words.add(word);
                    meant.add(meaning);
                }
            }
        }
        OptionalInt found = PasteNames.find(head, words);
        return found.isPresent() ? meant.get(found.getAsInt()) : LEAVE_OUT;
    }
}
