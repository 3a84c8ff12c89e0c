package se.vagval.report.word;

import java.util.Optional;

import se.vagval.report.ReportInput;
import se.vagval.report.nativechart.NativeLook;
import se.vagval.report.template.Paper;
import se.vagval.report.template.WordTemplate;

/**
 * What a document is written on and in: our own look, or that of the organisation's template.
 *
 * @param font
 *            family of its text, as charts call it
 * @param drawsCharts
 *            whether the program that reads it draws charts itself where it can; otherwise they are pictures
 * @param spreads
 *            whether diagrams take the whole width of a page on its side, since all of them stand on such pages
 */
record DocumentLook(Paper paper, String font, Optional<WordTemplate> template, boolean drawsCharts, boolean spreads) {
    static final String FOOTER = "rIdFooter";
    private static final double TWENTIETHS_PER_CM = 1440 / 2.54;
    private static final double CHART_POINTS = 9;
    private static final double WIDEST_CHART = 17;

    /** Reads the template of the input, if it has one. */
    static DocumentLook of(ReportInput input) {
        return input.template().map(WordTemplate::read)
                .map(t -> new DocumentLook(t.paper(FOOTER), t.font(), Optional.of(t), true, false))
                .orElseGet(() -> new DocumentLook(Paper.own(FOOTER), "Arial", Optional.empty(), true, false));
    }

    /** The same with pictures of all charts. */
    DocumentLook withPictures() {
        return new DocumentLook(paper, font, template, false, spreads);
    }

    /** The same with diagrams as wide as the text of a page on its side. */
    DocumentLook spread() {
        return new DocumentLook(paper, font, template, drawsCharts, true);
    }

    /** Width of the text, twentieths of a point. */
    int width(boolean landscape) {
        return landscape ? paper.sideways() : paper.upright();
    }

    /** Width of diagrams, centimetres: that of the text of an upright page, unless this is very wide or they spread. */
    double diagram() {
        return spreads ? paper.sideways() / TWENTIETHS_PER_CM
                : Math.min(WIDEST_CHART, paper.upright() / TWENTIETHS_PER_CM);
    }

    NativeLook chart() {
        return new NativeLook(font, CHART_POINTS, diagram(), 0, false);
    }
}
