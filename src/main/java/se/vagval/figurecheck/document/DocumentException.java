package se.vagval.figurecheck.document;

import java.util.regex.Pattern;

import se.vagval.text.Texts;

/** A document that cannot be read; the message is one Swedish sentence on what is wrong, where and what to do. */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private DocumentException(String sentence, Throwable cause) {
        super(CONTROL.matcher(sentence).replaceAll(" "), cause);
    }

    /** An error by the key of its sentence. */
    public static DocumentException of(String key, Object... arguments) {
        return new DocumentException(Texts.get(key, arguments), null);
    }

    /** An error brought about by another. */
    public static DocumentException caused(Throwable cause, String key, Object... arguments) {
        return new DocumentException(Texts.get(key, arguments), cause);
    }
}
