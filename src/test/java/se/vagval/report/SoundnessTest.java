package se.vagval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Author;
import se.vagval.model.Review;
import se.vagval.model.ReviewEdit;
import se.vagval.report.set.ReportSet;
import se.vagval.report.set.WrittenFile;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** Word, Excel and PowerPoint open what is written without mending it, as far as their published schemas and bounds tell. */
class SoundnessTest {
    @TempDir
    private Path folder;

    private List<WrittenFile> written(String example, EnumSet<ReportSet.Part> parts) {
        return written(Examples.open(example), parts);
    }

    private List<WrittenFile> written(Review review, EnumSet<ReportSet.Part> parts) {
        Calculation calculation = Calculation.of(review);
        Statements statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
        ReportInput input = new ReportInput(calculation.review(), statements.all(), MoneyUnit.TKR,
                LocalDate.of(2020, 9, 1), List.of());
        return ReportSet.write(input.withPages(statements.memberPages()), new CalculationNaming(calculation), folder,
                parts, false, Progress.NONE, () -> false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"})
    void everyDocumentOfAnExampleIsSound(String example) throws Exception {
        List<String> faults = new ArrayList<>();
        List<WrittenFile> files = written(example, EnumSet.of(ReportSet.Part.WORD, ReportSet.Part.EXCEL,
                ReportSet.Part.POWERPOINT, ReportSet.Part.MEMBERS));
        for (WrittenFile file : files) {
            faults.addAll(Soundness.faults(file.file()));
        }
        assertEquals(4, files.size());
        assertEquals(List.of(), faults);
    }

    /** Word's own line end, a byte of a damaged file and half a sign are copied into texts, and XML has no place for them. */
    @Test
    void signsThatNoDocumentCanHoldStopNoDocument() throws Exception {
        String odd = " rad\u000Btvå\u0001\uD800";
        Review review = Examples.open("trelleborg");
        ReviewEdit edit = review.edit()
                .commission(review.commission().edit().title(review.commission().title() + odd)
                        .authors(List.of(new Author("Utredaren" + odd, "utredare" + odd, ""))).done())
                .alternatives(review.alternatives().stream().map(a -> new Alternative(a.id(), a.parent(),
                        a.name() + odd, a.shortName() + odd, a.description() + odd, a.changes())).toList());
        List<String> faults = new ArrayList<>();
        List<WrittenFile> files = written(edit.done(), EnumSet.of(ReportSet.Part.WORD, ReportSet.Part.EXCEL,
                ReportSet.Part.POWERPOINT, ReportSet.Part.MEMBERS, ReportSet.Part.CHARTS));
        for (WrittenFile file : files) {
            faults.addAll(file.file().toString().matches(".*\\.(docx|xlsx|pptx)") ? Soundness.faults(file.file())
                    : List.of());
        }
        assertTrue(files.stream().anyMatch(f -> f.file().toString().endsWith(".svg")));
        assertEquals(List.of(), faults);
        try (XSSFWorkbook workbook = new XSSFWorkbook(files.stream().map(f -> f.file().toFile())
                .filter(f -> f.getName().endsWith(".xlsx")).findFirst().orElseThrow())) {
            workbook.forEach(s -> assertFalse(s.getSheetName().contains("?"), s.getSheetName()));
        }
        try (FileSystem zip = FileSystems.newFileSystem(files.getFirst().file())) {
            String core = Files.readString(zip.getPath("docProps", "core.xml"));
            assertTrue(core.contains(review.commission().title() + " rad två<"), core);
        }
    }

    /** Each of these has been seen to make Word refuse or mend a document, and is put into a sound one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            word/document.xml | <w:keepNext/>                 | <w:outlineLvl w:val="1"/><w:keepNext/>  | main":keepNext
            word/document.xml | <w:cantSplit/>                | <w:cantSplit/><w:bold/>                 | main":bold
            word/document.xml | w:id w:val="2"                | w:id w:val="1"                          | sdt 1 is there 2 times
            word/document.xml | bookmarkStart w:id="2"        | bookmarkStart w:id="1"                  | bookmarkStart 1 is there 2 times
            word/document.xml | w:name="_Ref_tabell_1"        | w:name="_Ref tabell 1"                  | a bookmark cannot be called
            word/document.xml | w:name="_Ref_tabell_2"        | w:name="_Ref_tabell_02"                 | there is no bookmark _Ref_tabell_2
            word/document.xml | docPr id="2"                  | docPr id="1"                            | drawings share an id
            word/document.xml | w:val="Heading1"              | w:val="Rubrik1"                         | there is no style Rubrik1
            word/document.xml | w:fldCharType="separate"      | w:fldCharType="begin"                   | a field is not whole
            word/document.xml | <w:tblGrid>                   | <w:tblGrid><w:gridCol w:w="100"/>       | a row of
            word/document.xml | r:id="rIdDiagram3"            | r:id="rIdDiagram99"                     | leads nowhere
            word/styles.xml   | w:styleId="Heading2"          | w:styleId="Heading1"                    | style Heading1 is there 2 times
            word/_rels/document.xml.rels | charts/chart3.xml | charts/chart99.xml | charts/chart99.xml is not there
            [Content_Types].xml | /word/footer1.xml | /word/footer9.xml | no kind for word/footer1.xml
            """)
    void aFaultIsSeen(String part, String right, String wrong, String fault) throws Exception {
        Path file = written("jonkoping", EnumSet.of(ReportSet.Part.WORD)).getFirst().file();
        spoil(file, part, xml -> xml.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
        List<String> faults = Soundness.faults(file);
        assertTrue(faults.stream().anyMatch(f -> f.contains(fault)), faults::toString);
    }

    @Test
    void wordTakesNoControlWithALongNameAndNoCellWithoutAParagraph() throws Exception {
        Path file = written("jonkoping", EnumSet.of(ReportSet.Part.WORD)).getFirst().file();
        spoil(file, "word/document.xml", xml -> xml.replaceFirst("<w:alias w:val=\"[^\"]*\"",
                "<w:alias w:val=\"" + "x".repeat(65) + "\"").replaceFirst("</w:p></w:tc>",
                        "</w:p><w:bookmarkStart w:id=\"9999\" w:name=\"sist\"/><w:bookmarkEnd w:id=\"9999\"/></w:tc>"));
        assertEquals(List.of("alias is too long", "a cell does not end"), Soundness.faults(file).stream()
                .map(f -> f.replaceFirst("^\\S+ (alias is too long|a cell does not end).*", "$1")).toList());
    }

    private static void spoil(Path file, String part, UnaryOperator<String> change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            String xml = Files.readString(zip.getPath(part));
            String spoilt = change.apply(xml);
            assertNotEquals(xml, spoilt);
            Files.writeString(zip.getPath(part), spoilt);
        }
    }
}
