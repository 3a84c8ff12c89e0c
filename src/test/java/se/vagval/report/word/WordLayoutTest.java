package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.support.Office;

/** The report laid out by LibreOffice and read as text; fails where soffice or pdftotext is missing. */
@Tag("libreoffice")
class WordLayoutTest {
    @TempDir
    Path folder;

    @Test
    void anotherOfficeProgramLaysTheReportOutWithItsFigures() throws Exception {
        Path docx = WordSample.write(WordSample.jonkoping(), folder);
        Path pdf = new Office(folder.resolve("office")).converted(List.of(docx), "pdf").getFirst();
        String text = Office.layout(pdf).replace('\u00a0', ' ');
        int pages = text.split("\f").length;
        assertTrue(pages > 5 && pages < 60, pages + " pages");
        for (String figure : List.of("18 585", "−1 842", "3 246", "17 622", "16 022", "−1 600", "22 593", "72,8 %",
                "Tabell 1. Alternativen i översynen", "Sida 2 av " + pages)) {
            assertTrue(text.contains(figure), "No " + figure);
        }
        assertTrue(!text.contains("Error") && !text.contains("Fel:"), "A field has no result");
    }
}
