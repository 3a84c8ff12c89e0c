package se.vagval.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

import org.h2.store.fs.FileBaseDefault;

/** A held file as H2 sees it: one that it may lock at once, and that stays open to us when H2 closes it. */
final class HeldChannel extends FileBaseDefault {
    private final HeldFile file;
    private final FileChannel channel;

    HeldChannel(HeldFile file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return channel.read(target, position);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        return file.write(source, position);
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        channel.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        channel.force(metaData);
    }

    /** The file is locked already, and stays so. */
    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        return new FileLock(this, position, size, shared) {
            @Override
            public boolean isValid() {
                return channel.isOpen();
            }

            @Override
            public void release() {
                // let go of with the file
            }
        };
    }
}
