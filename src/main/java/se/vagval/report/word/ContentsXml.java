package se.vagval.report.word;

import java.util.List;

import se.vagval.report.Markup;
import se.vagval.report.word.Block.Heading;
import se.vagval.text.Texts;

/** Writes the table of contents: a field that Word updates, holding the entries it has when it is written. */
final class ContentsXml {
    private static final int DEEPEST = 2;

    private final Markup xml;
    private final Runs runs;

    ContentsXml(Markup xml) {
        this.xml = xml;
        this.runs = new Runs(xml);
    }

    /** The bookmark of the heading with an index among all headings. */
    static String bookmark(int heading) {
        return "_Toc" + (100_000_000 + heading);
    }

    void write(List<Heading> headings) {
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj").value("w:docPartGallery", "Table of Contents")
                .empty("w:docPartUnique").close(2).open("w:sdtContent");
        xml.open("w:p").open("w:pPr").value("w:pStyle", "TOCHeading").close();
        runs.words(Texts.get("report.word.contents"));
        xml.close();
        List<Integer> shown = java.util.stream.IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).level() <= DEEPEST).boxed().toList();
        for (int i = 0; i < shown.size(); i++) {
            entry(headings.get(shown.get(i)), bookmark(shown.get(i)), i == 0, i == shown.size() - 1);
        }
        xml.close(2);
    }

    private void entry(Heading heading, String bookmark, boolean first, boolean last) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", "TOC" + heading.level()).close();
        if (first) {
            runs.begin(" TOC \\o \"1-" + DEEPEST + "\" \\h \\z ");
        }
        xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        runs.words(heading.text());
        xml.close();
        if (last) {
            runs.end();
        }
        xml.close();
    }
}
