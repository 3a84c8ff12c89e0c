package se.vagval.text;

/**
 * Text as documents can hold it. XML 1.0, of which they are made, has no place for control characters, lone surrogates or
 * the last two code points of the first plane (section 2.2, Char).
 */
public final class WritableText {
    private WritableText() {}

    /** The text with the line ends of other programs (Word's own is a vertical tab) as line feeds, and without what cannot be held. */
    public static String of(String text) {
        if (isWritable(text)) {
            return text;
        }
        StringBuilder held = new StringBuilder(text.length());
        text.codePoints().map(c -> isLineEnd(c) ? '\n' : c).filter(WritableText::isHeld).forEach(held::appendCodePoint);
        return held.toString();
    }

    /** Nearly every text is, so it is looked through before it is copied; surrogates in pairs are left to the copying. */
    private static boolean isWritable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isHeld(text.charAt(i)) || isLineEnd(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same on one line, with a space for each line end and tabulator. */
    public static String line(String text) {
        return of(text).replaceAll("\\R|\t", " ").strip();
    }

    /** Whether a code point can stand in a document. */
    public static boolean isHeld(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 || c == '\t' || c == '\n'
                || c == '\r';
    }

    private static boolean isLineEnd(int c) {
        return c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
