package se.vagval.ui.alternatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Review;

class TreeEditsTest {
    private final Review review = Examples.open("jonkoping");

    private static List<String> ids(Review review) {
        return review.alternatives().stream().map(Alternative::id).toList();
    }

    private Review nothing() {
        return review.edit().alternatives(List.of()).reference(Optional.empty()).arguments(List.of())
                .steps(List.of()).done();
    }

    @Test
    void theFirstAlternativeIsTheReference() {
        Review one = TreeEdits.add(nothing(), "a", Optional.empty());
        assertEquals(Optional.of("a"), one.reference());
        assertEquals("Alternativ 1", one.alternatives().getFirst().name());
        Review two = TreeEdits.add(one, "b", Optional.of("a"));
        assertEquals(Optional.of("a"), two.reference());
        assertEquals("Alternativ 1, variant 1", two.alternatives().getLast().name());
    }

    @Test
    void aCopyStandsBesideWithTheSameChanges() {
        Review copied = TreeEdits.copy(review, "alt2", "kopia");
        assertEquals(List.of("alt1", "alt2", "kopia", "alt3", "alt3b"), ids(copied));
        assertEquals(review.alternative("alt2").orElseThrow().changes(),
                copied.alternative("kopia").orElseThrow().changes());
        assertEquals("Gemensam adm. (kopia)", copied.alternative("kopia").orElseThrow().shortName());
    }

    @Test
    void aCopyOfOneWithAsLongANameAsMayBeHasItCut() {
        Review named = TreeEdits.rename(review, "alt2", "n".repeat(300), "k".repeat(300), "");
        Review copied = TreeEdits.copy(named, "alt2", "kopia");
        assertEquals("n".repeat(299) + "…", copied.alternative("kopia").orElseThrow().name());
    }

    /** Variants of two parents were both called Variant 1, and so no table told them apart. */
    @Test
    void whatIsAddedAndCopiedHasNamesOfItsOwn() {
        Review more = TreeEdits.add(TreeEdits.add(review, "a", Optional.of("alt2")), "b", Optional.of("alt1"));
        assertEquals("Variant 1", more.alternative("a").orElseThrow().shortName());
        assertEquals("Variant 2", more.alternative("b").orElseThrow().shortName());
        Review copied = TreeEdits.copy(TreeEdits.copy(review, "alt2", "en"), "alt2", "till");
        assertEquals("Gemensam adm. (kopia) (2)", copied.alternative("till").orElseThrow().shortName());
        Review named = TreeEdits.rename(review, "alt2", "n".repeat(300), "k".repeat(300), "");
        Review twice = TreeEdits.copy(TreeEdits.copy(named, "alt2", "en"), "alt2", "till");
        assertEquals("k".repeat(295) + "… (2)", twice.alternative("till").orElseThrow().shortName());
        Review variants = TreeEdits.add(TreeEdits.add(named, "a", Optional.of("alt2")), "b", Optional.of("alt2"));
        assertEquals("n".repeat(299) + "…", variants.alternative("a").orElseThrow().name());
        assertEquals("n".repeat(295) + "… (2)", variants.alternative("b").orElseThrow().name());
    }

    @Test
    void anAlternativeMovesAmongItsSiblingsOnly() {
        assertEquals(List.of("alt1", "alt3", "alt2", "alt3b"), ids(TreeEdits.move(review, "alt3", -1)));
        assertEquals(List.of("alt2", "alt1", "alt3", "alt3b"), ids(TreeEdits.move(review, "alt1", 1)));
        assertSame(review, TreeEdits.move(review, "alt1", -1));
        assertSame(review, TreeEdits.move(review, "alt3b", -1));
    }

    /** The association that the alternative forms goes with it, and so do its organs; a review may not speak of what is gone. */
    @Test
    void deletingTakesTheOrgansOfWhatItFormsAlong() {
        Review stockholm = Examples.open("stockholm");
        assertEquals(9, stockholm.organs().size());
        assertEquals(List.of(), TreeEdits.delete(stockholm, "bilda").organs());
        assertEquals(9, TreeEdits.delete(stockholm, "bilda-lag").organs().size());
        assertEquals(review.organs(), TreeEdits.delete(review, "alt3").organs());
    }

    @Test
    void deletingTakesVariantsArgumentsAndStepsAlong() {
        Review less = TreeEdits.delete(review, "alt3");
        assertEquals(List.of("alt1", "alt2"), ids(less));
        assertTrue(less.arguments().stream().noneMatch(a -> a.alternative().startsWith("alt3")));
        assertTrue(less.steps().stream().noneMatch(s -> s.alternative().startsWith("alt3")));
        assertEquals(review.arguments().stream().filter(a -> !a.alternative().startsWith("alt3")).toList(),
                less.arguments());
    }

    @Test
    void whenTheReferenceIsDeletedTheFirstLeftIsIt() {
        assertEquals(Optional.of("alt2"), TreeEdits.delete(review, "alt1").reference());
        Review none = review;
        for (String id : List.of("alt1", "alt2", "alt3")) {
            none = TreeEdits.delete(none, id);
        }
        assertEquals(Optional.empty(), none.reference());
        assertEquals(List.of(), none.alternatives());
    }

    @Test
    void theStandardAlternativesAreThreeAndBeginWithNothingSaved() {
        Review three = TreeEdits.standard(nothing());
        assertEquals(List.of("Som idag", "Gemensam adm.", "Ett förbund"),
                three.alternatives().stream().map(Alternative::shortName).toList());
        assertEquals(2020, three.alternatives().get(1).changes().getFirst().year());
        Change.Merge merge = (Change.Merge) three.alternatives().get(2).changes().getFirst();
        assertEquals(List.of("hoglandet", "sodra-vatterbygden", "finnveden"), merge.associations());
        assertEquals("Samordningsförbundet Jönköpings län", merge.target().name());
        assertTrue(merge.savings().values().stream().allMatch(f -> f.value() == 0));
    }
}
