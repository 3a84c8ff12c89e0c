package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;

import se.vagval.chart.ChartKind;
import se.vagval.chart.ChartText;
import se.vagval.report.ChartPictures;
import se.vagval.report.OoxmlSchema;
import se.vagval.report.ReportInput;
import se.vagval.report.nativechart.NativeChart;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/** Charts that can be edited in Word, in the Jönköping report. */
class WordChartTest {
    @TempDir
    static Path folder;

    private static ReportInput input;
    private static WordFile word;

    @BeforeAll
    static void write() throws Exception {
        input = WordSample.jonkoping();
        word = new WordFile(WordSample.write(input, folder));
    }

    private static PackagePart target(PackagePart from, String relation) throws Exception {
        PackageRelationship found = from.getRelationship(relation);
        return from.getPackage().getPart(PackagingURIHelper.createPartName(found.getTargetURI()));
    }

    private static String alternative(Node drawing) throws Exception {
        return WordFile.attribute(word.nodes(drawing, ".//w:docPr").getFirst(), "descr");
    }

    private static Optional<Statement> statement(String alternative) {
        return input.statements().stream().filter(s -> ChartPictures.kind(s)
                .filter(k -> ChartText.alternative(k, s, MoneyUnit.TKR).equals(alternative)).isPresent()).findFirst();
    }

    @Test
    void partsBarsAndLinesAreChartsOfWordsOwnAndTheRestPictures() throws Exception {
        List<ChartKind> own = new ArrayList<>();
        for (Node drawing : word.nodes("//w:drawing")) {
            boolean chart = !word.nodes(drawing, ".//w:chart").isEmpty();
            assertEquals(chart, word.nodes(drawing, ".//w:pic").isEmpty());
            if (chart) {
                own.add(ChartPictures.kind(statement(alternative(drawing)).orElseThrow()).orElseThrow());
            }
        }
        assertEquals(List.of(ChartKind.PARTICIPANTS, ChartKind.FINANCING_STACKED, ChartKind.ACTIVITIES_PER_YEAR), own);
    }

    @Test
    void aChartHasAPartOfItsOwnAndAWorkbookWithItsFigures() throws Exception {
        List<Node> charts = word.nodes("//w:drawing//w:chart");
        assertFalse(charts.isEmpty());
        for (Node chart : charts) {
            PackagePart part = target(word.document.getPackagePart(), WordFile.attribute(chart, "id"));
            assertEquals(NativeChart.CONTENT_TYPE, part.getContentType());
            PackagePart data = target(part, NativeChart.WORKBOOK_RELATION);
            assertEquals(NativeChart.WORKBOOK_CONTENT_TYPE, data.getContentType());
            try (XSSFWorkbook workbook = new XSSFWorkbook(data.getInputStream())) {
                assertTrue(workbook.getSheetAt(0).getPhysicalNumberOfRows() > 1);
            }
        }
    }

    @Test
    void whatIsWrittenFollowsTheSchemas() throws Exception {
        assertEquals(List.of(), OoxmlSchema.faults("wml.xsd", word.part("document")));
        assertEquals(List.of(), OoxmlSchema.faults("wml.xsd", word.part("styles")));
        assertEquals(List.of(), OoxmlSchema.faults("wml.xsd", word.part("numbering")));
        assertEquals(List.of(), OoxmlSchema.faults("wml.xsd", word.part("settings")));
        assertEquals(List.of(), OoxmlSchema.faults("wml.xsd", word.part("footer1")));
    }
}
