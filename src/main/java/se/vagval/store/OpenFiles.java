package se.vagval.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The review files this process has open. Asked before a file is touched at all: on Linux a process that closes any
 * channel of a file gives up every lock it has on it, so that merely looking into a file we hold would unlock it to
 * others. One set for the process, as the locks are the process's.
 */
final class OpenFiles {
    private static final Set<Object> OPEN = ConcurrentHashMap.newKeySet();

    private OpenFiles() {}

    /**
     * Takes a file for the caller until the claim is closed.
     *
     * @throws StoreException
     *             LOCKED when this process has it already
     */
    static Claim claim(Path file) {
        Object key = keyOf(file);
        if (!OPEN.add(key)) {
            throw new StoreException(StoreError.LOCKED, file, "already open in this process");
        }
        return new Claim(key);
    }

    /**
     * The file's own identity where the disk has one, so that a second name of the same file is seen to be it; with the
     * time it came into being, since a disk gives the identity of a deleted file to the next new one.
     */
    private static Object keyOf(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return key == null ? file.toRealPath() : List.of(key, attributes.creationTime());
        } catch (IOException e) {
            throw new StoreException(StoreError.NOT_READABLE, file, "attributes cannot be read", e);
        }
    }

    /** A file taken. */
    static final class Claim implements AutoCloseable {
        private final Object key;

        private Claim(Object key) {
            this.key = key;
        }

        @Override
        public void close() {
            OPEN.remove(key);
        }
    }
}
