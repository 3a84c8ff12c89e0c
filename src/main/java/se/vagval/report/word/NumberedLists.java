package se.vagval.report.word;

import java.nio.charset.StandardCharsets;

/** The numbered lists of a document, each of which begins at one. */
final class NumberedLists {
    /** The numbering that all of them share, in numbering.xml. */
    private static final String ABSTRACT = "1";
    private static final int FIRST_ID = 100;
    private static final String END = "</w:numbering>";

    private NumberedLists() {}

    /** What paragraphs of a list, from 1, call it. */
    static int id(int list) {
        return FIRST_ID + list;
    }

    /** The numbering part with so many lists. */
    static byte[] in(byte[] numbering, int lists) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= lists; i++) {
            all.append("<w:num w:numId=\"").append(id(i)).append("\"><w:abstractNumId w:val=\"").append(ABSTRACT)
                    .append("\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        String xml = new String(numbering, StandardCharsets.UTF_8);
        return xml.replace(END, all + END).getBytes(StandardCharsets.UTF_8);
    }
}
