package se.vagval.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.report.word.ProseSpan;
import se.vagval.report.word.ProseText;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** The single figures that a text can refer to. */
class NamedFiguresTest {
    private static List<Statement> statements;
    private static NamedFigures figures;

    @BeforeAll
    static void count() {
        Calculation calculation = Calculation.of(Examples.open("jonkoping"));
        statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all();
        figures = NamedFigures.of(statements, MoneyUnit.TKR);
    }

    @Test
    void aFigureIsFoundByItsWordsAndPrintedWithItsUnit() {
        List<NamedFigure> found = figures.search("finansiering länsförbund FRÅN parterna", 10);
        assertEquals("Finansiering per part 2021, Från parterna, Länsförbund", found.getFirst().words());
        assertEquals("16\u00a0022\u00a0tkr", found.getFirst().text());
        assertEquals(found.getFirst(), figures.find(found.getFirst().reference()).orElseThrow());
        assertEquals(List.of(), figures.search("finns inte alls", 10));
        assertEquals(3, figures.search("", 3).size());
    }

    @Test
    void everyReferenceIsOneThatATextCanHold() {
        assertTrue(figures.all().size() > 300);
        for (NamedFigure figure : figures.all()) {
            assertEquals(List.of(ProseSpan.ofFigure(figure.reference())),
                    ProseText.of(FigureReferences.of(figure.reference())).paragraphs().getFirst().spans());
        }
        assertEquals(figures.all().size(), figures.all().stream().map(NamedFigure::words).distinct().count(),
                "two are called the same");
    }

    @Test
    void aReferenceThatIsBrokenIsSaidToBe() {
        String text = "Bidraget är {financing|nobody|keep} och {inte en siffra}.";
        assertEquals("[siffran finns inte]", FigureReferences.missing("financing|nobody|keep").text());
        assertEquals(List.of("{financing|nobody|keep}"), FigureReferences.broken(text, figures));
        assertEquals(List.of(), FigureReferences.broken("Skriv \\{financing|nobody|keep\\}.", figures));
    }

    @Test
    void sharesAndAmountsPerInhabitantCarryTheirUnit() {
        assertTrue(figures.all().stream().anyMatch(f -> f.text().endsWith("\u00a0%")));
        assertTrue(figures.all().stream().anyMatch(f -> f.text().endsWith("kr per invånare")));
        assertTrue(figures.all().stream().noneMatch(f -> f.text().isBlank()));
    }
}
