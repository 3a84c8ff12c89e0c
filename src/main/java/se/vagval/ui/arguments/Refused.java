package se.vagval.ui.arguments;

/** What was typed in a cell cannot stand there; says why in Swedish, and what was perhaps meant. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String suggestion;

    Refused(String sentence, String suggestion) {
        super(sentence);
        this.suggestion = suggestion;
    }

    Refused(String sentence) {
        this(sentence, "");
    }

    /** What was perhaps meant, or "". */
    String suggestion() {
        return suggestion;
    }
}
