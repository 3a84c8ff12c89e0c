package se.vagval.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that this process has taken for itself: open and locked to other writers from the moment it is taken until it
 * is closed, whether or not the database is running on it. Made and closed by {@link OpenFiles}.
 */
final class HeldFile implements AutoCloseable {
    private final Path path;
    private final Object key;
    private final FileChannel channel;
    private final FileLock lock;
    private int sealed;

    HeldFile(Path path, Object key, FileChannel channel, FileLock lock) {
        this.path = path;
        this.key = key;
        this.channel = channel;
        this.lock = lock;
    }

    /** The file's real path. */
    Path path() {
        return path;
    }

    /** Identity of the file, see {@link OpenFiles}. */
    Object key() {
        return key;
    }

    /** All bytes of the file. */
    byte[] bytes() {
        byte[] bytes = FileBytes.read(path, channel);
        sealed = Seal.read(bytes);
        return bytes;
    }

    /** What H2 is given to work on. */
    FileChannel forDatabase() {
        return new HeldChannel(this, channel);
    }

    /**
     * Notes in the head of the file how many saves are safely in it. Not forced to the disk: it must never be there
     * before the save that it counts, and may be there later.
     */
    void seal(int saves) throws IOException {
        sealed = saves;
        for (int at : Seal.PLACES) {
            writeFully(Seal.of(saves), at);
        }
    }

    /** Writes bytes as H2 asks, except that a new head keeps the seal of the old one. */
    int write(ByteBuffer source, long position) throws IOException {
        if (position != 0 || sealed == 0) {
            return channel.write(source, position);
        }
        int length = source.remaining();
        ByteBuffer head = ByteBuffer.allocate(length).put(source).flip();
        Seal.put(sealed, head);
        writeFully(head, 0);
        return length;
    }

    /** Puts back what the file held. */
    void restore(byte[] bytes) throws IOException {
        writeFully(ByteBuffer.wrap(bytes), 0);
        channel.truncate(bytes.length);
        channel.force(true);
        sealed = Seal.read(bytes);
    }

    private void writeFully(ByteBuffer source, long from) throws IOException {
        long position = from;
        while (source.hasRemaining()) {
            position += channel.write(source, position);
        }
    }

    /**
     * Moves another file into this one's place, and lets others have it. Who waits for this one sees that it has been
     * replaced. Windows replaces no file that is open, ours or another's, so there it is let go of first.
     */
    void replace(Path draft) throws IOException {
        if (key instanceof Path) {
            close();
        }
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        close();
    }

    /** Lets others have the file; harmless when done twice. */
    @Override
    public void close() {
        OpenFiles.letGo(this);
    }

    /** Only for {@link OpenFiles}. */
    void release() {
        try (channel; lock) {
            // closing is all
        } catch (IOException e) {
            throw new StoreException(StoreError.WRITE, path, "closing", e);
        }
    }
}
