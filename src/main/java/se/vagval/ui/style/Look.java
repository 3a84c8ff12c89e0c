package se.vagval.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import se.vagval.theme.FontFile;
import se.vagval.theme.Tokens;

/** The light and the dark look: one style sheet, whose colours are the theme's tokens under the names {@code -vagval-*}. */
public enum Look {
    LIGHT, DARK;

    /** The window's own, and over it that of the controls and screens; see {@link #sheets()} for why both are the scene's. */
    private static final List<String> SHEETS = Stream.of("vagval.css", "screens.css")
            .map(name -> Look.class.getResource("/se/vagval/ui/" + name).toExternalForm()).toList();

    /** The colours of this look. */
    public Tokens tokens() {
        return this == DARK ? Tokens.dark() : Tokens.light();
    }

    /** Gives a scene this look. */
    public void wear(Scene scene) {
        String base = base();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        scene.getStylesheets().setAll(sheets());
    }

    /** Gives a scene this look whichever the other windows have. */
    public void wearApart(Scene scene) {
        scene.setUserAgentStylesheet(base());
        scene.getStylesheets().setAll(sheets());
    }

    /**
     * All of them lie on the scene and none on a page: when a page goes that has a sheet of its own, JavaFX looks each of its
     * nodes up among all those that the sheet was ever used for, which for a long page held the window.
     */
    private List<String> sheets() {
        return Stream.concat(Stream.of(colors()), SHEETS.stream()).toList();
    }

    private String base() {
        return this == DARK ? new PrimerDark().getUserAgentStylesheetBSS()
                : new PrimerLight().getUserAgentStylesheetBSS();
    }

    /** The tokens as a style sheet of its own, so that no colour is written twice. */
    private String colors() {
        byte[] css = tokens().styleSheet().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css);
    }

    /** Makes the bundled font known to the toolkit; once, before the first scene. */
    public static void loadFonts() {
        for (FontFile file : FontFile.values()) {
            try (InputStream in = file.open()) {
                Font.loadFont(in, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
