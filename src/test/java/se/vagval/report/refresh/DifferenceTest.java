package se.vagval.report.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final String SENTENCE = "Antalet förbund är 1. Grundtilldelningen är %s per förbund. Av den statliga"
            + " tilldelning som är möjlig utnyttjas allt.";

    @Test
    void aChangedFigureIsShownWithAFewWordsAround() {
        Difference found = Difference.of(SENTENCE.formatted("9\u00a0999\u00a0tkr"),
                SENTENCE.formatted("400\u00a0tkr"));
        assertEquals("… är 1. Grundtilldelningen är 9\u00a0999\u00a0tkr per förbund. Av den …", found.before());
        assertEquals("… är 1. Grundtilldelningen är 400\u00a0tkr per förbund. Av den …", found.after());
    }

    @Test
    void aChangeOfALongSentenceIsShownInTheSameWay() {
        Change change = new Change(Change.Kind.CHANGED, "", "Resultat", SENTENCE.formatted("300\u00a0tkr"),
                SENTENCE.formatted("400\u00a0tkr"));
        assertEquals("… är 1. Grundtilldelningen är 300\u00a0tkr per förbund. Av den … → … är 1. Grundtilldelningen är"
                + " 400\u00a0tkr per förbund. Av den …", change.words());
        assertEquals("Tillagt. " + SENTENCE, new Change(Change.Kind.ADDED, "", "Rad", "", SENTENCE).words());
    }

    @Test
    void textsWithLittleInCommonAreWhole() {
        assertEquals(new Difference("cirka 17 miljoner", "17\u00a0622\u00a0tkr"),
                Difference.of("cirka 17 miljoner", "17\u00a0622\u00a0tkr"));
        assertEquals(new Difference("a b", "a b"), Difference.of("a b", "a b"));
        assertEquals(new Difference("", "a"), Difference.of("", "a"));
    }

    @Test
    void whatIsAddedAtTheEndIsShownAfterTheLastWords() {
        assertEquals(new Difference("… tre fyra fem sex", "… tre fyra fem sex sju"),
                Difference.of("ett två tre fyra fem sex", "ett två tre fyra fem sex sju"));
    }
}
