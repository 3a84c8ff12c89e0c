package se.vagval.report.set;

/** What a chart is of. */
interface ChartContent {
    /** The chart as files hold it. */
    record Drawn(byte[] png, String svg) {}

    /** What it shows, in Swedish. */
    String title();

    /**
     * The chart with its title, as high as it needs to be.
     *
     * @param width
     *            layout pixels
     * @param scale
     *            of the PNG: pixels to a layout pixel
     */
    Drawn drawn(int width, double scale);

    /** Its data, as {@link CsvText}. */
    String table();
}
