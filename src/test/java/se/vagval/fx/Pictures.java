package se.vagval.fx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Writes what a scene shows to a PNG file. */
public final class Pictures {
    private Pictures() {}

    /**
     * Takes the picture on the toolkit's thread. The headless screen is only 1000 by 1000, so for the picture the
     * content stands in a scene of its own, of the size asked for.
     */
    public static void write(Scene scene, int width, int height, Path file) {
        Parent content = scene.getRoot();
        scene.setRoot(new Group());
        Scene other = new Scene(content, width, height);
        other.getStylesheets().setAll(scene.getStylesheets());
        // The first picture lays it out for its size; what is laid out by that, such as columns, is in place in the next.
        other.snapshot(null);
        other.snapshot(null);
        BufferedImage image = SwingFXUtils.fromFXImage(other.snapshot(null), null);
        other.setRoot(new Group());
        scene.setRoot(content);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
