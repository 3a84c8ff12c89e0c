package se.vagval.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.model.History;
import se.vagval.model.Review;
import se.vagval.ui.session.ReviewStore;
import se.vagval.ui.session.StoreFailure;

/** A store that keeps reviews in a list, and fails while a test says so. */
public class MemoryStore implements ReviewStore {
    /** What has been saved, in order. */
    public final List<Review> saved = new ArrayList<>();
    /** Whether saving fails. */
    public boolean broken;
    /** Whether the store has been let go of. */
    public boolean closed;
    /** What is said to have been kept of an older file. */
    public Optional<Path> keptCopy = Optional.empty();
    private final boolean readOnly;
    private Path file = Path.of("/mapp/prov.vagval");

    public MemoryStore() {
        this(false);
    }

    public MemoryStore(boolean readOnly) {
        this.readOnly = readOnly;
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public Optional<Path> keptCopy() {
        return keptCopy;
    }

    @Override
    public void save(History history) throws StoreFailure {
        if (broken) {
            throw new StoreFailure("FIL-16", "Disken är full.", null);
        }
        saved.add(history.now());
    }

    @Override
    public void saveAs(Path target, History history) throws StoreFailure {
        if (target.toString().contains("saknas")) {
            throw new StoreFailure("FIL-02", "Mappen finns inte.", null);
        }
        file = target;
        broken = false;
        saved.add(history.now());
    }

    @Override
    public void close() {
        closed = true;
    }
}
