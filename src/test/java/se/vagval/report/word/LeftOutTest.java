package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.xpath.XPathExpressionException;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Node;

import se.vagval.exchange.Examples;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.model.SectionChoice;
import se.vagval.report.ChartPicture;
import se.vagval.report.ReportInput;

/** The Jönköping report without each of its sections: nothing in it refers to what is not there. */
class LeftOutTest {
    private static final Pattern REFERRED = Pattern.compile("\\b(?:REF|PAGEREF) (\\S+)");
    private static final Pattern APPENDIX = Pattern.compile("Se bilaga\u00a0([0-9]+)");

    @TempDir
    Path folder;

    /** Sections that diagrams stand in, or that those that do refer to. */
    private static final Set<String> WITH_CHARTS = Set.of("3.4", "8", "8.2", "utfall", "avhopp");

    private static final ReportInput SAMPLE = WordSample.jonkoping();
    private static final Map<String, List<SectionContents.Item>> CONTENTS = SectionContents.of(SAMPLE);

    /** Chapters, appendices, and sections that the program puts anything in. */
    static Stream<String> sections() {
        return outline(SAMPLE.review()).sections().stream()
                .filter(s -> s.printed() && (s.filled() || s.level() == 1)).map(OutlineSection::id);
    }

    private static Outline outline(Review review) {
        return Outline.of(review, CONTENTS);
    }

    private static Review order(Review review, List<SectionChoice> sections) {
        return review.edit().report(review.report().withSections(sections)).done();
    }

    private static Review without(Set<String> ids) {
        return order(SAMPLE.review(), outline(SAMPLE.review()).sections().stream()
                .map(s -> new SectionChoice(s.id(), !ids.contains(s.id()))).toList());
    }

    private WordFile written(Review review) throws Exception {
        return written(review, SAMPLE.charts());
    }

    private WordFile written(Review review, List<ChartPicture> charts) throws Exception {
        return new WordFile(WordSample.write(
                new ReportInput(review, SAMPLE.statements(), SAMPLE.unit(), SAMPLE.date(), charts), folder));
    }

    private static List<String> headings(WordFile word) {
        return word.styled("Heading").stream().map(XWPFParagraph::getText).toList();
    }

    private static Set<String> bookmarks(WordFile word) throws XPathExpressionException {
        Set<String> names = new HashSet<>();
        for (Node start : word.nodes("//w:bookmarkStart")) {
            assertTrue(names.add(WordFile.attribute(start, "name")), WordFile.attribute(start, "name"));
        }
        return names;
    }

    private static void holdsTogether(WordFile word) throws XPathExpressionException {
        Set<String> bookmarks = bookmarks(word);
        List<String> missing = new ArrayList<>();
        for (Node field : word.nodes("//w:instrText")) {
            REFERRED.matcher(field.getTextContent()).results().map(r -> r.group(1))
                    .filter(n -> !bookmarks.contains(n)).forEach(missing::add);
        }
        for (Node link : word.nodes("//w:hyperlink")) {
            String anchor = WordFile.attribute(link, "anchor");
            if (!anchor.isEmpty() && !bookmarks.contains(anchor)) {
                missing.add(anchor + " in " + link.getTextContent());
            }
        }
        assertEquals(List.of(), missing);
        int above = 0;
        for (XWPFParagraph heading : word.styled("Heading")) {
            int level = Integer.parseInt(heading.getStyle().substring("Heading".length()));
            assertTrue(level <= above + 1, heading.getText());
            above = level;
        }
        numbered(word);
    }

    /** Chapters and appendices follow on each other, and a note leads to the appendix that is meant. */
    private static void numbered(WordFile word) throws XPathExpressionException {
        List<String> firsts = word.styled("Heading1").stream().map(XWPFParagraph::getText).toList();
        List<String> chapters = firsts.stream().filter(h -> Character.isDigit(h.charAt(0))).toList();
        List<String> appendices = firsts.stream().filter(h -> h.startsWith("Bilaga ")).toList();
        assertTrue(IntStream.range(0, chapters.size()).allMatch(i -> chapters.get(i).startsWith(i + 1 + " ")),
                chapters::toString);
        assertTrue(IntStream.range(0, appendices.size())
                .allMatch(i -> appendices.get(i).startsWith("Bilaga " + (i + 1) + " ")), appendices::toString);
        Optional<String> assumptions = appendices.stream().filter(h -> h.endsWith("Antaganden och regler")).findFirst()
                .map(h -> h.split(" ")[1]);
        assumptions(word, assumptions);
        if (appendices.stream().noneMatch(h -> h.endsWith("Källor och avrundning")) || assumptions.isEmpty()) {
            assertEquals(List.of(), word.nodes("//w:p[contains(., 'står i bilagorna')]"));
        }
    }

    private static void assumptions(WordFile word, Optional<String> number) throws XPathExpressionException {
        for (Node paragraph : word.nodes("//w:p[contains(., 'Se bilaga')]")) {
            List<String> named = APPENDIX.matcher(paragraph.getTextContent()).results().map(MatchResult::group)
                    .toList();
            assertEquals(number.map(n -> List.of("Se bilaga\u00a0" + n)).orElse(List.of()), named);
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void nothingRefersToASectionThatIsLeftOut(String id) throws Exception {
        List<String> titles = outline(SAMPLE.review()).sections().stream().filter(OutlineSection::printed)
                .map(OutlineSection::title).toList();
        String title = outline(SAMPLE.review()).section(id).orElseThrow().title();
        boolean drawn = WITH_CHARTS.contains(id);
        WordFile word = written(without(Set.of(id)), drawn ? SAMPLE.charts() : List.of());
        long left = headings(word).stream().filter(h -> h.replaceFirst("^(Bilaga )?[0-9.]+ ", "").equals(title))
                .count();
        assertEquals(titles.stream().filter(title::equals).count() - 1, left);
        holdsTogether(word);
    }

    @Test
    void nothingRefersToTextsThatAreLeftOut() throws Exception {
        Set<String> texts = outline(SAMPLE.review()).sections().stream()
                .filter(s -> s.printed() && !s.filled() && s.level() > 1).map(OutlineSection::id)
                .collect(Collectors.toSet());
        assertTrue(texts.size() > 10, texts::toString);
        WordFile word = written(without(texts), List.of());
        assertTrue(headings(word).stream().noneMatch(h -> h.endsWith("Målgrupper")));
        holdsTogether(word);
    }

    @Test
    void severalAppendicesCanBeLeftOutAtOnce() throws Exception {
        WordFile word = written(without(Set.of("bilaga1", "avhopp", "kallor")));
        assertEquals(List.of("Bilaga 1 Nationella uppföljningar", "Bilaga 2 Utfall av individinriktade insatser",
                "Bilaga 3 Antaganden och regler"),
                headings(word).stream().filter(h -> h.startsWith("Bilaga")).toList());
        holdsTogether(word);
        assertFalse(word.nodes("//w:p[contains(., 'Se bilaga')]").isEmpty());
        WordFile bare = written(without(Set.of("bilaga1", "bilaga2", "utfall", "avhopp", "antaganden", "kallor")));
        assertTrue(headings(bare).stream().noneMatch(h -> h.startsWith("Bilaga")));
        holdsTogether(bare);
    }

    @Test
    void appendicesStandInTheOrderTheyAreGivenAndAfterTheChapters() throws Exception {
        List<SectionChoice> sections = new ArrayList<>(List.of(new SectionChoice("antaganden", true)));
        outline(SAMPLE.review()).sections().stream().filter(s -> !s.id().equals("antaganden"))
                .forEach(s -> sections.add(new SectionChoice(s.id(), true)));
        WordFile word = written(order(SAMPLE.review(), sections));
        assertEquals("Sammanfattning", headings(word).getFirst());
        assertEquals("Bilaga 1 Antaganden och regler",
                headings(word).stream().filter(h -> h.startsWith("Bilaga")).findFirst().orElseThrow());
        holdsTogether(word);
    }

    @Test
    void anOwnTextAndTitleStandInAnAppendixAndLinksLeadThere() throws Exception {
        List<ReportText> texts = new ArrayList<>(SAMPLE.review().texts());
        texts.add(new ReportText("antaganden", "Våra antaganden", "De är **våra egna**."));
        texts.add(new ReportText("6", "", "Se [bilaga 1](#antaganden)."));
        WordFile word = written(SAMPLE.review().edit().texts(texts).done());
        Node link = word.nodes("//w:hyperlink[.='bilaga\u00a05']").getFirst();
        Node heading = word.nodes("//w:p[w:bookmarkStart/@*='" + WordFile.attribute(link, "anchor") + "']").getFirst();
        assertEquals("Bilaga 5 Våra antaganden", heading.getTextContent());
        assertEquals(1, word.nodes("//w:p[.='De är våra egna.']").size());
    }

    @Test
    void aSectionThatIsMovedOutOfItsChapterSkipsNoLevel() throws Exception {
        List<SectionChoice> sections = new ArrayList<>();
        Stream.of("argument", "8.2").forEach(id -> sections.add(new SectionChoice(id, true)));
        outline(SAMPLE.review()).sections().stream().filter(s -> !List.of("argument", "8.2").contains(s.id()))
                .forEach(s -> sections.add(new SectionChoice(s.id(), true)));
        holdsTogether(written(order(SAMPLE.review(), sections)));
    }

    @Test
    void whatASignStandsForIsSaidUnderEachTableAndTheRestOnce() throws Exception {
        WordFile word = written(SAMPLE.review());
        assertEquals(1, word.nodes("//w:p[starts-with(., 'En person kan medverka')]").size());
        assertEquals(3, word.nodes("//w:p[starts-with(., '* 40 tim/vecka.')]").size());
        Review noted = SAMPLE.review().edit().outcomes(List.of()).done();
        WordFile alone = new WordFile(WordSample.write(WordSample.of(noted), folder));
        assertEquals(1, alone.nodes("//w:p[starts-with(., '* 40 tim/vecka.')]").size());
        assertEquals(1, alone.nodes("//w:p[starts-with(., 'En person kan medverka')]").size());
    }

    @Test
    void theOtherExamplesHoldTogetherWithoutTheirTablesAndAppendices() {
        assertAll(Stream.of("stockholm", "trelleborg", "ekero", "statskontoret").map(name -> () -> {
            ReportInput input = WordSample.of(Examples.open(name));
            for (String id : List.of("antaganden", "8.2")) {
                Review review = order(input.review(),
                        Outline.of(input.review(), Map.of()).sections().stream()
                                .map(s -> new SectionChoice(s.id(), !s.id().equals(id))).toList());
                holdsTogether(new WordFile(WordSample.write(new ReportInput(review, input.statements(), input.unit(),
                        input.date(), List.of()), folder)));
            }
        }));
    }
}
