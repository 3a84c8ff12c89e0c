package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.model.Review;
import se.vagval.report.figure.NamedFigures;
import se.vagval.report.word.Inline.Words;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseSpan.Look;
import se.vagval.text.MoneyUnit;

class ProseTextTest {
    private static final Look PLAIN = Look.PLAIN;
    private static final String FIGURE = "financing|state|merged";

    private static ProseParagraph paragraph(Kind kind, ProseSpan... spans) {
        return new ProseParagraph(kind, List.of(spans));
    }

    private static ProseText text(ProseParagraph... paragraphs) {
        return new ProseText(List.of(paragraphs));
    }

    private static ProseText plain(String words) {
        return text(paragraph(Kind.BODY, ProseSpan.of(words, PLAIN)));
    }

    @Test
    void aLinkToAnAppendixHasItsNumberOnce() {
        Review review = Examples.open("jonkoping");
        ProseText typed = ProseText.of("Se [bilaga 1](#kallor) och [Bilaga 9](#bilaga2).");
        assertEquals("Se bilaga 4 och Bilaga 2.", typed.numbered(Outline.of(review, Map.of(Section.SOURCES, List.of())))
                .text());
    }

    @Test
    void marksAreReadAsWhatTheyLookLike() {
        assertEquals(text(paragraph(Kind.HEADING, ProseSpan.of("Läget", PLAIN)),
                paragraph(Kind.BODY, ProseSpan.of("Staten ger ", PLAIN), ProseSpan.ofFigure(FIGURE),
                        ProseSpan.of(", ", PLAIN), ProseSpan.of("mycket", PLAIN.strong(true)),
                        ProseSpan.of(".", PLAIN)),
                paragraph(Kind.BULLET, ProseSpan.of("se ", PLAIN), ProseSpan.of("avsnitt 8.2", PLAIN.link("#8.2"))),
                paragraph(Kind.NUMBER, ProseSpan.of("först", PLAIN.emphasis(true))),
                paragraph(Kind.NUMBER, ProseSpan.of("sedan", PLAIN))),
                ProseText.of("""
                        ## Läget
                        Staten ger {financing|state|merged}, **mycket**.

                        - se [avsnitt 8.2](#8.2)

                        1. *först*
                        2. sedan
                        """));
    }

    @Test
    void aTextIsKeptAsAPersonWouldTypeIt() {
        String marks = """
                ## Läget

                Staten ger {financing|state|merged}, **mycket *mer* nu**.

                - se [avsnitt 8.2](#8.2)
                - och [**rådets** sida](https://www.finsam.se/a_(b))

                1. *först*
                2. sedan, 2 * 3 * 4

                24. februari [sic] {allocation.granted} C:\\mapp""";
        assertEquals(marks, ProseText.of(marks).marks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"**fet**", "*kursiv*", "- ingen punkt", "## ingen rubrik", "1. ingen lista",
            "01. heller inte",
            "[ord](https://a.se)", "{a|b|c}", "\\{a|b|c\\}", "\\- \\* \\", "\\", "\\\\", "a\\ b", "Kommentar: ett ord",
            "*", "**", "* x*", "#", "-", "1.", "**a** b **c", "[[x](#y)", "_a_ `b` > c | d", "\\**a**"})
    void lettersThatAreMarksElsewhereStayLetters(String typed) {
        assertEquals(plain(typed), ProseText.of(plain(typed).marks()), plain(typed).marks());
        for (Kind kind : Kind.values()) {
            ProseText item = text(paragraph(kind, ProseSpan.of(typed, PLAIN)));
            assertEquals(item, ProseText.of(item.marks()), item.marks());
        }
    }

    @Test
    void anEscapedReferenceIsNoFigureInTheReport() {
        List<Block> printed = new TextFigures(() -> NamedFigures.of(List.of(), MoneyUnit.TKR))
                .in(Prose.of(plain("Skriv {a|b|c} så").marks()));
        assertEquals(List.of(new Words("Skriv {", false), new Words("a|b|c} så", false)),
                ((Block.Paragraph) printed.getFirst()).parts());
    }

    @Test
    void aHundredthItemIsOne() {
        ProseText list = new ProseText(Stream.generate(() -> paragraph(Kind.NUMBER, ProseSpan.of("en sak", PLAIN)))
                .limit(120).toList());
        assertTrue(list.marks().endsWith("\n120. en sak"));
        assertEquals(list, ProseText.of(list.marks()));
        assertEquals(120, ProseText.of(list.marks()).number(119));
    }

    @Test
    void whatNoReportPrintsIsNotKept() {
        ProseText typed = text(ProseParagraph.EMPTY, paragraph(Kind.BULLET, ProseSpan.of(" ", PLAIN.strong(true))),
                paragraph(Kind.BODY, ProseSpan.of(" ett ", PLAIN), ProseSpan.of("ord ", PLAIN.strong(true)),
                        ProseSpan.of("till ", PLAIN)));
        assertEquals("ett **ord** till", typed.marks());
        assertEquals("", ProseText.EMPTY.marks());
        assertEquals(ProseText.EMPTY, ProseText.of(""));
    }

    @Test
    void theTextsOfTheExamplesAreReadAndKept() {
        for (String name : Examples.all().stream().map(Examples.Example::id).toList()) {
            Examples.open(name).texts().forEach(t -> {
                ProseText text = ProseText.of(t.text());
                assertEquals(text.printed(), ProseText.of(text.marks()), name + " " + t.section());
                assertEquals(looks(t.text()), looks(text.marks()), name + " " + t.section());
            });
        }
    }

    /** What Word is given; the line that begins a comment is told by its looks either way. */
    private static List<ProseParagraph> looks(String marks) {
        return ProseText.of(marks).printed().paragraphs();
    }

    /** Any text that can be made by typing and pressing buttons comes back from its marks. */
    @Test
    void everyTextComesBackFromItsMarks() {
        Random random = new Random(20_260_301);
        for (int turn = 0; turn < 20_000; turn++) {
            ProseText text = drawn(random);
            ProseText back = ProseText.of(text.marks());
            assertEquals(text.printed(), back, text.marks());
            assertEquals(text.marks(), back.marks());
        }
    }

    private static final List<String> LETTERS = List.of("a", "ord", " ", "*", "**", "[", "]", "(", ")", "{", "}", "|",
            "\\", "#", "## ", "- ", "-", "1", "2. ", ".", ":", "Kommentar:", "å", "\u00a0", "{a|b|c}", "[x](#y)",
            "](https://a.se)", "<", "&", "!", "https://a.se", "\\ ");
    private static final List<String> LINKS = List.of("", "", "", "", "https://a.se/b_(c)*d*", "#8.2", "mailto:a@b.se");

    private static ProseText drawn(Random random) {
        List<ProseParagraph> paragraphs = new ArrayList<>();
        for (int p = random.nextInt(5); p >= 0; p--) {
            List<ProseSpan> spans = new ArrayList<>();
            for (int s = random.nextInt(6); s > 0; s--) {
                StringBuilder letters = new StringBuilder();
                for (int l = random.nextInt(5); l > 0; l--) {
                    letters.append(any(LETTERS, random));
                }
                spans.add(random.nextInt(8) == 0 ? ProseSpan.ofFigure(FIGURE)
                        : ProseSpan.of(letters.toString(), new Look(random.nextInt(3) == 0, random.nextInt(3) == 0,
                                any(LINKS, random))));
            }
            paragraphs.add(new ProseParagraph(any(List.of(Kind.values()), random), spans));
        }
        return new ProseText(paragraphs);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
