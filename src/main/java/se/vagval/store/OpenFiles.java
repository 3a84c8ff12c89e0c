package se.vagval.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The review files this process has open. Asked before a file is touched at all: on Linux a process that closes any
 * channel of a file gives up every lock it has on it, so a file we hold is read through the channel that holds it. One
 * table for the process, as the locks are the process's.
 */
final class OpenFiles {
    /**
     * One byte, far beyond the end of any file, stands for the whole. Windows lets nobody read bytes that are locked; so
     * others can read the file while we write it. A program that locks all of the file, as H2's own tools do, locks this
     * byte too.
     */
    private static final long LOCKED_BYTE = 1L << 40;
    private static final Map<Object, HeldFile> HELD = new HashMap<>();

    private OpenFiles() {}

    /**
     * Takes an existing file that may be written.
     *
     * @throws StoreException
     *             LOCKED when this process or another has it
     */
    static synchronized HeldFile hold(Path file) {
        Object key = keyOf(file);
        if (HELD.containsKey(key)) {
            throw new StoreException(StoreError.LOCKED, file, "already open in this process");
        }
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw FileBytes.unreadable(file, e);
        }
        try {
            HeldFile held = new HeldFile(file, key, channel, lock(file, channel));
            if (!key.equals(keyOf(file))) {
                throw new StoreException(StoreError.LOCKED, file, "replaced while it was being opened");
            }
            HELD.put(key, held);
            return held;
        } catch (StoreException e) {
            closed(channel, e);
            throw e;
        }
    }

    private static FileLock lock(Path file, FileChannel channel) {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw new StoreException(StoreError.LOCKED, file, "locked by another process");
            }
            return lock;
        } catch (IOException | OverlappingFileLockException e) {
            throw new StoreException(StoreError.LOCKED, file, "could not be locked", e);
        }
    }

    private static void closed(FileChannel channel, StoreException failure) {
        try {
            channel.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** All bytes of a file, at one moment. */
    static synchronized byte[] bytes(Path file) {
        HeldFile held = HELD.get(keyOf(file));
        return held == null ? FileBytes.read(file) : held.bytes();
    }

    /** The file as this process holds it, if it does. */
    static synchronized Optional<HeldFile> held(Path file) {
        return Files.exists(file) ? Optional.ofNullable(HELD.get(keyOf(file))) : Optional.empty();
    }

    /** Whether a file that this process holds is still the one of its name. */
    static boolean isInPlace(HeldFile file) {
        return Files.exists(file.path()) && file.key().equals(keyOf(file.path()));
    }

    /** Closes a file and gives up its lock; harmless when done twice. */
    static synchronized void letGo(HeldFile file) {
        if (HELD.remove(file.key(), file)) {
            file.release();
        }
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
            throw FileBytes.unreadable(file, e);
        }
    }
}
