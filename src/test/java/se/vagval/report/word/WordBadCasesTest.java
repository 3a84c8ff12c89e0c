package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.exchange.Templates;
import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Commission;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.report.Progress;
import se.vagval.report.ReportException;
import se.vagval.report.ReportInput;
import se.vagval.support.BadReviews;
import se.vagval.support.SampleReviews;
import se.vagval.text.MoneyUnit;

class WordBadCasesTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyReviewHasNoEmptyHeadingsAndNoTableWithoutRows() throws Exception {
        Review empty = Review.empty(Commission.titled("Översyn", 2019));
        WordFile word = new WordFile(WordSample.write(new ReportInput(empty, List.of(), MoneyUnit.TKR,
                WordSample.DATE, List.of()), folder));
        assertEquals(List.of("Sammanfattning", "Bilaga 1 Antaganden och regler", "Bilaga 2 Källor och avrundning"),
                word.styled("Heading").stream().map(XWPFParagraph::getText).toList());
        assertEquals(1, word.nodes("//w:tbl").size());
        String text = String.join("\n", word.document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
        assertTrue(text.contains("Beräkningen visar ännu inget: i översynen finns inga alternativ med uppgifter att "
                + "jämföra."), text);
        assertFalse(text.contains("Belopp anges i"), "there are no amounts");
    }

    @Test
    void anEmptyReviewWithItsStatementsCanBeWritten() throws Exception {
        WordFile word = new WordFile(WordSample.write(WordSample.of(SampleReviews.smallest()), folder));
        word.tables().forEach(t -> assertTrue(t.getNumberOfRows() > 1));
        assertFalse(word.styled("Heading").isEmpty());
    }

    /** A template's alternatives without any association were told to cost 0 tkr, as if it were a result. */
    @ParameterizedTest
    @ValueSource(strings = {"lansforbund", "administration", "bilda", "ansluta", "uttrada", "tom"})
    void aTemplateSaysThatThereIsNothingToCalculateYet(String template) throws Exception {
        Review begun = new Templates.Template(template).begin("Översyn", 2025);
        WordFile word = new WordFile(WordSample.write(WordSample.of(begun), folder));
        List<String> told = word.document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        long expected = begun.alternatives().isEmpty() ? 0 : 1;
        assertEquals(expected, told.stream().filter(t -> t.startsWith("Inga samordningsförbund är inlagda")).count());
        assertTrue(told.stream().anyMatch(t -> t.startsWith("Beräkningen visar ännu inget")), told::toString);
        assertTrue(told.stream().noneMatch(t -> t.contains("0\u00a0tkr")), told::toString);
    }

    @Test
    void textsWithControlSignsQuotesAndUnknownSectionsAreKept() throws Exception {
        WordFile word = new WordFile(WordSample.write(new ReportInput(SampleReviews.everything(), List.of(),
                MoneyUnit.KR, WordSample.DATE, List.of()), folder));
        String text = String.join("\n", word.document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
        assertTrue(text.contains("\u202F\uD834\uDD1E <&>"));
        assertTrue(text.contains("å".repeat(20_000)));
        assertTrue(word.styled("Heading1").stream().map(XWPFParagraph::getText).anyMatch("Bakgrund"::equals));
    }

    @Test
    void namesOf300LettersAreWrittenWhole() throws Exception {
        String name = "Översyn".repeat(43).substring(0, 300);
        Review example = Examples.open("jonkoping");
        List<Alternative> alternatives = example.alternatives().stream().map(a -> new Alternative(a.id(), a.parent(),
                name, name, a.description(), a.changes())).toList();
        Path file = WordSample.write(WordSample.of(example.edit().alternatives(alternatives).done()), folder);
        WordFile word = new WordFile(file);
        assertTrue(word.styled("Heading").stream().anyMatch(p -> p.getText().equals(name)));
        for (var table : word.nodes("//w:tbl")) {
            int width = word.nodes(table, "w:tblGrid/w:gridCol").stream()
                    .mapToInt(n -> Integer.parseInt(WordFile.attribute(n, "w"))).sum();
            assertTrue(width <= Page.SIDEWAYS, "A table is " + width + " wide");
        }
    }

    @Test
    void aCountyOf26MunicipalitiesHasARowForEach() throws Exception {
        Review example = Examples.open("jonkoping");
        List<Municipality> municipalities = new ArrayList<>(example.municipalities());
        for (int i = 0; i < 13; i++) {
            Municipality m = example.municipalities().get(i);
            municipalities.add(new Municipality("99" + (10 + i), "Kommun " + i, "rjl", Optional.empty(),
                    m.population(), m.workingAge(), Optional.empty(), Optional.empty()));
        }
        var associations = new ArrayList<>(example.associations());
        var first = associations.getFirst();
        List<String> codes = new ArrayList<>(first.municipalities());
        municipalities.stream().skip(13).map(Municipality::code).forEach(codes::add);
        associations.set(0, new se.vagval.model.Association(first.id(), first.name(), first.shortName(),
                first.organisationNumber(), codes, first.regions(), first.boardSeats(), first.accounts(),
                first.allocation(), first.positions(), first.municipalityKey(), first.regionKey(),
                first.regionCeiling(), first.municipalitiesCeiling(), first.policy(), first.individualShare(),
                first.costPerParticipant(), first.noticeYears()));
        Review large = example.edit().municipalities(municipalities).associations(associations).done();
        WordFile word = new WordFile(WordSample.write(WordSample.of(large), folder));
        assertTrue(word.tables().stream().map(XWPFTable::getNumberOfRows).anyMatch(n -> n == 28),
                "No table has a head, 26 municipalities and their sum");
    }

    @Test
    void alternativesThatNobodyHasDescribedHaveNoColumnForIt() throws Exception {
        Review large = BadReviews.LARGE_COUNTY.review();
        WordFile word = new WordFile(WordSample.write(WordSample.of(large), folder));
        XWPFTable alternatives = word.tables().getFirst();
        assertEquals(List.of("Alternativ", "Kort namn"),
                alternatives.getRow(0).getTableCells().stream().map(c -> c.getText()).toList());
        assertTrue(word.styled("NotKalla").stream()
                .anyMatch(p -> p.getText().equals("Kolumnen utan uppgift är utelämnad: Innebörd.")));
    }

    @Test
    void aMissingFigureIsNamedAndItsReasonStandsUnderTheTable() throws Exception {
        Review example = Examples.open("jonkoping");
        var first = example.associations().getFirst();
        var without = new se.vagval.model.Association(first.id(), first.name(), first.shortName(),
                first.organisationNumber(), first.municipalities(), first.regions(), first.boardSeats(),
                first.accounts(), AssociationAllocation.UNKNOWN, first.positions(), first.municipalityKey(),
                first.regionKey(), first.regionCeiling(), first.municipalitiesCeiling(), first.policy(),
                first.individualShare(), first.costPerParticipant(), first.noticeYears());
        var associations = new ArrayList<>(example.associations());
        associations.set(0, without);
        WordFile word = new WordFile(WordSample.write(
                WordSample.of(example.edit().associations(associations).done()), folder));
        assertTrue(word.tables().stream().anyMatch(t -> t.getText().contains("saknas")));
        assertTrue(word.styled("NotKalla").stream().anyMatch(p -> p.getText().startsWith("Saknas: ")));
    }

    @Test
    void fewerThanThreePeopleAreNotCountedOut() throws Exception {
        Review example = Examples.open("jonkoping");
        Review few = example.edit().arguments(List.of(argument("a", 2), argument("b", 7))).done();
        WordFile word = new WordFile(WordSample.write(new ReportInput(few, List.of(), MoneyUnit.TKR, WordSample.DATE,
                List.of()), folder));
        List<String> items = word.styled("ListBullet").stream().map(XWPFParagraph::getText).toList();
        assertTrue(items.contains("Argument a (styrelseledamot, färre än tre personer)"));
        assertTrue(items.contains("Argument b (styrelseledamot, 7 personer)"));
    }

    private static Argument argument(String id, int people) {
        return new Argument(id, "alt1", Argument.Stance.FOR, "Argument " + id, "styrelseledamot", Optional.of(people),
                Optional.empty(), false, Provenance.NONE);
    }

    @Test
    void aReadOnlyFileIsLeftAsItIsAndSaidSo() throws IOException {
        Path file = folder.resolve("rapport.docx");
        Files.writeString(file, "gammalt");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        ReportInput input = new ReportInput(SampleReviews.smallest(), List.of(), MoneyUnit.TKR, WordSample.DATE,
                List.of());
        ReportException failure = assertThrows(ReportException.class,
                () -> WordReport.write(file, input, Progress.NONE));
        assertEquals("Filen ”rapport.docx” är skrivskyddad. Ta bort skrivskyddet eller spara under ett annat namn.",
                failure.getMessage());
        assertEquals("gammalt", Files.readString(file));
    }

    @Test
    void progressIsToldFromBeginningToEnd() {
        List<String> told = new ArrayList<>();
        WordReport.write(folder.resolve("rapport.docx"), new ReportInput(SampleReviews.smallest(), List.of(),
                MoneyUnit.TKR, WordSample.DATE, List.of()), (done, of, doing) -> told.add(done + "/" + of + doing));
        assertEquals(List.of("0/2Sammanställer kapitel och tabeller", "1/2Skriver Wordfilen",
                "2/2Wordfilen är klar"), told);
    }

    @Test
    void aRateHasTheDecimalsItNeeds() {
        assertEquals("3\u00a0%", Figures.rate(0.03));
        assertEquals("2,5\u00a0%", Figures.rate(0.025));
        assertEquals("2 (antagande)", Figures.text(new Figure(2, Provenance.assumed("", "")), Figures::count));
    }
}
