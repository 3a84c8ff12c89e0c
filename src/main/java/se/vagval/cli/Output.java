package se.vagval.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import se.vagval.report.WatchedStream;
import se.vagval.text.Texts;

/** Where a command writes: text for a person in the terminal's encoding, documents always in UTF-8. */
final class Output {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final WatchedStream watched;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean readerMayLeave;
    private boolean details;

    private Output(OutputStream out, Charset outCharset, OutputStream err, Charset errCharset, boolean readerMayLeave) {
        this.watched = new WatchedStream(out);
        this.out = new PrintStream(watched, false, outCharset);
        this.err = new PrintStream(err, false, errCharset);
        this.readerMayLeave = readerMayLeave;
    }

    /** The terminal. One that says it has no letters beyond ASCII is a bare shell, and gets UTF-8 all the same. */
    static Output terminal() {
        return new Output(new FileOutputStream(FileDescriptor.out), letters(System.out.charset()),
                new FileOutputStream(FileDescriptor.err), letters(System.err.charset()), StandardOut.isPipe());
    }

    /** Other streams, in UTF-8. */
    static Output to(OutputStream out, OutputStream err) {
        return new Output(out, StandardCharsets.UTF_8, err, StandardCharsets.UTF_8, false);
    }

    private static Charset letters(Charset stated) {
        return stated.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stated;
    }

    /** From now on an error is followed by its technical details. */
    void tellDetails() {
        details = true;
    }

    void line(String text) {
        out.println(text);
    }

    /** One line, whatever line breaks there are in a file's name. */
    void error(String sentence) {
        err.println(CONTROL.matcher(sentence).replaceAll(" "));
    }

    /** One line, and the trace under it when it was asked for. */
    void error(String sentence, Throwable cause) {
        error(sentence);
        if (details) {
            cause.printStackTrace(err);
        }
    }

    /** The trace, for when it can be kept nowhere else. */
    void trace(Throwable cause) {
        if (!details) {
            cause.printStackTrace(err);
        }
    }

    void document(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hands over what is left, and tells whether all was taken. A reader of a pipe that has gone, as {@code head} does, has
     * had what it wanted; anything else that does not take all is an error, and is told.
     */
    boolean finish() {
        out.flush();
        boolean whole = watched.failure().isEmpty() || readerMayLeave;
        if (!whole) {
            error(Texts.get("cli.error.undelivered"), watched.failure().orElseThrow());
        }
        err.flush();
        return whole;
    }
}
