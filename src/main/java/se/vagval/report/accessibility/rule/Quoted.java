package se.vagval.report.accessibility.rule;

import se.vagval.text.Texts;

/** The beginning of a text, by which a reader finds it. */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text in quotation marks, cut off between two words where it is long. */
    public static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() > LONGEST) {
            int space = line.lastIndexOf(' ', LONGEST);
            line = line.substring(0, space > 0 ? space : LONGEST) + " …";
        }
        return Texts.get("report.access.quoted", line);
    }
}
