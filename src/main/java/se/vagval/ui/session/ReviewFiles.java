package se.vagval.ui.session;

import java.nio.file.Path;
import java.time.LocalDateTime;

import se.vagval.finance.Calculation;
import se.vagval.model.History;
import se.vagval.model.Review;

/** Opens and makes review files; called beside the window's thread. */
public interface ReviewFiles {
    /**
     * An open file with what it held.
     *
     * @param figures
     *            what follows from the review, worked out where the file was read so that the window need not
     */
    record Opened(History history, ReviewStore store, LocalDateTime saved, Calculation figures) {
        /** A file whose figures are worked out here. */
        public Opened(History history, ReviewStore store, LocalDateTime saved) {
            this(history, store, saved, Calculation.of(history.now()));
        }

        /** The review as the file holds it. */
        public Review review() {
            return history.now();
        }
    }

    /**
     * Opens an existing file, and keeps others from writing to it.
     *
     * @throws StoreFailure
     *             when it cannot be opened; it has then not been touched, and the failure says whether it can be read
     */
    Opened open(Path file) throws StoreFailure;

    /**
     * Reads an existing file as it is now, whoever has it open; edits can only be saved as another file.
     *
     * @throws StoreFailure
     *             when it cannot be read
     */
    Opened openReadOnly(Path file) throws StoreFailure;

    /**
     * Makes a file that did not exist.
     *
     * @throws StoreFailure
     *             when it exists or cannot be made
     */
    Opened create(Path file, Review review) throws StoreFailure;
}
