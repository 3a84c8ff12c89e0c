package se.vagval.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

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

    private static final String SHEET = Look.class.getResource("/se/vagval/ui/vagval.css").toExternalForm();

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
        scene.getStylesheets().setAll(colors(), SHEET);
    }

    /** Gives a scene this look whichever the other windows have. */
    public void wearApart(Scene scene) {
        scene.setUserAgentStylesheet(base());
        scene.getStylesheets().setAll(colors(), SHEET);
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
