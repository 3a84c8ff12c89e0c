package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.Participants;
import se.vagval.model.Review;

/** Figures for other programs: few participants are not counted out, nor told by what is worked out from them. */
class FiguresTest {
    private static final Review EXAMPLE = Examples.open("jonkoping");
    private static final int BASE = EXAMPLE.commission().baseYear();

    /** The example where each association has these participants in the base year, half of them women. */
    private static List<Map<String, Object>> figures(double... participants) {
        List<Participants> counted = new ArrayList<>();
        List<Association> all = EXAMPLE.associations();
        for (int i = 0; i < participants.length; i++) {
            counted.add(new Participants("p" + i, all.get(i).id(), BASE, Figure.of(participants[i]),
                    Optional.of(Figure.of(0.5)), Optional.of(Figure.of(0.5))));
        }
        Review review = EXAMPLE.edit().participants(counted).done();
        for (Association a : all) {
            review = review.edit()
                    .association(a.id(), b -> b.edit().individualShare(Optional.of(Figure.of(0.5))).done())
                    .done();
        }
        return Figures.of(Calculation.of(review)).stream().filter(r -> r.get("measure").equals("participants"))
                .toList();
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, String subject, int year) {
        return rows.stream().filter(r -> r.get("subject").equals(subject) && r.get(Figures.YEAR).equals(year))
                .findFirst().orElseThrow();
    }

    @Test
    void manyAreCountedOut() {
        List<Map<String, Object>> rows = figures(40, 60, 80);
        assertEquals(180.0, row(rows, "area", BASE).get("value"));
        assertTrue(rows.stream().allMatch(r -> r.get("value") != null && !r.containsKey("told")));
        assertTrue(rows.stream().anyMatch(r -> r.get(Figures.YEAR).equals(BASE + 1)));
    }

    @Test
    void twoAreFewerThanThreeAndCannotBeWorkedOutFromTheOthers() {
        List<Map<String, Object>> rows = figures(2, 60, 80);
        Map<String, Object> few = row(rows, "association:" + EXAMPLE.associations().getFirst().id(), BASE);
        assertNull(few.get("value"));
        assertEquals("färre än 3", few.get("told"));
        assertEquals(60.0, row(rows, "association:" + EXAMPLE.associations().get(1).id(), BASE).get("value"));
        assertEquals("visas inte", row(rows, "area", BASE).get("told"));
        assertTrue(rows.stream().filter(r -> !r.get(Figures.YEAR).equals(BASE))
                .allMatch(r -> r.get("value") == null && r.get("told").equals("visas inte")));
    }

    /** Four of whom two are women: the whole is not few, but it is not told beside the share of women. */
    @Test
    void fewWomenHideTheirWhole() {
        Map<String, Object> row = row(figures(4, 60, 80), "association:" + EXAMPLE.associations().getFirst().id(),
                BASE);
        assertNull(row.get("value"));
        assertEquals("visas inte", row.get("told"));
    }

    @Test
    void otherMeasuresAreToldAsTheyAre() {
        assertFalse(Figures.of(Calculation.of(EXAMPLE)).stream().anyMatch(r -> r.containsKey("told")));
    }
}
