package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.vagval.exchange.ReviewJson;
import se.vagval.report.Soundness;
import se.vagval.report.accessibility.AccessibilityCheck;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.support.BadReviews;
import se.vagval.support.Office;
import se.vagval.support.ZipParts;

/** Every document of reviews that are too much, too little or too long for it. */
@Tag("libreoffice")
class BadReviewsTest {
    private static final Pattern WORDS = Pattern.compile(">([^<]+)<");
    /** What a program says for itself where it has nothing to say. */
    private static final Pattern SLIPPED = Pattern.compile(
            "\\bnull\\b|\\bNaN\\b|Infinity|\\{\\d+[,}]|#REF!|#NAME\\?|Optional\\[");
    private static final Map<BadReviews, CliRun> RUNS = new EnumMap<>(BadReviews.class);

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeAll() {
        for (BadReviews bad : BadReviews.values()) {
            Path json = folder.resolve(bad + ".json");
            ReviewJson.create(json, bad.review());
            RUNS.put(bad, CliRun.of("rapport", json.toString(), "--till", in(bad).toString()));
        }
    }

    @AfterAll
    static void forget() {
        RUNS.clear();
    }

    private static Path in(BadReviews bad) {
        return folder.resolve(bad.toString());
    }

    private static List<Path> files(BadReviews bad) throws IOException {
        try (Stream<Path> files = Files.walk(in(bad))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentsAreWrittenAndNothingRemainsForAccessibility(BadReviews bad) throws IOException {
        CliRun run = RUNS.get(bad);
        assertEquals("", run.err());
        assertEquals(0, run.code());
        List<Path> files = files(bad);
        assertTrue(files.containsAll(List.of(in(bad).resolve("Rapport.docx"), in(bad).resolve("Tabeller.xlsx"),
                in(bad).resolve("Bilder.pptx"))), files::toString);
        for (Path file : files) {
            if (AccessibilityCheck.covers(file)) {
                assertEquals(List.of(), AccessibilityCheck.of(file).stream().map(Finding::text).toList());
            } else if (file.toString().endsWith(".png")) {
                assertTrue(ImageIO.read(file.toFile()).getHeight() > 100, file::toString);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWordOfTheProgramsOwnSlipsOut(BadReviews bad) throws IOException {
        for (Path file : files(bad)) {
            List<String> parts = file.toString().endsWith(".svg") ? List.of(Files.readString(file))
                    : file.toString().endsWith("x") ? List.copyOf(ZipParts.xml(file).values()) : List.of();
            for (String part : parts) {
                Matcher words = WORDS.matcher(part);
                while (words.find()) {
                    assertFalse(SLIPPED.matcher(words.group(1)).find(), () -> file + ": " + words.group(1));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDocumentIsSound(BadReviews bad) throws Exception {
        List<String> faults = new ArrayList<>();
        for (Path file : files(bad)) {
            if (file.toString().endsWith("x")) {
                faults.addAll(Soundness.faults(file));
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @EnumSource
    void noTableIsWiderThanItsPage(BadReviews bad) throws Exception {
        for (String name : List.of("Rapport.docx", "Medlemsblad.docx")) {
            Path file = in(bad).resolve(name);
            if (Files.exists(file)) {
                assertEquals(List.of(), WideTables.in(file), name);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySheetHasANameOfItsOwnAndSomethingToShow(BadReviews bad) throws IOException {
        try (InputStream in = Files.newInputStream(in(bad).resolve("Tabeller.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Set<String> names = new HashSet<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertTrue(sheet.getSheetName().length() <= 31, sheet.getSheetName());
                assertTrue(names.add(sheet.getSheetName().toLowerCase(Locale.ROOT)), sheet.getSheetName());
                sheet.getTables().forEach(t -> assertTrue(t.getRowCount() > 1 && t.getColumnCount() > 1, t::getName));
                if (sheet.getTables().isEmpty()) {
                    assertTrue(Set.of("Indata", "Beräkning").contains(sheet.getSheetName()), sheet.getSheetName());
                    assertTrue(sheet.getRow(1).getCell(0).getStringCellValue().startsWith("Inga uppgifter"));
                }
                // The calculation is printed on A3 on end, with letters as large and twice as many rows.
                assertEquals(!sheet.getSheetName().equals("Beräkning"), sheet.getPrintSetup().getLandscape(),
                        sheet.getSheetName());
            }
        }
    }

    /** As a reader sees them in another program than the one they were written by. */
    @Test
    void theWorkbooksCalculateWithoutFaultsInAnotherProgram() throws Exception {
        List<Path> books = new ArrayList<>();
        for (BadReviews bad : BadReviews.values()) {
            books.add(Files.copy(in(bad).resolve("Tabeller.xlsx"), folder.resolve(bad + ".xlsx")));
        }
        for (Path saved : new Office(folder.resolve("kontor")).converted(books, "xlsx")) {
            try (InputStream in = Files.newInputStream(saved); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                assertEquals(List.of(), ErrorCells.in(workbook), saved::toString);
            }
        }
    }

    /** A row of heads that is higher than the page would hide the whole table. */
    @Test
    void everyRowOfTheTablesIsPrinted() throws Exception {
        List<Path> documents = new ArrayList<>();
        for (String name : List.of("Rapport.docx", "Medlemsblad.docx")) {
            documents.add(in(BadReviews.LONG_NAMES).resolve(name));
        }
        List<Path> printed = new Office(folder.resolve("tryckeri")).converted(documents, "pdf");
        for (int i = 0; i < documents.size(); i++) {
            assertEquals(List.of(), PrintedRows.lost(documents.get(i), printed.get(i)), documents.get(i)::toString);
        }
    }
}
