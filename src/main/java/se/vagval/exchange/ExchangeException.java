package se.vagval.exchange;

import java.util.OptionalInt;
import java.util.regex.Pattern;

import se.vagval.text.Texts;

/** A file that cannot be imported or exported; the message says in one Swedish sentence what is wrong and where. */
public final class ExchangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final String sentence;
    private final int line;

    private ExchangeException(String message, String sentence, int line, Throwable cause) {
        // What stands in a file or its name may hold line breaks; the message is one line.
        super(CONTROL.matcher(message).replaceAll(" "), cause);
        this.sentence = sentence;
        this.line = line;
    }

    /** An error that concerns the file as a whole. */
    static ExchangeException of(String key, Object... arguments) {
        String sentence = Texts.get(key, arguments);
        return new ExchangeException(sentence, sentence, 0, null);
    }

    /** An error that concerns the file as a whole, brought about by another. */
    static ExchangeException caused(Throwable cause, String key, Object... arguments) {
        String sentence = Texts.get(key, arguments);
        return new ExchangeException(sentence, sentence, 0, cause);
    }

    /** An error on a line of the file. */
    static ExchangeException at(int line, String key, Object... arguments) {
        return said(line, Texts.get(key, arguments), null);
    }

    /** A sentence already written, about a line of the file. */
    static ExchangeException said(int line, String sentence, Throwable cause) {
        String message = Texts.get("exchange.error.line", Integer.toString(line), sentence);
        return new ExchangeException(message, sentence, line, cause);
    }

    /** The same error with the file named. */
    ExchangeException in(String file) {
        String message = line > 0
                ? Texts.get("exchange.error.fileLine", file, Integer.toString(line), sentence)
                : Texts.get("exchange.error.file", file, sentence);
        return new ExchangeException(message, sentence, line, this);
    }

    /** The line of the file the error is on, from 1, when it is on one. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }
}
