package se.vagval.ui.session;

import java.nio.file.Path;
import java.util.Optional;

/** A review file could not be read or written; says so in one Swedish sentence. */
public final class StoreFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Optional<Path> readable;

    /**
     * @param code
     *            short and stable, such as "locked", for the user to quote
     * @param sentence
     *            what is wrong and what to do, in Swedish
     */
    public StoreFailure(String code, String sentence, Throwable cause) {
        this(code, sentence, Optional.empty(), cause);
    }

    /**
     * @param readable
     *            the file, when it can all the same be opened to be read only
     */
    public StoreFailure(String code, String sentence, Optional<Path> readable, Throwable cause) {
        super(sentence, cause);
        this.code = code;
        this.readable = readable;
    }

    /** The file that could not be opened to work in, when it can be opened to be read only. */
    public Optional<Path> readable() {
        return readable;
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
