package se.vagval.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import se.vagval.theme.FontFile;

/** The bundled fonts as AWT reads them, loaded once. */
final class Typeface {
    static final Font REGULAR = load(FontFile.REGULAR);
    static final Font STRONG = load(FontFile.SEMI_BOLD);

    private Typeface() {}

    private static Font load(FontFile file) {
        try (InputStream in = file.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Not a font: " + file, e);
        }
    }
}
