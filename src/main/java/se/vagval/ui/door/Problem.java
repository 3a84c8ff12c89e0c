package se.vagval.ui.door;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

/**
 * Something that went wrong, for the user.
 *
 * @param title
 *            what could not be done
 * @param sentence
 *            what is wrong, where, and what to do
 * @param code
 *            short and stable
 * @param cause
 *            for the details that can be copied
 */
public record Problem(String title, String sentence, String code, Optional<Throwable> cause) {
    /** A problem whose words say all there is. */
    public static Problem of(String title, String sentence, String code) {
        return new Problem(title, sentence, code, Optional.empty());
    }

    /** A problem with a cause to look into. */
    public static Problem of(String title, String sentence, String code, Throwable cause) {
        return new Problem(title, sentence, code, Optional.of(cause));
    }

    /** What "Kopiera detaljer" copies: the words, the code, and the trace of the cause. */
    public String details() {
        StringWriter out = new StringWriter();
        PrintWriter lines = new PrintWriter(out);
        lines.println(title);
        lines.println(sentence);
        lines.println(code);
        cause.ifPresent(c -> c.printStackTrace(lines));
        lines.flush();
        return out.toString();
    }
}
