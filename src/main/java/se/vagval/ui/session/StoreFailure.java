package se.vagval.ui.session;

/** A review file could not be read or written; says so in one Swedish sentence. */
public final class StoreFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code
     *            short and stable, such as "locked", for the user to quote
     * @param sentence
     *            what is wrong and what to do, in Swedish
     */
    public StoreFailure(String code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    /** Short code for the user to quote. */
    public String code() {
        return code;
    }

    /** What is wrong and what to do, in Swedish. */
    public String sentence() {
        return getMessage();
    }
}
