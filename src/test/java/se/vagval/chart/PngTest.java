package se.vagval.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

/** What is written is read back by another program's eyes, pixel for pixel. */
class PngTest {
    private static final int WIDTH = 301;
    private static final int HEIGHT = 200;
    private static final int PRINT = 300;

    private static BufferedImage image() {
        return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    }

    private static void assertComesBack(BufferedImage image) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(image, PRINT)));
        assertEquals(image.getWidth(), read.getWidth());
        assertEquals(image.getHeight(), read.getHeight());
        assertArrayEquals(pixels(image), pixels(read));
    }

    private static int[] pixels(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xFFFFFF;
        }
        return pixels;
    }

    @Test
    void rowsThatDifferEverywhereComeBack() throws IOException {
        BufferedImage image = image();
        Random random = new Random(1);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            image.setRGB(i % WIDTH, i / WIDTH, random.nextInt(0x1000000));
        }
        assertComesBack(image);
    }

    @Test
    void rowsThatAreAsTheOneAboveButForSomePixelsComeBack() throws IOException {
        BufferedImage image = image();
        Random random = new Random(2);
        int[] row = new int[WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            // None, some, the first, the last, and several beside each other.
            for (int changed = y % 4; changed > 0; changed--) {
                row[random.nextInt(WIDTH)] = random.nextInt(0x1000000);
            }
            if (y % 7 == 0) {
                row[0] = y;
                row[WIDTH - 1] = y << 8;
                row[WIDTH / 2] = y << 16;
                row[WIDTH / 2 + 1] = y;
            }
            image.setRGB(0, y, WIDTH, 1, row, 0, WIDTH);
        }
        assertComesBack(image);
    }

    @Test
    void oneColourComesBackInAFractionOfItsSize() throws IOException {
        BufferedImage image = image();
        image.createGraphics().fillRect(0, 0, WIDTH, HEIGHT);
        assertComesBack(image);
        assertTrue(Png.of(image, PRINT).length < 3 * WIDTH * HEIGHT / 50);
    }

    @Test
    void aSinglePixelComesBack() throws IOException {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0x123456);
        assertComesBack(image);
    }
}
