package se.vagval.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import se.vagval.theme.FontFile;

/** The bundled fonts as AWT reads them, loaded once. */
final class Typeface {
    private static final Map<FontFile, Font> LOADED = new ConcurrentHashMap<>();

    private Typeface() {}

    /**
     * The letters of texts.
     *
     * @throws UncheckedIOException
     *             when there is no room for the temporary file that AWT reads a font from; asked again, it is tried again
     */
    static Font regular() {
        return LOADED.computeIfAbsent(FontFile.REGULAR, Typeface::load);
    }

    /** The letters of what stands out; see {@link #regular}. */
    static Font strong() {
        return LOADED.computeIfAbsent(FontFile.SEMI_BOLD, Typeface::load);
    }

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
