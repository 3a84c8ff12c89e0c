package se.vagval.report.word;

import java.time.LocalDate;

import se.vagval.report.Markup;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** The foot of every page but the first: title, date and page number, all of which also stand elsewhere. */
final class FooterXml {
    private FooterXml() {}

    static String of(String title, LocalDate date) {
        Markup xml = new Markup();
        Runs runs = new Runs(xml);
        xml.open("w:ftr", Namespaces.ALL).open("w:p").open("w:pPr").value("w:pStyle", "Footer").close();
        runs.words(Texts.get("report.word.footer", title, SwedishDates.date(date)) + " ");
        runs.field(" PAGE ", "1");
        runs.words(" " + Texts.get("report.word.footer.of") + " ");
        runs.field(" NUMPAGES ", "1");
        return xml.close(2).toString();
    }
}
