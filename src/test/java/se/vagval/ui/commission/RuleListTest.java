package se.vagval.ui.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.Commission;
import se.vagval.model.Review;
import se.vagval.model.RuleKind;
import se.vagval.model.Rules;
import se.vagval.support.OpenSession;
import se.vagval.ui.session.Session;

class RuleListTest {
    private final Session session = OpenSession.of(Review.empty(Commission.titled("Prov", 2025)));
    private final RuleList list = new RuleList(session);

    private Rules rules() {
        return session.review().get().rules();
    }

    private RuleRow row(RuleKind kind) {
        return list.rows().stream().filter(r -> r.kind().equals(Optional.of(kind))).findFirst().orElseThrow();
    }

    @Test
    void showsEachRuleWithYearValueAndSource() {
        RuleRow grant = row(RuleKind.BASE_GRANT);
        assertEquals("400\u00a0000", grant.value().get());
        assertEquals("2015", grant.year().get());
        assertTrue(grant.source().get().contains("Jönköpings län 2020"));
        assertEquals("10\u00a0%", row(RuleKind.FLOOR).value().get());
        RuleRow step = list.rows().getLast();
        assertTrue(step.isStep());
        assertEquals("7\u00a0000\u00a0000", step.upTo().get());
        assertEquals("20\u00a0%", step.value().get());
        assertTrue(list.standard().getValue());
    }

    @Test
    void aChangedRuleIsOneStepAndTheStandardCanBePutBack() {
        RuleRow grant = row(RuleKind.BASE_GRANT);
        grant.value().set("450 000");
        grant.source().set("Regleringsbrev 2027");
        list.submit();
        assertEquals(450_000, rules().at(RuleKind.BASE_GRANT, 2025).orElseThrow().value().value());
        assertEquals("Regleringsbrev 2027",
                rules().at(RuleKind.BASE_GRANT, 2025).orElseThrow().value().provenance().source());
        assertEquals(1, session.done().size());
        assertFalse(list.standard().getValue());
        list.putBack();
        assertEquals(Rules.standard(), rules());
        assertEquals("400\u00a0000", row(RuleKind.BASE_GRANT).value().get());
        session.undo();
        assertEquals("450\u00a0000", row(RuleKind.BASE_GRANT).value().get());
    }

    @Test
    void whatCannotBeReadStaysWithItsReason() {
        RuleRow floor = row(RuleKind.FLOOR);
        floor.value().set("1O %");
        list.submit();
        assertEquals("1O %", floor.value().get());
        assertFalse(floor.problem().get().isEmpty());
        floor.value().set("110 %");
        list.submit();
        assertEquals("Årtalet ska vara från 1990 till 2100 och andelen från 0 till 100\u00a0%.", floor.problem().get());
        assertEquals(Rules.standard(), rules());
        floor.restore();
        assertEquals("10\u00a0%", floor.value().get());
    }

    @Test
    void theThreeSharesWaitForEachOther() {
        row(RuleKind.STATE_SHARE).value().set("40");
        list.submit();
        assertTrue(row(RuleKind.STATE_SHARE).problem().get().startsWith("Väntar:"));
        assertEquals(Rules.standard(), rules());
        row(RuleKind.FLOOR).value().set("5");
        list.submit();
        assertEquals(0.05, rules().at(RuleKind.FLOOR, 2025).orElseThrow().value().value());
        assertEquals("40", row(RuleKind.STATE_SHARE).value().get());
        row(RuleKind.REGION_SHARE).value().set("30");
        row(RuleKind.MUNICIPALITIES_SHARE).value().set("30");
        list.submit();
        assertEquals(0.4, rules().at(RuleKind.STATE_SHARE, 2025).orElseThrow().value().value());
        assertTrue(list.rows().stream().allMatch(r -> r.problem().get().isEmpty()));
        assertEquals(2, session.done().size());
    }

    @Test
    void aRuleAndAStepAreAddedAndRemoved() {
        RuleRow later = list.add(Optional.of(RuleKind.BASE_GRANT));
        list.submit();
        assertEquals(List.of(), session.done());
        later.year().set("2015");
        later.value().set("500 000");
        list.submit();
        assertTrue(later.problem().get().startsWith("Det finns redan en sådan regel från 2015."));
        later.year().set("2027");
        list.submit();
        assertEquals(500_000, rules().at(RuleKind.BASE_GRANT, 2027).orElseThrow().value().value());
        assertEquals(400_000, rules().at(RuleKind.BASE_GRANT, 2026).orElseThrow().value().value());
        RuleRow step = list.add(Optional.empty());
        step.upTo().set("10 000 000");
        step.year().set("2013");
        step.value().set("15");
        list.submit();
        assertEquals(2, rules().ladderAt(2025).size());
        list.remove(step);
        list.remove(later);
        assertEquals(Rules.standard(), rules());
    }

    @Test
    void aShareThatTheOthersNeedIsNotRemoved() {
        for (RuleKind kind : List.of(RuleKind.STATE_SHARE, RuleKind.REGION_SHARE, RuleKind.MUNICIPALITIES_SHARE)) {
            RuleRow row = list.add(Optional.of(kind));
            row.year().set("2030");
            row.value().set(kind == RuleKind.STATE_SHARE ? "60" : "20");
        }
        list.submit();
        RuleRow state = list.rows().stream().filter(r -> r.year().get().equals("2030")).findFirst().orElseThrow();
        list.remove(state);
        assertTrue(state.problem().get().startsWith("Väntar:"));
        assertEquals(0.6, rules().at(RuleKind.STATE_SHARE, 2030).orElseThrow().value().value());
    }
}
