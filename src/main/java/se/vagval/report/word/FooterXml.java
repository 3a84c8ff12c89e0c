package se.vagval.report.word;

import se.vagval.report.Markup;
import se.vagval.report.ReportInput;
import se.vagval.report.control.Addresses;
import se.vagval.report.control.Control;
import se.vagval.report.control.Digest;
import se.vagval.report.control.Tag;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** The foot of every page but the first: title, version and page number, all of which also stand elsewhere. */
final class FooterXml {
    private FooterXml() {}

    /** Bookmarks of the text are counted from 0; no text has as many. */
    private static final String BOOKMARK = "1000000";

    static String of(String title, ReportInput input) {
        Control.Text edition = edition(input);
        String slot = String.valueOf(Inline.SLOT);
        String[] around = Texts.get("report.word.footer", title, slot).split(slot, 2);
        Markup xml = new Markup();
        Runs runs = new Runs(xml);
        xml.open("w:ftr", Namespaces.ALL).open("w:p").open("w:pPr").value("w:pStyle", "Footer").close();
        runs.words(around[0]);
        // When the figures of the document are refreshed they are those of another version.
        xml.empty("w:bookmarkStart", "w:id", BOOKMARK, "w:name",
                new Tag(input.unit(), edition.id(), edition.check()).bookmark(1));
        runs.words(edition.text());
        xml.empty("w:bookmarkEnd", "w:id", BOOKMARK);
        runs.words(around[1] + " ");
        runs.field(" PAGE ", "1");
        runs.words(" " + Texts.get("report.word.footer.of") + " ");
        runs.field(" NUMPAGES ", "1");
        return xml.close(2).toString();
    }

    /** Which version of the review the figures are of. */
    static Control.Text edition(ReportInput input) {
        return new Control.Text(Digest.ofAddress(Addresses.EDITION), Texts.get("report.control.edition"),
                input.edition().isEmpty() ? SwedishDates.date(input.date()) : input.edition());
    }
}
