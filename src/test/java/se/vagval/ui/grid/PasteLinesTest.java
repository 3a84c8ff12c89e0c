package se.vagval.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.text.MoneyUnit;

/** Lines that are pasted where each heading has lines of its own. */
class PasteLinesTest {
    private final TestSheet sheet = TestSheet.administration();

    private PastePlan plan(String text, int atRow, int atColumn) {
        return PastePlan.of(ClipboardTable.parse(text), sheet.sheet().getValue(), atRow, atColumn, MoneyUnit.TKR,
                sheet);
    }

    private static List<String> put(PastePlan plan) {
        return plan.entries().stream().map(e -> e.address() + "=" + e.typed()).toList();
    }

    @Test
    void aHeadingInTheTableSaysWhoseLinesFollow() {
        PastePlan plan = plan("""
                tkr\tAntal\tPer enhet
                Finnvedens samordningsförbund\t\t
                Revision\t2\t30
                Styrelse\t6\t10
                Höglandet\t\t
                Styrelse\t9\t10
                """, 1, 0);
        assertEquals(List.of("Finnveden.+=Styrelse", "Höglandet.+=Styrelse", "Finnveden.Revision.quantity=2",
                "Finnveden.Revision.amount=30", "Finnveden.+1.quantity=6", "Finnveden.+1.amount=10",
                "Höglandet.+1.quantity=9", "Höglandet.+1.amount=10"), put(plan));
        assertEquals(List.of("Styrelse", "Styrelse"), plan.newRows());
        assertEquals(List.of(), plan.problems());
    }

    @Test
    void withoutHeadingsTheCursorSaysWhoseLinesTheyAre() {
        assertEquals(List.of("Finnveden.Revision.quantity=3"),
                put(plan("tkr\tAntal\nRevision\t3\n", 4, 0)));
        assertEquals(List.of("Höglandet.Revision.quantity=3"),
                put(plan("tkr\tAntal\nRevision\t3\n", 1, 0)));
    }

    @Test
    void aListThatBeginsAtAnEmptyLineIsNewLines() {
        PastePlan plan = plan("Styrelse\t6\t10\nWebb\t1\t50\n", 5, -1);
        assertEquals(List.of("Finnveden.+=Styrelse", "Finnveden.+=Webb", "Finnveden.+1.quantity=6",
                "Finnveden.+1.amount=10", "Finnveden.+2.quantity=1", "Finnveden.+2.amount=50"), put(plan));
        assertEquals(List.of("Styrelse", "Webb"), plan.newRows());
    }

    @Test
    void aQuantityIsNotConvertedWithTheAmounts() {
        assertEquals(List.of("Höglandet.Revision.quantity=2", "Höglandet.Revision.amount=30"),
                put(plan("kr\tAntal\tPer enhet\nRevision\t2\t30 000\n", 1, 0)));
    }

    @Test
    void aNameThatIsRefusedIsSaidAndTheRestIsTaken() {
        PastePlan plan = plan("tkr\tAntal\n? \t1\nWebb\t2\n", 1, 0);
        assertEquals(List.of("Höglandet.+=Webb", "Höglandet.+1.quantity=2"), put(plan));
        assertEquals(List.of(2), plan.problems().stream().map(PasteProblem::row).toList());
    }

    @Test
    void theColumnUnderTheCornersNameNamesTheLines() {
        TestSheet outcomes = TestSheet.outcomes("totalt");
        PastePlan plan = PastePlan.of(ClipboardTable.parse("Finnveden\tUppgift\tHöglandet\n49\tAntal\t67\n"),
                outcomes.sheet().getValue(), 0, 0, MoneyUnit.KR, outcomes);
        assertEquals(List.of("finnveden.Antal=49", "hoglandet.Antal=67"), put(plan));
    }
}
