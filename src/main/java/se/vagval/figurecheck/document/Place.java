package se.vagval.figurecheck.document;

import se.vagval.text.Texts;

/**
 * Where in a document something stands, in words that a reader can find it by.
 *
 * @param kind
 *            what the number counts
 * @param number
 *            of the table, the line or the paragraph, from 1
 * @param line
 *            the line of a text file that a table begins on, 0 in a Word document
 * @param words
 *            the caption of a table or the beginning of a passage, "" when there is none
 */
public record Place(Kind kind, int number, int line, String words) {
    private static final int SHOWN = 90;

    /** What is counted. */
    public enum Kind {
        /** Tables, in the order they stand. */
        TABLE,
        /** Lines of a text file. */
        LINE,
        /** Paragraphs of a Word document that hold text, those in tables left out. */
        PARAGRAPH
    }

    public Place {
        words = words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1).stripTrailing() + "\u2026";
    }

    /** The place of a table in a Word document. */
    public static Place table(int number, String caption) {
        return new Place(Kind.TABLE, number, 0, caption);
    }

    /** The place in Swedish. */
    public String said() {
        String place = switch (kind) {
            case TABLE -> line > 0 ? Texts.get("figurecheck.place.tableLine", number, line)
                    : Texts.get("figurecheck.place.table", number);
            case LINE -> Texts.get("figurecheck.place.line", number);
            case PARAGRAPH -> Texts.get("figurecheck.place.paragraph", number);
        };
        if (words.isEmpty()) {
            return place;
        }
        return Texts.get(kind == Kind.TABLE ? "figurecheck.place.captioned" : "figurecheck.place.quoted", place, words);
    }
}
