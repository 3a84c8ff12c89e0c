package se.vagval.report.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Livelihood;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.SampleLivelihood;
import se.vagval.text.MoneyUnit;
import se.vagval.support.WordTables;

/** What is written for others after the investigator has looked at everything in the window. */
class SmallCountsInReportsTest {
    @TempDir
    private static Path folder;
    private static List<Path> written;

    @BeforeAll
    static void write() {
        Review review = SampleLivelihood.in(Examples.open("jonkoping"));
        Calculation calculation = Calculation.of(review);
        review.outcomes().stream().filter(SusOutcome::ofLivelihood).forEach(o -> {
            for (SusOutcome.Who who : SusOutcome.Who.values()) {
                calculation.outcomes().figure(o, who, Livelihood.label(review, o, who));
            }
        });
        List<se.vagval.statement.Statement> all = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR))
                .all();
        written = ReportSet.write(new ReportInput(review, all, MoneyUnit.TKR, LocalDate.of(2026, 2, 24), List.of()),
                new CalculationNaming(calculation), folder, EnumSet.allOf(ReportSet.Part.class), true, Progress.NONE,
                () -> false).stream().map(WrittenFile::file).toList();
    }

    private static Path file(String ending) {
        return written.stream().filter(p -> p.toString().endsWith(ending)).findFirst().orElseThrow();
    }

    @Test
    void theWorkbookHasNoInputOfWhatItsTablesHide() throws IOException, InvalidFormatException {
        Set<String> texts = new HashSet<>();
        try (XSSFWorkbook book = new XSSFWorkbook(file(".xlsx").toFile())) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        texts.add(new DataFormatter().formatCellValue(cell));
                    }
                }
            }
        }
        assertTrue(texts.contains("färre än 3") && texts.contains("visas inte"));
        assertFalse(texts.stream().anyMatch(t -> t.contains("Sjukpenning före insats, kvinnor, Höglandet")));
        assertTrue(texts.stream().anyMatch(t -> t.contains("Sjukpenning före insats, totalt, Höglandet")),
                "what is told is an input to ask about");
    }

    @Test
    void theReportHasTablesAndChartsOfLivelihoodWithoutTheSmallCount() throws IOException {
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file(".docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertTrue(text.getText().contains("Försörjning före och efter insats 2019: Länet"));
            List<String> sick = WordTables.of(word).stream().flatMap(t -> t.getRows().stream())
                    .map(r -> r.getTableCells().stream().map(c -> c.getText()).toList())
                    .filter(r -> r.getFirst().equals("Sjukpenning")).flatMap(List::stream).toList();
            assertEquals(1, sick.stream().filter("färre än 3"::equals).count());
        }
    }

    @Test
    void aChartsFileSaysWhatItDoesNotShow() throws IOException {
        Path svg = written.stream().filter(p -> p.toString().endsWith("Höglandet.svg")).findFirst().orElseThrow();
        String chart = Files.readString(svg);
        assertTrue(chart.contains("färre än 3"));
        assertTrue(chart.contains("Visas inte, för att ingen ska kunna kännas igen:"));
        assertFalse(chart.contains("Uppgift saknas"));
    }
}
