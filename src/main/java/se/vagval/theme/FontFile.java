package se.vagval.theme;

import java.io.InputStream;

/**
 * The bundled typeface, IBM Plex Sans, whose digits are equally wide; AWT and JavaFX both read its files. It is bundled
 * so that a picture of a chart looks the same on every machine.
 */
public enum FontFile {
    /** For text. */
    REGULAR("IBM Plex Sans", "IBMPlexSans-Regular.ttf"),
    /** For headings; a family of its own, since toolkits know only regular and bold. */
    SEMI_BOLD("IBM Plex Sans SemiBold", "IBMPlexSans-SemiBold.ttf"),
    /** For sums in tables, where weight alone marks the row. */
    BOLD("IBM Plex Sans", "IBMPlexSans-Bold.ttf");

    private final String family;
    private final String file;

    FontFile(String family, String file) {
        this.family = family;
        this.file = file;
    }

    /** The family's name once the file is registered with a toolkit. */
    public String family() {
        return family;
    }

    /** Opens the font's bytes; the caller closes the stream. */
    public InputStream open() {
        InputStream in = FontFile.class.getResourceAsStream("/se/vagval/fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("The font " + file + " is not on the class path");
        }
        return in;
    }
}
