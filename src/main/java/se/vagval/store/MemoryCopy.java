package se.vagval.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicInteger;

import org.h2.store.fs.FilePath;

/** The bytes of a review file as a file in memory that H2 can open, so that nothing it does reaches the disk. */
final class MemoryCopy implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ENDING = ".mv.db";

    private final String name = "memFS:/vagval" + NUMBER.incrementAndGet();

    /** Copies the bytes. */
    MemoryCopy(byte[] bytes) {
        Database.prepare();
        try (FileChannel channel = FilePath.get(storeName()).open("rw")) {
            channel.write(ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail in this way
        }
    }

    /** H2's name of the database. */
    String name() {
        return name;
    }

    /** H2's name of the file. */
    String storeName() {
        return name + ENDING;
    }

    /** The bytes as they have become. */
    byte[] bytes() throws IOException {
        try (InputStream in = FilePath.get(storeName()).newInputStream()) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() {
        FilePath.get(storeName()).delete();
    }
}
