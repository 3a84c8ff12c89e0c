package se.vagval.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an image as PNG (ISO/IEC 15948) in a quarter of the time of the JDK's own writer, which tries every filter on every
 * row: a chart is flat colours, which need none, and rows that are as the one above. The file is a fifth larger.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int COLOUR = 2;
    private static final int METRE = 1;
    /** The filter "Up": what a row adds to the one above. */
    private static final int ABOVE = 2;
    /** Above this zlib searches three times as long, for a fifth of the size. */
    private static final int EFFORT = 3;
    private static final double INCHES_PER_METRE = 1 / 0.0254;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    private final DataOutputStream file = new DataOutputStream(bytes);

    private Png() {}

    /**
     * The image as a file that says how large it is to be shown.
     *
     * @param image
     *            of type {@link BufferedImage#TYPE_INT_RGB}
     * @param dotsPerInch
     *            the resolution it is to be printed in
     */
    static byte[] of(BufferedImage image, double dotsPerInch) {
        try {
            return new Png().write(image, (int) Math.round(dotsPerInch * INCHES_PER_METRE));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is written to memory
        }
    }

    private byte[] write(BufferedImage image, int dotsPerMetre) throws IOException {
        file.write(SIGNATURE);
        chunk("IHDR", out -> {
            out.writeInt(image.getWidth());
            out.writeInt(image.getHeight());
            out.write(new byte[]{BITS, COLOUR, 0, 0, 0});
        });
        chunk("pHYs", out -> {
            out.writeInt(dotsPerMetre);
            out.writeInt(dotsPerMetre);
            out.write(METRE);
        });
        chunk("IDAT", out -> packed(image, out));
        chunk("IEND", out -> {});
        return bytes.toByteArray();
    }

    private static void packed(BufferedImage image, OutputStream out) throws IOException {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] row = new byte[1 + 3 * width]; // the first says that it has no filter
        byte[] asAbove = new byte[row.length]; // nothing is added to the row above
        asAbove[0] = ABOVE;
        fill(row, pixels, 0, 0, width);
        Deflater effort = new Deflater(EFFORT);
        try (DeflaterOutputStream packer = new DeflaterOutputStream(out, effort, 1 << 16)) {
            packer.write(row);
            for (int from = width; from < pixels.length; from += width) {
                packer.write(follow(row, pixels, from, width) ? row : asAbove);
            }
        } finally {
            effort.end();
        }
    }

    /** Makes the bytes of one row those of the next; most of its pixels are as above. Tells whether any is not. */
    private static boolean follow(byte[] row, int[] pixels, int from, int width) {
        int first = asAbove(pixels, from, from, width);
        for (int at = first; at < width;) {
            int end = at + 1;
            while (end < width && pixels[from + end] != pixels[from + end - width]) {
                end++;
            }
            fill(row, pixels, from, at, end);
            at = asAbove(pixels, from, from + end, width);
        }
        return first < width;
    }

    /** The next column of a row, from a place in it, whose pixel is not as above; the width where all are. */
    private static int asAbove(int[] pixels, int from, int at, int width) {
        int to = from + width;
        int same = Arrays.mismatch(pixels, at, to, pixels, at - width, from);
        return same < 0 ? width : at + same - from;
    }

    private static void fill(byte[] row, int[] pixels, int from, int begin, int end) {
        for (int x = begin, at = 1 + 3 * begin; x < end; x++) {
            int pixel = pixels[from + x];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
        }
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    /** Its length, its name, what it holds, and a check of the two last. */
    private void chunk(String name, Content content) throws IOException {
        ByteArrayOutputStream checked = new ByteArrayOutputStream();
        checked.write(name.getBytes(StandardCharsets.US_ASCII));
        content.writeTo(new DataOutputStream(checked));
        byte[] whole = checked.toByteArray();
        CRC32 check = new CRC32();
        check.update(whole);
        file.writeInt(whole.length - name.length());
        file.write(whole);
        file.writeInt((int) check.getValue());
    }
}
