package se.vagval.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers the first failure to write, which a {@code PrintStream} or a library above it may swallow. */
public final class WatchedStream extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    /** Writes to a stream, and leaves it open. */
    public WatchedStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        failure = Optional.of(failure.orElse(e));
        return e;
    }

    /** What went wrong first. */
    public Optional<IOException> failure() {
        return failure;
    }
}
