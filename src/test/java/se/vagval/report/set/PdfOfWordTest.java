package se.vagval.report.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.model.Commission;
import se.vagval.model.Review;
import se.vagval.report.ReportException;
import se.vagval.report.ReportInput;
import se.vagval.report.pdf.LibreOffice;
import se.vagval.text.MoneyUnit;

/** The PDF of a report where LibreOffice does not get so far. */
class PdfOfWordTest {
    @TempDir
    private Path folder;
    @TempDir
    private Path programs;

    private Document pdf(String script) throws IOException {
        Path program = Files.writeString(programs.resolve("soffice"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        ReportInput input = new ReportInput(Review.empty(Commission.titled("Tom översyn", 2025)), List.of(),
                MoneyUnit.TKR, LocalDate.of(2026, 2, 24), List.of());
        return PdfOfWord.report(new Drawn(input), new LibreOffice(program));
    }

    private List<Path> there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void oneThatIsCancelledMeanwhileLeavesNothing() throws IOException {
        Document pdf = pdf("exec sleep 60");
        assertFalse(pdf.write(pdf.files(folder), () -> true));
        assertEquals(List.of(), there());
    }

    @Test
    void oneThatFailsLeavesWhatWasThere() throws IOException {
        Document pdf = pdf("exit 1");
        Path before = Files.writeString(folder.resolve("Rapport.pdf"), "sedan tidigare");
        assertThrows(ReportException.class, () -> pdf.write(pdf.files(folder), () -> false));
        assertEquals(List.of(before), there());
        assertEquals("sedan tidigare", Files.readString(before));
    }
}
