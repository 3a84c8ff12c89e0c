package se.vagval.ui.implementation;

/** What was typed in a cell of a step cannot stand there; says why in Swedish, and what was perhaps meant. */
final class Unread extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String suggestion;

    Unread(String sentence, String suggestion) {
        super(sentence);
        this.suggestion = suggestion;
    }

    Unread(String sentence) {
        this(sentence, "");
    }

    /** What was perhaps meant, or "". */
    String suggestion() {
        return suggestion;
    }
}
