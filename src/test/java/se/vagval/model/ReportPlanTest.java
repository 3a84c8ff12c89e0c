package se.vagval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ReportPlanTest {
    @Test
    void aSlideIsShownUnlessItIsADraft() {
        ReportPlan plan = ReportPlan.USUAL.withSlides(List.of(new SlideChoice("a", false), new SlideChoice("b", true)));
        assertFalse(plan.shows("a"));
        assertTrue(plan.shows("b"));
        assertTrue(plan.shows("c"));
    }

    @Test
    void theUsersWordsAreFoundByStatement() {
        OwnWords own = new OwnWords("equity", "Eget kapital räcker.", "");
        ReportPlan plan = ReportPlan.USUAL.withWords(List.of(own));
        assertEquals(Optional.of(own), plan.wordsOf("equity"));
        assertEquals(Optional.empty(), plan.wordsOf("financing"));
    }

    @Test
    void nothingIsNamedTwice() {
        List<SectionChoice> twice = List.of(new SectionChoice("5", true), new SectionChoice("5", false));
        InvalidField refused = assertThrows(InvalidField.class, () -> ReportPlan.USUAL.withSections(twice));
        assertEquals("sections", refused.field());
    }

    @Test
    void aSliderGoesUpwards() {
        assertEquals("Reglagets övre gräns ska vara större än den undre, men den undre är 1 och den övre 0,6.",
                assertThrows(InvalidField.class, () -> new Slider("x", 1, 0.6)).getMessage());
        assertEquals("high", assertThrows(InvalidField.class, () -> new Slider("x", 0, Double.NaN)).field());
    }
}
