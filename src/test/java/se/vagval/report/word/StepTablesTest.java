package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.model.plan.Proposal;
import se.vagval.report.ReportInput;
import se.vagval.text.MoneyUnit;

/** The chapter of implementation, once it is said how long the steps take. */
class StepTablesTest {
    @TempDir
    Path folder;

    private static Review planned() {
        Review said = Examples.open("jonkoping");
        // As the document has it: nobody has said how long anything takes.
        Review example = said.edit().steps(said.steps().stream().map(s -> new Step(s.id(), s.alternative(), s.name(),
                s.decidedBy(), s.due(), s.after(), s.warning(), Optional.empty(), s.provenance())).toList()).done();
        return Proposal.of(example, "alt3").getFirst().taken(example);
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    @Test
    void theLastDaysAndTheTimePlanAreThere() throws Exception {
        WordFile word = new WordFile(WordSample.write(
                new ReportInput(planned(), List.of(), MoneyUnit.TKR, WordSample.DATE, List.of()), folder));
        String lead = word.styled("BodyText").stream().map(XWPFParagraph::getText)
                .filter(t -> t.startsWith("Stegen för att genomföra")).findFirst().orElseThrow();
        assertTrue(lead.replace('\u00a0', ' ')
                .matches("Stegen för att genomföra Länsförbund står i Tabell \\d+, och tidplanen i "
                        + "Diagram 1\\. Arbetet behöver börja senast 2019-11-01 för att vara klart till 2021-01-01\\. .*"),
                lead);
        XWPFTable table = word.tables().stream()
                .filter(t -> texts(t.getRow(0)).contains("Senast klart")).findFirst().orElseThrow();
        assertEquals(16, table.getNumberOfRows());
        assertEquals(
                List.of("7", "Besluta om den gemensamma förbundsordningen och om återstående kapital",
                        "Samtliga medlemmar", "3, 4, 5, 6", "120",
                        "2020-08-17"),
                texts(table.getRow(7)).subList(0, 6));
        assertTrue(word.nodes("//w:docPr").stream().map(n -> WordFile.attribute(n, "descr"))
                .anyMatch(d -> d.startsWith("Tidplan, Länsförbund.")));
    }

    @Test
    void aGivenDateAfterTheLastDayIsToldBesideIt() throws Exception {
        WordFile word = new WordFile(WordSample.write(new ReportInput(Examples.open("stockholm"), List.of(),
                MoneyUnit.TKR, WordSample.DATE, List.of()), folder));
        XWPFTable table = word.tables().stream()
                .filter(t -> texts(t.getRow(0)).contains("Senast klart")).findFirst().orElseThrow();
        assertEquals("2015-10-10", texts(table.getRow(2)).get(5));
        assertEquals("Angivet datum är senare: 2015-10-20.", texts(table.getRow(2)).getLast());
        assertEquals("–", texts(table.getRow(1)).getLast(), "the date that the days allow");
    }

    /** Ekerö's document has neither dates nor remarks for its steps: two columns would hold nothing but dashes. */
    @Test
    void aColumnInWhichNothingIsStatedIsLeftOutAndNamed() throws Exception {
        WordFile word = new WordFile(WordSample.write(new ReportInput(Examples.open("ekero"), List.of(),
                MoneyUnit.TKR, WordSample.DATE, List.of()), folder));
        XWPFTable table = word.tables().stream()
                .filter(t -> texts(t.getRow(0)).contains("Efter steg")).findFirst().orElseThrow();
        assertEquals(List.of("Steg", "Åtgärd", "Beslutas av", "Efter steg"), texts(table.getRow(0)));
        assertEquals(List.of("1", "Ta ställning till om Ekerö ska gå vidare och i vilken form", "Socialnämnden", "–"),
                texts(table.getRow(1)), "a column in which something is stated keeps its dashes");
        List<String> notes = word.styled("NotKalla").stream().map(XWPFParagraph::getText).toList();
        int untold = notes.indexOf("Kolumner utan uppgift är utelämnade: Senast; Att tänka på.");
        assertTrue(untold >= 0, notes::toString);
        assertEquals("Om steg 3: Dokumentet nämner inte steget; det följer av att förbundsordningen måste ändras.",
                notes.get(untold - 1));
        assertTrue(notes.get(untold + 1).startsWith("Källa: "), notes::toString);
    }

    /** That all days are assumed stood in no document: the plan was read as the source's. */
    @Test
    void whatIsSaidOfWhereStepsComeFromStandsOnceWithTheirNumbers() throws Exception {
        WordFile word = new WordFile(WordSample.write(new ReportInput(Examples.open("jonkoping"), List.of(),
                MoneyUnit.TKR, WordSample.DATE, List.of()), folder));
        List<String> notes = word.styled("NotKalla").stream().map(p -> p.getText().replace('\u00a0', ' ')).toList();
        assertTrue(notes.contains("Om steg 1–7: Antalet dagar är ett antagande; källan anger ingen tid. "
                + "Om steg 8: Startdagen är ett antagande."), notes::toString);
    }
}
