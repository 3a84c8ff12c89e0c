package se.vagval.report.word;

import se.vagval.report.Markup;

/** The A4 page in twentieths of a point. */
final class Page {
    static final int SHORT = 11906;
    static final int LONG = 16838;
    static final int MARGIN = 1134;
    /** Width of the text on an upright page. */
    static final int UPRIGHT = SHORT - 2 * MARGIN;
    /** Width of the text on a page on its side. */
    static final int SIDEWAYS = LONG - 2 * MARGIN;

    private Page() {}

    /** The properties of a section; the first page of the document has no footer. */
    static void section(Markup xml, boolean landscape, boolean first) {
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "rIdFooter");
        xml.value("w:type", "nextPage");
        if (landscape) {
            xml.empty("w:pgSz", "w:w", text(LONG), "w:h", text(SHORT), "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", text(SHORT), "w:h", text(LONG));
        }
        xml.empty("w:pgMar", "w:top", text(MARGIN), "w:right", text(MARGIN), "w:bottom", text(MARGIN), "w:left",
                text(MARGIN), "w:header", "709", "w:footer", "624", "w:gutter", "0");
        if (first) {
            xml.empty("w:titlePg");
        }
        xml.close();
    }

    static String text(int number) {
        return Integer.toString(number);
    }
}
