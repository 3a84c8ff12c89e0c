package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.xpath.XPathExpressionException;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;

import se.vagval.exchange.Examples;

/** The report of reviews from before there was a ladder, and of an association that is still to be. */
class CaseStudiesReportTest {
    @TempDir
    Path folder;

    private WordFile report(String example) throws Exception {
        return new WordFile(WordSample.write(WordSample.of(Examples.open(example)), folder));
    }

    private static String all(WordFile word) throws XPathExpressionException {
        return word.nodes("//w:t").stream().map(Node::getTextContent).collect(Collectors.joining());
    }

    private static List<List<String>> rows(WordFile word, String head) {
        XWPFTable table = word.tables().stream().filter(t -> t.getRow(0).getTableCells().getFirst().getText()
                .equals(head)).findFirst().orElseThrow();
        return table.getRows().stream().map(r -> r.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    @Test
    void theLadderIsNotSpokenOfBeforeThereWasOne() throws Exception {
        String text = all(report("statskontoret"));
        assertTrue(text.contains("Inget eget kapital är angivet för RAR Sörmland, Västerbergslagen och Norrköping;"
                + " det antas vara noll. Med det antagandet har inget förbund något eget kapital 2007, i något"
                + " alternativ. Det som Göteborg Centrum (2\u00a0300\u00a0tkr) hade 2005 är då använt."), text);
        assertFalse(text.contains("trappan"), text);
    }

    /** A long table was parted two rows before its end, in the middle of an alternative. */
    @Test
    void aLongTableIsPartedBetweenItsGroups() throws Exception {
        XWPFTable table = report("statskontoret").tables().stream()
                .filter(t -> t.getRow(0).getTableCells().stream().map(XWPFTableCell::getText).toList()
                        .equals(List.of("Alternativ", "Förbund", "2005", "2006", "2007", "2008")))
                .findFirst().orElseThrow();
        List<XWPFTableRow> rows = table.getRows();
        assertEquals(16, rows.size());
        for (int i = 3; i < rows.size() - 2; i++) { // the first and the last are kept together anyway
            boolean same = rows.get(i).getCell(0).getText().equals(rows.get(i + 1).getCell(0).getText());
            assertEquals(same, rows.get(i).getCell(0).getParagraphs().getFirst().getCTP().getPPr().isSetKeepNext(),
                    "row " + i);
        }
    }

    @Test
    void theRegisterHasTheSignForPercentAndItsRangeToo() throws Exception {
        List<List<String>> rows = rows(report("stockholm"), "Antagande");
        List<String> administration = rows.stream().filter(r -> r.getFirst().startsWith("Administration från"))
                .findFirst().orElseThrow();
        assertEquals(List.of("20\u00a0% av budgeten", "15\u00a0% till 20\u00a0%"), administration.subList(1, 3));
        assertEquals("5\u00a0%", rows.stream().filter(r -> r.getFirst().startsWith("Målgruppens")).findFirst()
                .orElseThrow().get(1));
        assertTrue(rows.stream().anyMatch(r -> r.get(1).equals("25\u00a0procentenheter per år")), rows::toString);
    }

    @Test
    void whatAnAssumedFigureRestsOnIsCalledTheSameInTheAppendixAndUnderTheTables() throws Exception {
        WordFile word = report("stockholm");
        assertTrue(rows(word, "Uppgift").size() > 1);
        String text = all(word);
        assertTrue(text.contains("störst betydelse först: Administrationens andel;"), text);
        assertTrue(word.tables().stream().flatMap(t -> t.getRows().stream())
                .anyMatch(r -> r.getCell(0).getText().equals("Administrationens andel")
                        && r.getCell(1).getText().startsWith("Bilda, Stockholms stad, 2018: 20\u00a0%")));
    }

    /** Tables with a line for each association left out the alternatives that have none, without a word. */
    @Test
    void anAlternativeWithoutAssociationsIsNamedUnderTheTable() throws Exception {
        assertTrue(all(report("stockholm")).contains("Utan förbund: inget samordningsförbund."));
        String trelleborg = all(report("trelleborg"));
        assertTrue(trelleborg.contains("Utträde 2020: inget samordningsförbund."));
        assertTrue(trelleborg.contains("Egen samordning: inget samordningsförbund."));
    }

    /** The word stood in the summary of reports whose appendix alone says what it is. */
    @Test
    void theSummarySaysWhatTheLadderIsWhereItTellsOfIt() throws Exception {
        assertTrue(all(report("ekero")).contains("Trappan är Nationella rådets rekommendation"));
        assertFalse(all(report("statskontoret")).contains("Trappan är Nationella rådets rekommendation"));
    }

    /** A plan whose first day was years ago said when the work had to begin, and no more. */
    @Test
    void aPlanWhoseFirstDayIsPastSaysSo() throws Exception {
        assertTrue(all(report("stockholm")).contains("Dagen då arbetet behöver börja har passerat."));
        assertFalse(all(report("ekero")).contains("har passerat"), "its plan has no days");
    }
}
