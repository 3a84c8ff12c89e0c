package se.vagval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.chart.ChartKind;
import se.vagval.chart.Charts;
import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.BadReviews;
import se.vagval.text.MoneyUnit;

/** A chart is drawn only where there is something to see in it, and a table has more than headings. */
class ChartsOfNothingTest {
    private static List<Statement> statements(BadReviews bad) {
        Calculation calculation = Calculation.of(bad.review());
        return Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all();
    }

    private static List<ChartKind> charts(BadReviews bad) {
        return statements(bad).stream().flatMap(s -> ChartPictures.kind(s).stream()).distinct().toList();
    }

    @Test
    void withOneAlternativeNobodyGainsOrLoses() {
        assertEquals(List.of(ChartKind.PARTICIPANTS, ChartKind.FINANCING_STACKED, ChartKind.ACTIVITIES_PER_YEAR,
                ChartKind.EQUITY_LADDER, ChartKind.LEAVING_MATRIX), charts(BadReviews.ONE_ALTERNATIVE));
    }

    @Test
    void withoutAssociationsAllIsZeroAndNothingIsDrawn() {
        assertEquals(List.of(), charts(BadReviews.NO_ASSOCIATION));
        assertEquals(List.of(), charts(BadReviews.NOTHING));
    }

    @Test
    void equityThatNobodyKnowsIsNotDrawn() {
        assertTrue(!charts(BadReviews.NO_ACCOUNTS).contains(ChartKind.EQUITY_LADDER));
    }

    /** Stockholm's association is new and above the ladder's known step: neither a bar nor a mark would be drawn. */
    @Test
    void equityOfNothingBesideALadderThatCannotSayIsNotDrawn() {
        Calculation calculation = Calculation.of(Examples.open("stockholm"));
        Statement equity = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all().stream()
                .filter(s -> s.id().equals("equity")).findFirst().orElseThrow();
        assertEquals(Optional.empty(), ChartPictures.kind(equity));
        assertTrue(charts(BadReviews.ONE_ALTERNATIVE).contains(ChartKind.EQUITY_LADDER));
    }

    /** Stockholm's association has one municipality: its chart would be one bar, which the table above it says. */
    @Test
    void oneMunicipalityIsNotDrawnBesideItself() {
        for (String example : List.of("stockholm", "trelleborg", "jonkoping")) {
            Calculation calculation = Calculation.of(Examples.open(example));
            List<Statement> own = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all().stream()
                    .filter(s -> s.id().startsWith("municipalities")).toList();
            assertEquals(2, own.size());
            own.forEach(s -> assertEquals(example.equals("jonkoping"), ChartPictures.kind(s).isPresent(),
                    example + " " + s.id()));
        }
    }

    @Test
    void noTableIsOnlyHeadings() {
        for (BadReviews bad : BadReviews.values()) {
            statements(bad).stream().filter(s -> !s.rows().isEmpty())
                    .forEach(s -> assertTrue(s.rows().stream().anyMatch(r -> r.kind() != Row.Kind.GROUP),
                            bad + " " + s.id()));
        }
    }

    @Test
    void aStatementOfAnotherKindIsRefused() {
        Statement accounts = statements(BadReviews.ONE_ALTERNATIVE).getFirst();
        assertThrows(IllegalArgumentException.class, () -> Charts.hasFigures(ChartKind.WATERFALL, accounts));
    }
}
