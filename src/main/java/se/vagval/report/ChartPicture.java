package se.vagval.report;

import java.util.function.Supplier;

/**
 * A chart as a picture, with its text alternative.
 *
 * @param id
 *            unique among the pictures of a document
 * @param statementId
 *            id of the statement it is drawn from, which stands beside it as its data table
 * @param drawing
 *            the picture, which is drawn when it is first asked for: charts that office programs draw need none
 * @param width
 *            width in pixels
 * @param height
 *            height in pixels
 * @param alternative
 *            what it shows, in words
 */
public record ChartPicture(String id, String statementId, Drawing drawing, int width, int height, String alternative) {
    public ChartPicture {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException(id + " is " + width + " × " + height);
        }
    }

    /** A picture that is drawn at most once. */
    public static final class Drawing {
        private final Supplier<byte[]> draw;
        private byte[] png;

        /**
         * @param draw
         *            gives the bytes of a PNG
         */
        public Drawing(Supplier<byte[]> draw) {
            this.draw = draw;
        }

        private synchronized byte[] png() {
            if (png == null) {
                png = draw.get();
            }
            return png;
        }
    }

    /** The bytes of the picture; not to be changed. */
    public byte[] png() {
        return drawing.png();
    }
}
