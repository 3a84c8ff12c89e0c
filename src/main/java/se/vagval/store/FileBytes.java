package se.vagval.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Reads a file that another program may be writing to, as it was at one moment. It is read until two readings in a row
 * are alike: then no byte had changed between the end of the first and the beginning of the second, so the bytes are the
 * file as it stood then, which is what would have been found had the writer been stopped by force. H2 is made to be
 * opened from that.
 */
final class FileBytes {
    private static final int ATTEMPTS = 200;
    private static final int PAUSE_MILLIS = 10;

    private FileBytes() {}

    /** All bytes of a file that this process does not hold. */
    static byte[] read(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(file, channel);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** All bytes of an open file. */
    static byte[] read(Path file, FileChannel channel) {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                byte[] bytes = once(channel);
                if (Arrays.equals(bytes, once(channel))) {
                    return bytes;
                }
                Thread.sleep(PAUSE_MILLIS); // not between the two: the shorter they take, the sooner nothing is written meanwhile
            }
            throw new StoreException(StoreError.LOCKED, file, "written to all the time");
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreError.LOCKED, file, "interrupted while waiting for its writer", e);
        }
    }

    /** The error of a file that cannot be opened or read. */
    static StoreException unreadable(Path file, IOException cause) {
        StoreError error = cause instanceof AccessDeniedException ? StoreError.NOT_READABLE : StoreError.READ;
        return new StoreException(error, file, "cannot be read", cause);
    }

    private static byte[] once(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, bytes.position()) < 0) {
                break; // it became shorter; the next reading will differ
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
