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

    /** Takes the picture of a scene as it is, on the toolkit's thread. */
    static void write(Scene scene, Path file) {
        write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), file);
    }

    /**
     * Takes the picture on the toolkit's thread, in another size than the scene has: for the picture the content stands in
     * a scene of its own.
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
        write(image, file);
    }

    private static void write(BufferedImage image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
