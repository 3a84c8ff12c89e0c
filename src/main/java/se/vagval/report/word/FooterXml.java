package se.vagval.report.word;

import se.vagval.report.Markup;
import se.vagval.report.ReportInput;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** The foot of every page but the first: title, version and page number, all of which also stand elsewhere. */
final class FooterXml {
    private FooterXml() {}

    static String of(String title, ReportInput input) {
        String edition = input.edition().isEmpty() ? SwedishDates.date(input.date()) : input.edition();
        Markup xml = new Markup();
        Runs runs = new Runs(xml);
        xml.open("w:ftr", Namespaces.ALL).open("w:p").open("w:pPr").value("w:pStyle", "Footer").close();
        runs.words(Texts.get("report.word.footer", title, edition) + " ");
        runs.field(" PAGE ", "1");
        runs.words(" " + Texts.get("report.word.footer.of") + " ");
        runs.field(" NUMPAGES ", "1");
        return xml.close(2).toString();
    }
}
