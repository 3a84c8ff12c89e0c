package se.vagval.report.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.model.SectionChoice;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.set.ReportSet;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.LackingSentence;
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

    @Test
    void aChartWithoutASentenceIsAskedAboutWithTheExtremesAsAProposal() {
        assertEquals(List.of(new MissingWords("participants", "Kvinnor och män i individinriktade insatser 2019",
                MissingWords.Kind.FINDING,
                "Högst är Höglandet (Män): 121. Lägst är Höglandet (Kvinnor): 81.")),
                MissingWords.of(input(LackingSentence.in("", ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"})
    void nothingIsAskedOfWhatTheProgramCanSayItself(String example) {
        assertEquals(List.of(), MissingWords.of(input(Examples.open(example))));
    }

    @Test
    void aSentenceThatWasNotGivenIsToldAtTheEndOfTheReportUnlessItsChartIsLeftOut() throws IOException {
        Review review = LackingSentence.in("", "");
        write(input(review));
        String told = "Diagrammet ”Kvinnor och män i individinriktade insatser 2019”: Det saknas en mening om vad";
        assertTrue(words().contains(told));
        write(input(
                review.edit().report(review.report().withSections(List.of(new SectionChoice("3.4", false)))).done()));
        assertFalse(words().contains(told));
    }

    @Test
    void anAlternativeThatTellsNothingIsAskedAbout() {
        MissingWords asked = MissingWords.of(input(LackingSentence.in(FINDING, "diagram.png"))).getFirst();
        assertEquals("participants", asked.statement());
        assertEquals(MissingWords.Kind.ALTERNATIVE, asked.kind());
        // The program's own, with the sentence that the user has written.
        assertTrue(asked.proposal().startsWith("Kvinnor och män i individinriktade insatser 2019. Stapeldiagram"));
        assertTrue(asked.proposal().contains(FINDING));
    }

    @Test
    void nothingIsAskedWhenTheUserHasAnswered() {
        assertEquals(List.of(), MissingWords.of(input(LackingSentence.in(FINDING, ""))));
    }

    @Test
    void theUsersWordsStandInTheDocuments() throws IOException {
        write(input(LackingSentence.in(FINDING, ALTERNATIVE)));
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
        String document = words();
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

    private String words() throws IOException {
        return part("Rapport.docx", "word/document.xml").replaceAll("<[^>]+>", "");
    }

    private String part(String file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(file).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
