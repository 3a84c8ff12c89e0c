package se.vagval.ui.file;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;

import se.vagval.model.History;
import se.vagval.store.ReviewFile;
import se.vagval.store.StoreException;
import se.vagval.ui.session.ReviewStore;
import se.vagval.ui.session.StoreFailure;

/** A session's review in the store's file. */
final class StoredReview implements ReviewStore {
    private static final System.Logger LOG = System.getLogger(StoredReview.class.getName());

    private volatile ReviewFile file;

    StoredReview(ReviewFile file) {
        this.file = file;
    }

    static StoreFailure failure(StoreException e) {
        return new StoreFailure(e.code(), e.userText(), e);
    }

    /** The failure of opening a file to work in. */
    static StoreFailure notOpened(StoreException e) {
        return switch (e.error()) {
            case LOCKED, READ_ONLY, FOLDER_READ_ONLY ->
                new StoreFailure(e.code(), e.userText(), Optional.of(e.file()), e);
            default -> failure(e);
        };
    }

    @Override
    public String name() {
        return file().getFileName().toString();
    }

    @Override
    public Path file() {
        return file.path();
    }

    @Override
    public boolean readOnly() {
        return file.readOnly();
    }

    @Override
    public Optional<Path> keptCopy() {
        return file.keptCopy();
    }

    @Override
    public void save(History history) throws StoreFailure {
        try {
            file.save(history);
        } catch (StoreException e) {
            throw failure(e);
        }
    }

    @Override
    public void saveAs(Path target, History history) throws StoreFailure {
        try {
            ReviewFile before = file;
            file = before.saveAs(target, history);
            letGo(before);
        } catch (StoreException e) {
            throw failure(e);
        }
    }

    /** The review is safe in the new file; that the old one's disk is gone may be why there is a new one. */
    private static void letGo(ReviewFile before) {
        try {
            before.close();
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "Not closed: " + before.path(), e);
        }
    }

    @Override
    public void close() throws StoreFailure {
        try {
            file.close();
        } catch (StoreException e) {
            throw failure(e);
        }
    }
}
