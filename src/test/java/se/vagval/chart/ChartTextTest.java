package se.vagval.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.vagval.chart.SampleStatements.MISSING;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

class ChartTextTest {
    private static String alternative(ChartKind kind, Statement statement) {
        return ChartText.alternative(kind, statement, MoneyUnit.TKR).replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void alternativeHoldsTitleAndFinding(ChartKind kind) {
        Statement statement = Jonkoping.of(kind);
        String text = alternative(kind, statement);
        assertTrue(text.startsWith(statement.title() + ". "), text);
        assertTrue(text.contains(statement.finding()), text);
    }

    @Test
    void financingTellsTheHighestAndLowestSum() {
        String text = alternative(ChartKind.FINANCING_STACKED, Jonkoping.of(ChartKind.FINANCING_STACKED));
        assertTrue(text.endsWith("Högst är Som idag: 17 622. Lägst är Länsförbund: 16 022."), text);
    }

    @Test
    void municipalitiesTellTheExtremesAndWhatIsMissing() {
        String text = alternative(ChartKind.CHANGE_PER_MUNICIPALITY, Jonkoping.of(ChartKind.CHANGE_PER_MUNICIPALITY));
        assertTrue(text.contains("Högst är Vaggeryd (Länsförbund): +12. Lägst är Jönköping (Länsförbund): \u2212120."),
                text);
        assertTrue(text.endsWith("Uppgift saknas för Mullsjö (Gemensam adm.)."), text);
    }

    @Test
    void waterfallIsReadStepByStep() {
        String text = alternative(ChartKind.WATERFALL, Jonkoping.of(ChartKind.WATERFALL));
        assertTrue(text.endsWith("Som idag: 15 185; Staten: \u2212800; Region och kommuner: \u2212800; "
                + "Administration: +510; Länsförbund: 14 095."), text);
    }

    @Test
    void equityTellsWhoIsOverAndWhoCannotBeDecided() {
        String text = alternative(ChartKind.EQUITY_LADDER, Jonkoping.of(ChartKind.EQUITY_LADDER));
        assertTrue(text.contains("Över trappan ligger Finnveden. Trappan kan inte avgöras för Södra Vätterbygden."),
                text);
    }

    @Test
    void manyMissingAreCountedAndAllMissingIsSaid() {
        List<String> names = IntStream.rangeClosed(1, 8).mapToObj(i -> "K" + i).toList();
        double[][] values = names.stream().map(n -> new double[]{n.equals("K1") ? 5000 : MISSING})
                .toArray(double[][]::new);
        String text = alternative(ChartKind.CHANGE_PER_MUNICIPALITY, SampleStatements.municipalities(List.of("A"),
                names, values));
        assertTrue(text.contains("Värdet är K1: +5."), text);
        assertTrue(text.endsWith("Uppgift saknas för K2, K3, K4, K5, K6 och 2 till."), text);
        String none = alternative(ChartKind.CHANGE_PER_MUNICIPALITY, SampleStatements.municipalities(List.of("A"),
                List.of("K"), new double[]{MISSING}));
        assertTrue(none.endsWith("Alla uppgifter saknas."), none);
    }

    @Test
    void equalFiguresAreSaidToBeEqual() {
        String text = alternative(ChartKind.FINANCING_STACKED, SampleStatements.financing(List.of("A", "B"),
                new double[]{2000, 1000, 1000}, new double[]{2000, 1000, 1000}));
        assertTrue(text.endsWith("Alla värden är 4."), text);
    }

    @Test
    void unitIsSaidOnceInTheSubtitle() {
        assertEquals("Belopp i mnkr. Länsförbundet får 1 600 tkr mindre av parterna.", ChartText.subtitle(
                ChartKind.FINANCING_STACKED, Jonkoping.of(ChartKind.FINANCING_STACKED), MoneyUnit.MNKR));
        assertTrue(ChartText.subtitle(ChartKind.EQUITY_LADDER, Jonkoping.of(ChartKind.EQUITY_LADDER), MoneyUnit.TKR)
                .startsWith("Andel av intäkterna i procent."));
    }
}
