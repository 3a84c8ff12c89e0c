package se.vagval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.model.Alternative;
import se.vagval.model.Input;
import se.vagval.model.Inputs;
import se.vagval.model.Mark;
import se.vagval.model.Organ;
import se.vagval.model.Provenance;
import se.vagval.model.Review;

/** What holds of every bundled example: how it is written, and that every figure says where it comes from. */
class ExamplesTest {
    @Test
    void areListedWithWhatTheyWeigh() {
        assertEquals(List.of("jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"),
                Examples.all().stream().map(Examples.Example::id).toList());
        Examples.all().forEach(e -> {
            assertEquals(e.title(), e.open().commission().title());
            assertTrue(e.about().endsWith("."), e.about());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"})
    void isWrittenTheWayTheProductWritesIt(String id) throws Exception {
        try (InputStream in = Examples.class.getResourceAsStream("/se/vagval/examples/" + id + ".json")) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), ReviewJson.write(Examples.open(id)));
        }
    }

    /** A quantity goes by what is said of the line's amount, a range by what is said of the value it is of. */
    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"})
    void everyTypedFigureHasASourceOrAReason(String id) {
        List<Input> own = Inputs.of(Examples.open(id)).stream().filter(i -> i.figure().isPresent())
                .filter(i -> !i.address().matches(".*\\.(quantity|low|high|equityReduction)")).toList();
        assertTrue(own.size() > 10, id);
        for (Input input : own) {
            Provenance p = input.figure().orElseThrow().provenance();
            assertTrue(!p.source().isBlank() || !p.note().isBlank(), id + ": " + input.address());
            assertTrue(p.mark() == Mark.STATED || !p.note().isBlank(), id + ": no reason for " + input.address());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"})
    void everythingThatIsSaidHasASource(String id) {
        Review review = Examples.open(id);
        review.arguments().forEach(a -> assertFalse(a.provenance().source().isBlank(), a.id()));
        review.steps().forEach(s -> assertFalse(s.provenance().source().isBlank(), s.id()));
        review.organs().forEach(o -> assertFalse(o.provenance().source().isBlank(), o.id()));
        review.activities().forEach(a -> assertFalse(a.provenance().source().isBlank(), a.id()));
        review.cooperations().forEach(c -> assertFalse(c.provenance().source().isBlank(), c.id()));
        for (Alternative a : review.alternatives()) {
            assertTrue(review.alternatives().stream().map(Alternative::shortName).filter(a.shortName()::equals)
                    .count() == 1, a.shortName());
        }
        assertTrue(review.organs().stream().map(Organ::name).noneMatch(String::isBlank));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"})
    void hasNobodysAddressOrTelephone(String id) {
        String document = ReviewJson.write(Examples.open(id));
        assertFalse(document.contains("@"));
        assertFalse(document.matches("(?s).*\\b0\\d{1,2}-\\d{2,3} .*"), "a telephone number");
    }
}
