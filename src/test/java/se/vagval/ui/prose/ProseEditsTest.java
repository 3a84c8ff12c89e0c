package se.vagval.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.vagval.report.word.ProseParagraph;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseSpan;
import se.vagval.report.word.ProseSpan.Look;
import se.vagval.report.word.ProseText;

class ProseEditsTest {
    private static final ProseText TEXT = ProseText.of("""
            ## Läget

            Ger {a|b|c} **mycket** nu.

            - ett
            - två""");

    private static Place at(int paragraph, int offset) {
        return new Place(paragraph, offset);
    }

    @Test
    void whatIsRemovedJoinsWhatIsLeft() {
        assertEquals("## Läget\n\nGer nu.\n\n- ett\n- två", ProseEdits.removed(TEXT, at(1, 4), at(1, 13)).marks());
        assertEquals("## Läg\n\n- ett\n- två", ProseEdits.removed(TEXT, at(0, 3), at(1, 16)).marks());
        assertEquals("- tt\n- två", ProseEdits.removed(TEXT, at(0, 0), at(2, 1)).marks());
    }

    @Test
    void aTextIsPutInWithItsParagraphs() {
        ProseText what = ProseText.of("- x\n- **y**");
        assertEquals("## Läget\n\nGer {a|b|c} **mycket** nu.\n\n- ettx\n- **y**\n- två",
                ProseEdits.inserted(TEXT, at(2, 3), what).marks());
        assertEquals(at(3, 1), ProseEdits.end(at(2, 3), what));
        assertEquals("- x\n- **y**", ProseEdits.inserted(ProseText.EMPTY, at(0, 0), what).marks());
        assertEquals("## Läget\n\nGer {a|b|c} **mycket** nu.\n\n- **ett**ett\n- två",
                ProseEdits.inserted(TEXT, at(2, 0), ProseText.of("**ett**")).marks());
    }

    @Test
    void whatStandsBetweenTwoPlacesIsATextOfItsOwn() {
        assertEquals("## get\n\nGer {a|b|c}", ProseEdits.between(TEXT, at(0, 2), at(1, 5)).marks());
        assertEquals("{a|b|c}", ProseEdits.between(TEXT, at(1, 4), at(1, 5)).marks());
    }

    @Test
    void theLinkOneStandsInIsAllOfIt() {
        ProseText text = ProseText.of("Se [rådets **sida**](https://a.se) och [den](https://b.se).");
        assertEquals(List.of(at(0, 3), at(0, 14)), List.of(ProseEdits.link(text, at(0, 10))));
        assertEquals(List.of(at(0, 1), at(0, 1)), List.of(ProseEdits.link(text, at(0, 1))));
    }

    /** What is cut out and put back is as it was, wherever the cut. */
    @Test
    void whatIsCutOutCanBePutBack() {
        Random random = new Random(29);
        for (int turn = 0; turn < 2_000; turn++) {
            Place one = any(random);
            Place other = any(random);
            Place from = one.compareTo(other) < 0 ? one : other;
            Place to = one.compareTo(other) < 0 ? other : one;
            ProseText cut = ProseEdits.between(TEXT, from, to);
            ProseText back = ProseEdits.inserted(ProseEdits.removed(TEXT, from, to), from, cut);
            assertEquals(TEXT.text(), back.text(), from + " " + to);
            assertEquals(to, ProseEdits.end(from, cut));
            assertEquals(TEXT.paragraphs().stream().map(ProseParagraph::spans).toList(),
                    back.paragraphs().stream().map(ProseParagraph::spans).toList(), from + " " + to);
        }
    }

    private static Place any(Random random) {
        int paragraph = random.nextInt(TEXT.paragraphs().size());
        return at(paragraph, random.nextInt(TEXT.paragraphs().get(paragraph).length() + 1));
    }

    @Test
    void aFigureLooksAsFiguresDo() {
        ProseText bold = ProseEdits.looking(TEXT, at(1, 0), at(1, 16), l -> l.strong(true));
        assertEquals(List.of(ProseSpan.of("Ger ", Look.PLAIN.strong(true)), ProseSpan.ofFigure("a|b|c")),
                bold.paragraphs().get(1).spans().subList(0, 2));
        assertEquals(Kind.NUMBER, ProseEdits.as(TEXT, 2, 3, Kind.NUMBER).paragraphs().get(3).kind());
    }

    @Test
    void whereTwoTextsDiffer() {
        assertEquals(at(1, 3), Differing.end(ProseText.of("a\n\nett"), ProseText.of("a\n\netx")));
        assertEquals(at(1, 0), Differing.end(ProseText.of("a\n\nett"), ProseText.of("a\n\nt")));
        assertEquals(at(1, 3), Differing.end(ProseText.of("a\n\nett"), ProseText.of("a\n\nett")));
        assertEquals(at(0, 2), Differing.end(ProseText.of("ab\n\nc"), ProseText.of("xx\n\nc")));
    }
}
