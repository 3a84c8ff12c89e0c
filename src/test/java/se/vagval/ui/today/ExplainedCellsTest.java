package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Register;
import se.vagval.support.OpenSession;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.session.Session;

/** Förklara from a cell of Nuläge opens the formula that the cell shows. */
class ExplainedCellsTest {
    private static final String HOGLANDET = "associations.hoglandet.";

    private final Session session = OpenSession.example();
    private final List<Integer> asked = new ArrayList<>();
    private final TodayViewModel today = new TodayViewModel(session, session.calculation(), Register.load(),
            asked::add);

    private Calculation now() {
        return session.calculation().getValue();
    }

    private List<? extends GridModel> tables(TodayTab tab) {
        today.tab().set(tab);
        return today.tables(tab);
    }

    private int explained(GridModel table, String address) {
        table.explain(address);
        return asked.getLast();
    }

    @Test
    void aTypedFigureOpensItsInputAndAComputedOneItsFormula() {
        GridModel accounts = tables(TodayTab.ACCOUNTS).getFirst();
        int equity = explained(accounts, HOGLANDET + "accounts.2019.equity");
        assertEquals(Measure.EQUITY, now().graph().term(equity));
        assertEquals(Subject.association("hoglandet"), now().place(equity).subject());
        assertEquals(567_000, now().evaluation().value(equity), 0.5);
        GridRow state = accounts.sheet().getValue().rows().stream().filter(r -> r.key().equals("state")).findFirst()
                .orElseThrow();
        int whole = explained(accounts, state.cells().get(3).address());
        assertEquals(Measure.CONTRIBUTION_STATE, now().graph().term(whole));
        assertEquals(Subject.AREA, now().place(whole).subject());
    }

    /** What stands in the cell and what is explained are the same figure, in every table that the calculation takes from. */
    @ParameterizedTest
    @EnumSource(value = TodayTab.class, mode = EnumSource.Mode.EXCLUDE, names = "ORGANISATION")
    void theFormulaHasTheValueOfTheCell(TodayTab tab) {
        int compared = 0;
        for (GridModel table : tables(tab)) {
            for (GridRow row : table.sheet().getValue().rows()) {
                for (GridCell cell : row.cells()) {
                    compared += comparesWith(table, cell) ? 1 : 0;
                }
            }
        }
        assertTrue(compared > 3, tab + " " + compared);
    }

    private boolean comparesWith(GridModel table, GridCell cell) {
        boolean partOfLine = cell.address().matches(".*\\.administration\\..*\\.(quantity|unitAmount)");
        int before = asked.size();
        if (Double.isNaN(cell.value()) || partOfLine) {
            return false;
        }
        table.explain(cell.address());
        if (asked.size() == before) {
            return false;
        }
        double value = now().evaluation().value(asked.getLast());
        double shown = cell.value();
        assertTrue(
                List.of(1.0, 1000.0, 0.01).stream().anyMatch(f -> Math.abs(value - shown * f) < 1e-6 * Math.abs(value)
                        + 1e-9),
                cell + " " + value);
        return true;
    }

    /** Only what the calculation does not use has nothing to explain. */
    @Test
    void theFiguresThatHaveNothingToExplainAreKnown() {
        Set<String> silent = new TreeSet<>();
        for (TodayTab tab : TodayTab.values()) {
            for (GridModel table : tables(tab)) {
                table.sheet().getValue().rows().stream().flatMap(r -> r.cells().stream())
                        .filter(c -> c.figure() && !Double.isNaN(c.value())).forEach(c -> {
                            int before = asked.size();
                            table.explain(c.address());
                            if (asked.size() == before) {
                                silent.add(c.address().replaceFirst(".*\\.", ""));
                            }
                        });
            }
        }
        assertEquals(Set.of("amount", "equityReduction", "fullTime", "menShare", "noticeYears", "share", "total",
                "womenShare"), silent);
    }

    @Test
    void aCellWithoutAFigureSaysSoInstead() {
        GridModel associations = tables(TodayTab.MEMBERS).getFirst();
        associations.explain(HOGLANDET + "shortName");
        assertTrue(asked.isEmpty());
        assertTrue(today.notice().get().startsWith("Det som står i cellen räknas det inte med"), today.notice().get());
        List<String> told = new ArrayList<>();
        today.notice().subscribe((_, words) -> told.add(words));
        associations.explain(HOGLANDET + "shortName");
        assertFalse(told.getLast().isBlank());
    }
}
