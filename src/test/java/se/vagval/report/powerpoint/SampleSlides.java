package se.vagval.report.powerpoint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** A template for slides of somebody else's making: POI's own master and layouts. */
public final class SampleSlides {
    private SampleSlides() {}

    /** Writes it to a file. */
    public static Path write(Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(); OutputStream out = Files.newOutputStream(file)) {
            show.write(out);
        }
        return file;
    }
}
