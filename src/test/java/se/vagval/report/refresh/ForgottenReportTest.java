package se.vagval.report.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.vagval.exchange.Examples;

/** A report that has been through a program which leaves out the parts that it does not know. */
class ForgottenReportTest {
    @TempDir
    static Path folder;

    private static Path old;

    @BeforeAll
    static void write() {
        old = RefreshSample.write(RefreshSample.jonkoping(), folder.resolve("Rapport.docx"));
    }

    static Stream<Examples.Example> examples() {
        return Examples.all().stream();
    }

    /** Rows of tables with groups were found by their first words only: they came once more, and what stood was "by hand". */
    @ParameterizedTest
    @MethodSource("examples")
    void aReportWithoutMemoryIsAsItIsWhenNothingHasChanged(Examples.Example example) throws IOException {
        Path written = RefreshSample.write(example.open(), folder.resolve(example.id() + ".docx"));
        RefreshReport report = RefreshSample.refresh(forgotten(written), folder.resolve(example.id() + "-ny.docx"),
                example.open());
        assertTrue(report.changes().isEmpty(), () -> String.join("\n", report.lines()));
        assertTrue(report.written().isEmpty());
    }

    /** Whether an alternative text is ours nobody remembers: it is left, and told of where its picture is another. */
    @Test
    void aReportWithoutMemoryGetsTheFiguresOfANewReport() throws IOException {
        Path target = folder.resolve("uppdaterad.docx");
        RefreshReport report = RefreshSample.refresh(forgotten(old), target, RefreshSample.changed());
        assertEquals(List.of(), report.left().stream().map(Change::what).filter(w -> !w.startsWith("Alternativtext"))
                .toList());
        Path fresh = RefreshSample.write(RefreshSample.changed(), folder.resolve("Ny.docx"));
        assertEquals(seen(fresh), seen(target));
    }

    private static String seen(Path report) throws IOException {
        return RefreshSample.withoutRelations(report).replaceAll(" descr=\"[^\"]*\"", "");
    }

    /** The package did not say what a workbook is, and Word takes such a file for a damaged one. */
    @Test
    void aWorkbookThatWasLeftOutComesBackAsOne() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(RefreshSample.parts(old));
        assertTrue(parts.keySet().removeIf(p -> p.endsWith(".xlsx")));
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        assertTrue(types.contains("Extension=\"xlsx\""));
        parts.put("[Content_Types].xml",
                types.replaceFirst("<Default Extension=\"xlsx\"[^>]*/>", "").getBytes(StandardCharsets.UTF_8));
        Path without = RefreshSample.pack(parts, folder.resolve("utan böcker.docx"));
        Path target = folder.resolve("med böcker.docx");
        RefreshSample.refresh(without, target, RefreshSample.changed());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(target))) {
            int drawn = 0;
            for (XWPFChart chart : document.getCharts()) {
                boolean has = chart.getRelations().stream().anyMatch(r -> r.getPackagePart().getPartName().getName()
                        .endsWith(".xlsx"));
                drawn += has ? 1 : 0;
                assertFalse(has && chart.getWorkbook().getNumberOfSheets() == 0);
            }
            assertTrue(drawn > 0, "no chart has a workbook");
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static Path forgotten(Path document) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(RefreshSample.parts(document));
        assertTrue(parts.keySet().removeIf(p -> p.startsWith("customXml/item")));
        return RefreshSample.pack(parts, folder.resolve("utan minne " + document.getFileName()));
    }
}
