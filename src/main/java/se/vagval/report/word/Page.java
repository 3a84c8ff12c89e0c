package se.vagval.report.word;

import se.vagval.report.Markup;
import se.vagval.report.template.Paper;

/** The pages of the document in twentieths of a point; what tables need is judged by our own. */
final class Page {
    static final int SHORT = 11906;
    static final int LONG = 16838;
    static final int MARGIN = 1134;
    /** Width of the text on an upright page. */
    static final int UPRIGHT = SHORT - 2 * MARGIN;
    /** Width of the text on a page on its side. */
    static final int SIDEWAYS = LONG - 2 * MARGIN;

    private Page() {}

    /** The properties of a section; the first page of the document may be apart from the rest. */
    static void section(Markup xml, Paper paper, boolean landscape, boolean first) {
        xml.open("w:sectPr");
        for (Paper.Reference r : paper.references()) {
            xml.empty(r.element(), "w:type", r.type(), "r:id", r.relation());
        }
        xml.value("w:type", "nextPage");
        if (landscape) {
            xml.empty("w:pgSz", "w:w", text(paper.longer()), "w:h", text(paper.shorter()), "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", text(paper.shorter()), "w:h", text(paper.longer()));
        }
        xml.empty("w:pgMar", "w:top", text(paper.top()), "w:right", text(paper.right()), "w:bottom",
                text(paper.bottom()), "w:left", text(paper.left()), "w:header", text(paper.header()), "w:footer",
                text(paper.footer()), "w:gutter", text(paper.gutter()));
        if (first && paper.firstApart()) {
            xml.empty("w:titlePg");
        }
        xml.close();
    }

    static String text(int number) {
        return Integer.toString(number);
    }
}
