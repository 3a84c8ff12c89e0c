package se.vagval.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Where a command writes: text for a person in the terminal's encoding, documents always in UTF-8. */
record Output(PrintStream out, PrintStream err) {

    /** The terminal. One that says it has no letters beyond ASCII is a bare shell, and gets UTF-8 all the same. */
    static Output terminal() {
        return new Output(stream(FileDescriptor.out, System.out.charset()),
                stream(FileDescriptor.err, System.err.charset()));
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset stated) {
        Charset charset = stated.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stated;
        return new PrintStream(new FileOutputStream(descriptor), false, charset);
    }

    void line(String text) {
        out.println(text);
    }

    void error(String sentence) {
        err.println(sentence);
    }

    void document(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
