package se.vagval.ui.consequences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.chart.ChartKind;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.statement.Statement;
import se.vagval.support.OpenSession;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.session.Session;

class ConsequencesViewModelTest {
    private final Session session = OpenSession.example();
    private final ConsequencesViewModel model = new ConsequencesViewModel(session,
            session.derived(Calculation::of));

    private Statement table() {
        return model.shown().get().tables().getFirst();
    }

    private String figure(String row, String alternative) {
        Statement table = table();
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).key().equals(alternative)) {
                return table.text(table.row(row).orElseThrow().cells().get(c), model.shown().get().unit());
            }
        }
        throw new AssertionError("No column " + alternative);
    }

    private static Review withoutMerger(Review review) {
        return review.edit().alternative("alt3b", a -> a.withChanges(List.of()))
                .alternative("alt3", a -> a.withChanges(List.of())).done();
    }

    @Test
    void theOverviewOfTheFirstYearOfChangeIsShownFirst() {
        assertEquals("comparison", table().id());
        assertEquals(Optional.of(2021), model.year().get());
        assertEquals("16\u00a0022", figure("contribution.parties", "alt3"));
        assertTrue(model.shown().get().about().startsWith("År 2021, tkr. Jämfört med Alternativ 1"));
        assertEquals(List.of(ChartKind.FINANCING_STACKED, ChartKind.WATERFALL),
                model.shown().get().charts().stream().map(c -> c.kind()).toList());
    }

    @Test
    void anEditIsSeenInTablesAndChartsAndSoIsItsUndoing() {
        session.edit("tagit bort sammanslagningen", ConsequencesViewModelTest::withoutMerger);
        assertEquals("17\u00a0622", figure("contribution.parties", "alt3"));
        // Nothing is left to step between, so the years stand where the waterfall stood.
        assertEquals(ChartKind.ACTIVITIES_PER_YEAR, model.shown().get().charts().getLast().kind());
        session.undo();
        assertEquals("16\u00a0022", figure("contribution.parties", "alt3"));
    }

    @Test
    void theUnitIsThatOfTheHeader() {
        session.unit().set(MoneyUnit.MNKR);
        assertEquals("16,0", figure("contribution.parties", "alt3"));
        assertTrue(model.shown().get().about().contains("mnkr"));
    }

    @Test
    void anotherReferenceIsKeptInTheReviewAndCanBeUndone() {
        model.compareWith("alt3");
        assertEquals(Optional.of("alt3"), session.review().get().reference());
        assertEquals("Ångra: bytt jämförelsealternativ", session.undoText().get());
        assertTrue(model.shown().get().about().contains("länsförbund"));
        session.undo();
        assertEquals("alt1", model.reference());
    }

    @Test
    void anAlternativeCanBeLeftOutButNotTheReference() {
        model.show("alt2", false);
        assertTrue(table().columns().stream().noneMatch(c -> c.key().equals("alt2")));
        model.show("alt1", false);
        assertTrue(model.isShown("alt1"));
        model.show("alt2", true);
        assertTrue(table().columns().stream().anyMatch(c -> c.key().equals("alt2")));
    }

    @Test
    void everySubjectHasATableWhateverTheYear() {
        for (Tab tab : Tab.values()) {
            model.tab().set(tab);
            for (int year : model.years()) {
                model.year().set(Optional.of(year));
                assertFalse(table().rows().isEmpty(), tab + " " + year);
            }
        }
    }

    @Test
    void theSumOverTheYearsIsATableOfItsOwn() {
        model.year().set(Optional.empty());
        assertEquals("horizon", table().id());
        assertTrue(model.shown().get().about().startsWith("År 2020–2024"));
        model.tab().set(Tab.FINANCING);
        assertEquals("financing", table().id());
    }

    @Test
    void nothingIsWorkedOutWhileAnotherStepIsInView() {
        Consequences before = model.shown().get();
        model.inView(false);
        session.edit("tagit bort sammanslagningen", ConsequencesViewModelTest::withoutMerger);
        assertSame(before, model.shown().get());
        model.inView(true);
        assertNotEquals(before, model.shown().get());
        assertEquals("17\u00a0622", figure("contribution.parties", "alt3"));
    }
}
