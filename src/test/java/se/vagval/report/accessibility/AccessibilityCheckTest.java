package se.vagval.report.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.report.Progress;
import se.vagval.report.ReportException;
import se.vagval.report.ReportInput;
import se.vagval.report.set.ReportSet;
import se.vagval.report.set.WrittenFile;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** What the application writes breaks no rule of its own check. */
class AccessibilityCheckTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"})
    void theDocumentsOfAnExampleHaveNoFindings(String example) {
        Calculation calculation = Calculation.of(Examples.open(example));
        Statements statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
        ReportInput input = new ReportInput(calculation.review(), statements.all(), MoneyUnit.TKR,
                LocalDate.of(2020, 9, 1), List.of());
        List<WrittenFile> files = ReportSet.write(input.withPages(statements.memberPages()),
                new CalculationNaming(calculation), folder,
                EnumSet.of(ReportSet.Part.WORD, ReportSet.Part.EXCEL, ReportSet.Part.POWERPOINT,
                        ReportSet.Part.MEMBERS),
                false, Progress.NONE, () -> false);
        assertEquals(4, files.size());
        for (WrittenFile file : files) {
            assertEquals(List.of(), file.remaining(), file.toString());
            assertEquals(List.of(), AccessibilityCheck.of(file.file()), file.toString());
        }
    }

    @Test
    void aFileThatIsNoDocumentIsSaidPlainly() throws IOException {
        Path file = Files.writeString(folder.resolve("anteckning.docx"), "Inte ett dokument");
        ReportException fault = assertThrows(ReportException.class, () -> AccessibilityCheck.of(file));
        assertTrue(fault.getMessage().startsWith("anteckning.docx kan inte granskas"), fault::getMessage);
    }

    @Test
    void aFileThatIsNotThereIsSaidPlainly() {
        assertThrows(ReportException.class, () -> AccessibilityCheck.of(folder.resolve("borta.xlsx")));
    }
}
