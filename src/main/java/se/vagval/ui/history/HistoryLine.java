package se.vagval.ui.history;

import se.vagval.text.Texts;

/**
 * A place in the history to go to.
 *
 * @param done
 *            how many steps are done there
 * @param time
 *            when the last of them was done, "" for the beginning
 */
public record HistoryLine(int done, String time, String words, Place place) {
    /** Where the line stands against the review as it is. */
    public enum Place {
        /** Done, and can be undone. */
        DONE,
        /** The review as it is now. */
        NOW,
        /** Undone, and can be done again. */
        UNDONE;

        /** As the line says it; "" for what is simply done. */
        public String label() {
            return this == DONE ? "" : Texts.get("ui.history.place." + this);
        }
    }

    /** The whole line, as a screen reader says it. */
    public String spoken() {
        String what = time.isEmpty() ? words : Texts.get("ui.history.line", time, words);
        return place == Place.DONE ? what : Texts.get("ui.history.spoken", what, place.label());
    }
}
