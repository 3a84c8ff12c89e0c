package se.vagval.store;

import java.nio.file.Path;

import se.vagval.text.Texts;

/**
 * A review file could not be opened or written. {@link #getMessage()} is for the log, in English;
 * {@link #userText()} is for the user.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final StoreError error;
    private final transient Path file;

    StoreException(StoreError error, Path file, String detail) {
        this(error, file, detail, null);
    }

    StoreException(StoreError error, Path file, String detail, Throwable cause) {
        super(error.code() + " " + error + ": " + detail + " [" + file + "]", cause);
        this.error = error;
        this.file = file;
    }

    /** What is wrong. */
    public StoreError error() {
        return error;
    }

    /** Short code of the error. */
    public String code() {
        return error.code();
    }

    /** The file it concerns. */
    public Path file() {
        return file;
    }

    /** What is wrong, where, and what to do, in Swedish. */
    public String userText() {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        return Texts.get("store.error." + error, String.valueOf(name == null ? absolute : name),
                String.valueOf(folder == null ? absolute : folder));
    }
}
