package se.vagval.report;

/**
 * A chart as a picture, with its text alternative.
 *
 * @param id
 *            unique among the pictures of a document
 * @param statementId
 *            id of the statement it is drawn from, which stands beside it as its data table
 * @param png
 *            the picture; not to be changed
 * @param width
 *            width in pixels
 * @param height
 *            height in pixels
 * @param alternative
 *            what it shows, in words
 */
public record ChartPicture(String id, String statementId, byte[] png, int width, int height, String alternative) {
    public ChartPicture {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException(id + " is " + width + " × " + height);
        }
    }
}
