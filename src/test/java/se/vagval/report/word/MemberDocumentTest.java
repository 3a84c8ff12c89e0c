package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Review;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.statement.MemberPage;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.BadReviews;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Unbroken;

/** The members' pages of the Jönköping example, opened by POI. */
class MemberDocumentTest {
    @TempDir
    static Path folder;

    private static ReportInput input;
    private static WordFile word;

    static ReportInput input(Review review) {
        Calculation calculation = Calculation.of(review);
        List<MemberPage> pages = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).memberPages();
        return ReportInput.ofPages(review, pages, MoneyUnit.TKR, WordSample.DATE);
    }

    static Path write(ReportInput of, Path to) {
        Path file = to.resolve("medlemsblad.docx");
        MemberDocument.write(file, of, Progress.NONE);
        return file;
    }

    @BeforeAll
    static void write() throws Exception {
        input = input(Examples.open("jonkoping"));
        word = new WordFile(write(input, folder));
    }

    private static List<String> names() {
        return input.pages().stream().map(MemberPage::name).toList();
    }

    @Test
    void everyMemberHasItsHeadingOnAPageOfItsOwn() throws Exception {
        List<XWPFParagraph> headings = word.styled("Heading1");
        assertEquals(names(), headings.stream().skip(1).map(XWPFParagraph::getText).toList());
        assertEquals("Så läses medlemsbladen", headings.getFirst().getText());
        assertEquals(headings.size(), word.nodes("//w:p/w:pPr/w:pageBreakBefore").size());
        assertEquals(headings.size(), word.nodes("//w:hyperlink").size());
    }

    @Test
    void everyMemberHasATableWithARepeatedHeadAndTheSameRows() throws Exception {
        List<XWPFTable> tables = memberTables();
        assertEquals(names().size(), tables.size());
        for (XWPFTable table : tables) {
            assertTrue(table.getRow(0).isRepeatHeader());
            assertEquals(labels(tables.getFirst()), labels(table));
        }
        assertEquals(word.tables().size(), word.nodes("//w:tblPr/w:tblDescription").size());
        assertEquals(word.tables().size(), word.nodes("//w:tblPr/w:tblCaption").size());
    }

    /** The first table is of the alternatives, under how the pages are read. */
    private static List<XWPFTable> memberTables() {
        return word.tables().subList(1, word.tables().size());
    }

    @Test
    void howThePagesAreReadSaysWhatTheAlternativesAreAndHowFiguresAreRounded() {
        XWPFTable alternatives = word.tables().getFirst();
        List<Alternative> all = input.review().alternatives();
        assertEquals(all.size() + 1, alternatives.getRows().size());
        for (int i = 0; i < all.size(); i++) {
            assertEquals(List.of(all.get(i).name(), all.get(i).shortName(), Unbroken.of(all.get(i).description())),
                    alternatives.getRow(i + 1).getTableCells().stream().map(XWPFTableCell::getText).toList());
        }
        String text = text();
        assertTrue(text.contains("Skillnaderna är mot Som idag samma år.\n"), text);
        assertTrue(text.contains("Därför kan en summa skilja sig från sina avrundade delar med en enhet."), text);
    }

    /** The state pays to all associations, so it is not told by the first of them alone what is lacking. */
    @Test
    void whatIsLackingIsToldOfAllThatLackIt(@TempDir Path to) throws Exception {
        WordFile lacking = new WordFile(write(input(BadReviews.NO_GRANTS.review()), to));
        List<String> told = lacking.styled("NotKalla").stream().map(XWPFParagraph::getText)
                .filter(t -> t.startsWith("Saknas: ")).toList();
        assertEquals("Saknas: Två av möjlig tilldelning, beviljad tilldelning och utnyttjande behövs för Höglandet, "
                + "Södra Vätterbygden och Finnveden.", told.getFirst());
        assertEquals(input.pages().size(), told.size(), "one note on every page");
    }

    /** A page is handed out alone. */
    @Test
    void everyTableSaysWhatItsDifferencesAreToAndThatAmountsAreRounded() {
        long told = text().lines()
                .filter(l -> l.startsWith("Källa: översynens beräkning. Skillnaderna är mot Som idag"))
                .filter(l -> l.contains("parten är staten, regionerna eller kommunerna tillsammans"))
                .filter(l -> l.contains("Beloppen är avrundade var för sig."))
                // A payout can make it negative, which nobody understands who has not been told.
                .filter(l -> l.contains("egna kostnader, minus utbetalt eget kapital.")).count();
        assertEquals(names().size(), told);
    }

    private static String text() {
        return word.document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    /**
     * Of Ekerö's ten alternatives most give a member the same figures, and share a column. Ekerö has others in nearly all of
     * them: its table is in two parts, with values in one and differences in the other.
     */
    @Test
    void ofManyAlternativesThoseAlikeForTheMemberShareAColumn(@TempDir Path to) throws Exception {
        ReportInput ekero = input(Examples.open("ekero"));
        WordFile written = new WordFile(write(ekero, to));
        List<XWPFTable> tables = written.tables().subList(1, written.tables().size());
        int own = ekero.pages().stream().map(MemberPage::name).toList().indexOf("Ekerö");
        assertEquals(ekero.pages().size() + 1, tables.size());
        assertTrue(heads(tables.get(own)).noneMatch(h -> h.startsWith("Skillnad")));
        assertTrue(heads(tables.get(own + 1)).allMatch(h -> h.startsWith("Skillnad")));
        for (XWPFTable table : tables) {
            List<String> columns = columns(table);
            List<String> families = heads(table).map(h -> h.contains("Ansluta") ? "Ansluta" : h).toList();
            int compared = (int) heads(table).filter(h -> h.startsWith("Skillnad")).count();
            int from = columns.size() - 2 * compared;
            if (from >= 0) {
                assertEquals(compared, IntStream.range(from, from + compared)
                        .mapToObj(c -> families.get(c) + columns.get(c) + columns.get(c + compared)).distinct().count(),
                        table.getText());
            } else {
                assertEquals(columns.stream().distinct().count(), columns.size(), table.getText());
            }
        }
        assertTrue(written.document.getParagraphs().stream().map(XWPFParagraph::getText)
                .anyMatch(p -> p.startsWith("Ansluta HBS och 5 till är Ansluta HBS, Södertälje, Södra Roslagen, ")));
        assertFalse(written.document.getParagraphs().stream().map(XWPFParagraph::getText)
                .anyMatch(p -> p.matches(".* till är .*(Med Sundbyberg|Eget förbund).*")),
                "a main alternative stands in a column of its own");
        assertEquals(0, written.nodes("//w:docPr").size(), "lines of ten alternatives cannot be told apart");
    }

    /** Whoever shares the column of figures shares that of differences too, so that a note explains both. */
    @Test
    void alternativesShareBothTheirColumnsOrNeither(@TempDir Path to) throws Exception {
        WordFile written = new WordFile(write(input(Examples.open("ekero")), to));
        for (XWPFTable table : written.tables().subList(1, written.tables().size())) {
            List<String> all = heads(table).toList();
            List<String> compared = all.stream().filter(h -> h.startsWith("Skillnad"))
                    .map(h -> h.replaceFirst("Skillnad.", "")).toList();
            List<String> values = all.stream().filter(h -> !h.startsWith("Skillnad")).toList();
            if (!compared.isEmpty() && values.size() > 1) {
                assertEquals(values.subList(values.size() - compared.size(), values.size()), compared);
                assertTrue(values.size() - compared.size() <= 3,
                        "what is left are the head, today and what is compared with");
            }
        }
    }

    /** The figures of each column, without its head but with whether it is of differences. */
    private static List<String> columns(XWPFTable table) {
        List<String> heads = heads(table).toList();
        return IntStream.range(0, heads.size())
                .mapToObj(c -> heads.get(c).startsWith("Skillnad") + table.getRows().stream()
                        .skip(1).map(r -> r.getCell(c + 1).getText()).collect(Collectors.joining("|")))
                .toList();
    }

    private static Stream<String> heads(XWPFTable table) {
        return table.getRow(0).getTableCells().stream().skip(1).map(XWPFTableCell::getText);
    }

    private static List<String> labels(XWPFTable table) {
        return table.getRows().stream().map(r -> r.getCell(0).getText()).toList();
    }

    @Test
    void cellsAreThoseOfThePageAndNoneIsEmpty() {
        for (int i = 0; i < input.pages().size(); i++) {
            Statement figures = input.pages().get(i).figures();
            List<Row> rows = figures.rows().stream().filter(r -> r.kind() != Row.Kind.GROUP).toList();
            XWPFTable table = memberTables().get(i);
            assertEquals(rows.size() + 1, table.getRows().size());
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < figures.columns().size(); c++) {
                    String printed = table.getRow(r + 1).getCell(c + 1).getText();
                    assertEquals(figures.text(rows.get(r).cells().get(c), MoneyUnit.TKR), printed);
                    assertFalse(printed.isBlank());
                }
            }
        }
    }

    @Test
    void everyDiagramSaysWhatItShowsOfWhom() throws Exception {
        List<Node> pictures = word.nodes("//w:docPr");
        assertEquals(names().size(), pictures.size());
        for (int i = 0; i < pictures.size(); i++) {
            String alternative = WordFile.attribute(pictures.get(i), "descr");
            assertTrue(alternative.contains(names().get(i)) && alternative.contains("Linjer över åren"), alternative);
        }
    }

    /** How many live nowhere is known, so no contribution after the base year can be counted. */
    @Test
    void whatIsKnownOfTheBaseYearAloneHasNoDiagram(@TempDir Path to) throws Exception {
        WordFile unknown = new WordFile(write(input(BadReviews.NO_POPULATION.review()), to));
        assertEquals(names().size(), unknown.styled("Heading1").size() - 1);
        assertEquals(List.of(), unknown.nodes("//*[local-name()='extent']"));
    }

    /** They stand on pages on their side, and would leave a third of each empty in the width of an upright one. */
    @Test
    void diagramsAreAsWideAsTheTextOfTheirPage() throws Exception {
        long text = DocumentLook.of(input).paper().sideways() * 635L;
        List<Node> frames = word.nodes("//*[local-name()='extent']");
        assertEquals(names().size(), frames.size());
        for (Node frame : frames) {
            assertEquals(text, Long.parseLong(WordFile.attribute(frame, "cx")), 0.01 * text);
        }
    }

    @Test
    void theFootHasTheTitleAndTheDate() throws Exception {
        String footer = word.part("footer1");
        assertTrue(footer.contains("Medlemsblad: Översyn av samordningsförbunden"), footer);
        assertTrue(footer.contains("2020-09-01"), footer);
        assertEquals("Medlemsblad: " + input.review().commission().title(),
                word.document.getProperties().getCoreProperties().getTitle());
    }

    @Test
    void onlyThoseChosenHaveAPage(@TempDir Path to) throws Exception {
        ReportInput two = input.withPages(input.pages().subList(1, 3));
        assertEquals(names().subList(1, 3), new WordFile(write(two, to)).styled("Heading1").stream().skip(1)
                .map(XWPFParagraph::getText).toList());
    }
}
