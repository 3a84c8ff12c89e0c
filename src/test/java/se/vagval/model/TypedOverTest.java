package se.vagval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/** What becomes of source, mark and note when a figure is typed over. */
class TypedOverTest {
    private static String plain(String note) {
        return note.replace('\u00a0', ' ');
    }

    @Test
    void aPrintedFigureIsThenAnAssumptionThatTellsWhatWasPrinted() {
        Figure typed = Figure.of(567_000, "Årsredovisning").typedOver(600_000, InputUnit.KRONOR);
        assertEquals(Mark.ASSUMPTION, typed.provenance().mark());
        assertEquals("Årsredovisning", typed.provenance().source());
        assertEquals("Ändrad från 567 000 kr.", plain(typed.provenance().note()));
    }

    @Test
    void onlyTheFirstValueIsToldAndTypingItAgainPutsAllBack() {
        Figure printed = new Figure(0.8, new Provenance("2020 års översyn", Mark.STATED, "Avrundat."));
        Figure twice = printed.typedOver(0.7, InputUnit.SHARE).typedOver(0.75, InputUnit.SHARE);
        assertEquals("Avrundat. Ändrad från 80 %.", plain(twice.provenance().note()));
        assertEquals(printed, twice.typedOver(0.8, InputUnit.SHARE));
    }

    @Test
    void aDerivedFigureIsNoLongerDerived() {
        Figure derived = new Figure(3235, Provenance.derived("", "Fördelat efter 2010 års andelar."));
        Figure typed = derived.typedOver(3300, InputUnit.NUMBER);
        assertEquals(Mark.ASSUMPTION, typed.provenance().mark());
        assertEquals("Fördelat efter 2010 års andelar. Ändrad från härledda 3 235.", plain(typed.provenance().note()));
        assertEquals(derived, typed.typedOver(3235, InputUnit.NUMBER));
    }

    @Test
    void anAssumptionWithASourceSaysWhatTheSourceSaid() {
        Figure typed = new Figure(0.03, Provenance.assumed("SKR", "")).typedOver(0.025, InputUnit.SHARE);
        assertEquals("Ändrad från antagna 3 %.", plain(typed.provenance().note()));
    }

    @Test
    void onesOwnFigureIsOnesOwnToChange() {
        assertEquals(Figure.of(2), Figure.of(1).typedOver(2, InputUnit.NUMBER));
        Figure own = new Figure(1, Provenance.assumed("", "Gissat."));
        assertEquals(own.provenance(), own.typedOver(2, InputUnit.NUMBER).provenance());
        assertSame(own, own.typedOver(1, InputUnit.NUMBER));
    }
}
