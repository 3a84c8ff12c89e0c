package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;

import se.vagval.model.OwnWords;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.model.SectionChoice;
import se.vagval.report.Edition;
import se.vagval.report.ReportInput;

class OutlineTest {
    @TempDir
    Path folder;

    private final ReportInput sample = WordSample.jonkoping();
    private final Review jonkoping = sample.review();

    private static List<String> printed(Outline outline) {
        return outline.sections().stream().filter(OutlineSection::printed).map(OutlineSection::heading).toList();
    }

    private Review with(List<SectionChoice> sections) {
        return jonkoping.edit().report(jonkoping.report().withSections(sections)).done();
    }

    private List<SectionChoice> usual() {
        return new ArrayList<>(Outline.of(jonkoping, Map.of()).sections().stream()
                .map(s -> new SectionChoice(s.id(), true)).toList());
    }

    private static int place(List<SectionChoice> sections, String id) {
        return sections.stream().map(SectionChoice::section).toList().indexOf(id);
    }

    private ReportInput input(Review review) {
        return new ReportInput(review, sample.statements(), sample.unit(), sample.date(), sample.charts());
    }

    private WordFile written(Review review) throws Exception {
        return new WordFile(WordSample.write(input(review), folder));
    }

    private static List<String> headings(WordFile word) {
        return word.styled("Heading").stream().map(XWPFParagraph::getText).toList();
    }

    @Test
    void sectionsAreNumberedAsTheyCome() {
        List<SectionChoice> sections = usual();
        SectionChoice three = sections.remove(place(sections, "2.3"));
        sections.add(place(sections, "2.1"), three);
        sections.set(place(sections, "4"), new SectionChoice("4", false));
        Outline outline = Outline.of(with(sections), Map.of());
        assertEquals(
                List.of("2.1 Insatser", "2.2 Lagen om finansiell samordning av rehabiliteringsinsatser (2003:1210)",
                        "2.3 Målgrupper", "2.4 Organisering"),
                printed(outline).stream()
                        .filter(h -> h.startsWith("2.")).limit(4).toList());
        assertTrue(printed(outline).contains("4 Synpunkter och slutsatser kring organisering och utveckling"));
        assertTrue(printed(outline).contains("7.2 Ekonomiska konsekvenser"));
        assertFalse(outline.section("4.1").orElseThrow().printed());
        assertTrue(outline.section("4.1").orElseThrow().included());
    }

    @Test
    void aSectionThatIsNotPlacedFollowsTheOneItUsuallyFollows() {
        Outline outline = Outline.of(with(List.of(new SectionChoice("8", true), new SectionChoice("1", true))),
                Map.of());
        List<String> chapters = outline.sections().stream().filter(s -> s.level() == 1).map(OutlineSection::id)
                .toList();
        assertTrue(chapters.indexOf("8") < chapters.indexOf("1"));
        assertEquals(chapters.indexOf("1") + 1, chapters.indexOf("2"));
        List<String> all = outline.sections().stream().map(OutlineSection::id).toList();
        assertEquals(all.indexOf("8") + 1, all.indexOf("8.1"));
    }

    @Test
    void anEmptySectionIsInTheOutlineAndNotInTheReport() {
        Outline outline = Outline.of(jonkoping.edit().texts(List.of(new ReportText("4.2", "Västerås", "")))
                .done(), Map.of());
        OutlineSection section = outline.section("4.2").orElseThrow();
        assertEquals("", section.number());
        assertFalse(section.printed());
        assertTrue(section.own());
        assertEquals(List.of(), printed(outline));
    }

    @Test
    void aNumberInALinkFollowsTheSectionAndLeadsToIt() throws Exception {
        List<SectionChoice> sections = usual();
        sections.set(place(sections, "2"), new SectionChoice("2", false));
        Review review = with(sections).edit().texts(texts("6", "Se [avsnitt 8.2](#8.2), [det som utgick (2.1)](#2.1) "
                + "och [rådet](https://www.finsam.se/?a=1&b=2).")).done();
        WordFile word = written(review);
        Node link = word.nodes("//w:hyperlink[.='avsnitt\u00a07.2']").getFirst();
        String anchor = WordFile.attribute(link, "anchor");
        assertEquals("7.2 Ekonomiska konsekvenser", word.nodes("//w:p[w:bookmarkStart/@*='" + anchor + "']").getFirst()
                .getTextContent());
        assertEquals(List.of(), word.nodes("//w:hyperlink[contains(., 'utgick')]"));
        assertEquals(1, word.nodes("//w:p[contains(., 'det som utgick (2.1)')]").size());
        String id = WordFile.attribute(word.nodes("//w:hyperlink[.='rådet']").getFirst(), "r:id");
        PackageRelationship relation = word.document.getPackagePart().getRelationship(id);
        assertEquals("https://www.finsam.se/?a=1&b=2", relation.getTargetURI().toString());
    }

    @Test
    void numberedListsBeginAtOneEach() throws Exception {
        WordFile word = written(jonkoping.edit().texts(texts("6", "1. en\n2. två\n\nSedan\n\n1. ny")).done());
        List<String> ids = word.styled("ListNumber").stream().map(p -> p.getNumID().toString()).toList();
        assertEquals(List.of("101", "101", "102"), ids);
        String numbering = word.part("numbering");
        assertTrue(numbering.contains("w:numId=\"102\""));
        assertFalse(numbering.contains("w:numId=\"103\""));
    }

    @Test
    void aSectionWithTheTablesCanBeLeftOut() throws Exception {
        List<SectionChoice> sections = usual();
        sections.set(place(sections, "8.2"), new SectionChoice("8.2", false));
        WordFile word = written(with(sections));
        assertFalse(headings(word).stream().anyMatch(h -> h.endsWith("Ekonomiska konsekvenser")));
        assertEquals(1, word.nodes("//w:p[.='Beräkningen visar följande:']").size());
    }

    @Test
    void contentsNameWhatTheReportPrints() throws Exception {
        Map<String, List<SectionContents.Item>> contents = SectionContents.of(input(jonkoping));
        WordFile word = written(jonkoping);
        for (List<SectionContents.Item> items : contents.values()) {
            for (SectionContents.Item item : items) {
                assertTrue(word.document.getParagraphs().stream()
                        .anyMatch(p -> p.getText().endsWith(". " + item.caption())), item.words());
            }
        }
        assertTrue(contents.get("8.2").size() > 10);
    }

    @Test
    void ownWordsStandInPlaceOfTheProgramsOwn() throws Exception {
        Review review = jonkoping.edit().report(jonkoping.report().withWords(
                List.of(new OwnWords("financing", "Länsförbundet får mindre.", "Tre staplar."))))
                .done();
        ReportInput input = input(review);
        assertEquals("Länsförbundet får mindre.", input.statement("financing").orElseThrow().finding());
        WordFile word = new WordFile(WordSample.write(input, folder));
        assertFalse(word.nodes("//w:p[contains(., 'Länsförbundet får mindre.')]").isEmpty());
        assertEquals(1, word.nodes("//w:drawing//*[local-name()='docPr'][@descr='Tre staplar.']").size());
    }

    @Test
    void theFootNamesTheVersion() throws Exception {
        ReportInput named = sample.withEdition(
                Edition.words(Optional.of("Utskickad 2026-02-24"), LocalDateTime.of(2026, 3, 1, 9, 5)));
        assertTrue(new WordFile(WordSample.write(named, folder)).part("footer1").contains("Utskickad 2026-02-24"));
        assertEquals("Arbetsversion 2026-03-01 kl. 09.05",
                Edition.words(Optional.empty(), LocalDateTime.of(2026, 3, 1, 9, 5)));
    }

    private List<ReportText> texts(String section, String text) {
        List<ReportText> texts = new ArrayList<>(jonkoping.texts().stream().filter(t -> !t.section().equals(section))
                .toList());
        texts.add(new ReportText(section, "", text));
        return texts;
    }
}
