package se.vagval.store.rows;

/** The rows do not make a review: a value is missing, of another type, or unknown. */
public final class BrokenRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenRow(String message) {
        super(message);
    }

    BrokenRow(String message, Throwable cause) {
        super(message, cause);
    }
}
