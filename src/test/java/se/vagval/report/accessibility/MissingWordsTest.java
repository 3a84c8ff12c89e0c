package se.vagval.report.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.OwnWords;
import se.vagval.model.ReportPlan;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.set.ReportSet;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** What is asked for before a document is written, what the user's own words do to it, and what is told at its end. */
class MissingWordsTest {
    private static final String FINDING = "Kvinnor är färre än män i alla tre förbunden.";
    private static final String ALTERNATIVE = "Stapeldiagram: i alla tre förbunden deltog fler män än kvinnor.";

    @TempDir
    Path folder;

    private static ReportInput input(Review review) {
        Calculation calculation = Calculation.of(review);
        return new ReportInput(review, Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all(),
                MoneyUnit.TKR, LocalDate.of(2020, 9, 1), List.of());
    }

    private static Review withWords(String finding, String alternative) {
        return Examples.open("jonkoping").edit().report(ReportPlan.USUAL.withWords(
                List.of(new OwnWords("participants", finding, alternative)))).done();
    }

    @Test
    void aChartWithoutASentenceIsAskedAbout() {
        assertEquals(List.of(new MissingWords("participants", "Kvinnor och män i individinriktade insatser 2019",
                MissingWords.Kind.FINDING,
                "Högst är Höglandet (Män): 121. Lägst är Södra Vätterbygden (Män): 77.")),
                MissingWords.of(input(Examples.open("jonkoping"))));
    }

    @Test
    void anAlternativeThatTellsNothingIsAskedAbout() {
        MissingWords asked = MissingWords.of(input(withWords(FINDING, "diagram.png"))).getFirst();
        assertEquals("participants", asked.statement());
        assertEquals(MissingWords.Kind.ALTERNATIVE, asked.kind());
        // The program's own, with the sentence that the user has written.
        assertTrue(asked.proposal().startsWith("Kvinnor och män i individinriktade insatser 2019. Stapeldiagram"));
        assertTrue(asked.proposal().contains(FINDING));
    }

    @Test
    void nothingIsAskedWhenTheUserHasAnswered() {
        assertEquals(List.of(), MissingWords.of(input(withWords(FINDING, ""))));
    }

    @Test
    void theUsersWordsStandInTheDocuments() throws IOException {
        write(input(withWords(FINDING, ALTERNATIVE)));
        assertTrue(part("Rapport.docx", "word/document.xml").contains(ALTERNATIVE));
        assertTrue(part("Rapport.docx", "word/document.xml").contains(FINDING));
        assertTrue(part("Tabeller.xlsx", "xl/sharedStrings.xml").contains(FINDING));
        assertTrue(part("Tabeller.xlsx", "xl/drawings/drawing1.xml").contains(ALTERNATIVE));
    }

    @Test
    void whatRemainsIsToldAtTheEndOfTheReport() throws IOException {
        Review review = Examples.open("jonkoping");
        List<ReportText> texts = new java.util.ArrayList<>(review.texts());
        texts.add(new ReportText("6", "", "De gröna staplarna visar kvinnor."));
        write(input(review.edit().texts(texts).done()));
        String document = part("Rapport.docx", "word/document.xml").replaceAll("<[^>]+>", "");
        int section = document.lastIndexOf("Tillgänglighet: det här återstår");
        assertTrue(document.indexOf("Stycket ”De gröna staplarna visar kvinnor.”: Texten pekar ut något", section) > 0,
                document.substring(section));
    }

    private void write(ReportInput input) {
        Calculation calculation = Calculation.of(input.review());
        Statements statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
        ReportSet.write(new ReportInput(input.review(), statements.all(), MoneyUnit.TKR, input.date(), List.of()),
                new CalculationNaming(calculation), folder, EnumSet.of(ReportSet.Part.WORD, ReportSet.Part.EXCEL), true,
                Progress.NONE, () -> false);
    }

    private String part(String file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(file).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
