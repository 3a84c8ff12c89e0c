package se.vagval.check;

import se.vagval.text.Texts;

/** How much a remark matters, the most first. */
public enum Severity {
    /** Against the law, or impossible. */
    ERROR,
    /** Can be right, but somebody should look. */
    REVIEW,
    /** Worth knowing; nothing need be done. */
    INFORMATION,
    /** Looked over before: the note on the figure says that the error stands in the source. */
    NOTED;

    /** In Swedish, so that it is told by words and not by colour alone. */
    public String label() {
        return Texts.get("check.severity." + this);
    }

    /** Whether it is counted in "att se över". */
    public boolean open() {
        return this == ERROR || this == REVIEW;
    }
}
