package se.vagval.ui.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;

import se.vagval.model.Review;
import se.vagval.store.ReviewFile;
import se.vagval.store.StoreException;
import se.vagval.ui.session.ReviewFiles;
import se.vagval.ui.session.StoreFailure;

/** Review files of the store. */
public final class StoredReviewFiles implements ReviewFiles {
    private final ZoneId zone;

    /**
     * @param zone
     *            of the times that are shown
     */
    public StoredReviewFiles(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Opened open(Path file) throws StoreFailure {
        LocalDateTime saved = saved(file);
        try {
            return opened(ReviewFile.open(file), saved);
        } catch (StoreException e) {
            throw StoredReview.notOpened(e);
        }
    }

    @Override
    public Opened openReadOnly(Path file) throws StoreFailure {
        LocalDateTime saved = saved(file);
        try {
            return opened(ReviewFile.openReadOnly(file), saved);
        } catch (StoreException e) {
            throw StoredReview.failure(e);
        }
    }

    @Override
    public Opened create(Path file, Review review) throws StoreFailure {
        try {
            return opened(ReviewFile.create(file, review), LocalDateTime.now(zone));
        } catch (StoreException e) {
            throw StoredReview.failure(e);
        }
    }

    private static Opened opened(ReviewFile file, LocalDateTime saved) {
        return new Opened(file.history(), new StoredReview(file), saved);
    }

    /** When the file was last written; now when the system cannot tell, and opening it will then say why. */
    private LocalDateTime saved(Path file) {
        try {
            return LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), zone);
        } catch (IOException unknown) {
            return LocalDateTime.now(zone);
        }
    }
}
