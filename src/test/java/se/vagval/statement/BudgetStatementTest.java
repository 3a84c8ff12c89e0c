package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.text.MoneyUnit;

/** The budget per inhabitant, year by year: the case studies of 2006, and the county. */
class BudgetStatementTest {
    private static final Calculation CASES = Calculation.of(Examples.open("statskontoret"));
    private static final Statement TABLE = Statements.of(CASES, View.of(CASES, MoneyUnit.MNKR)).budgetPerCapita();

    private static List<String> row(String key) {
        return TABLE.row(key).orElseThrow().cells().stream().map(c -> TABLE.text(c, MoneyUnit.MNKR)).toList();
    }

    /** Statskontoret 2006:6, bilaga 1: 80, 64 and 96, 190, 180 and 350 kr; Göteborg's 95 does not follow from 11,3 mnkr. */
    @Test
    void standsForEachAssociationUnderEachAlternative() {
        assertEquals(List.of("2005", "2006", "2007", "2008"),
                TABLE.columns().stream().map(Column::key).toList());
        assertEquals(List.of("80", "100", "80", "80"), row("budget-2006/goteborg"));
        assertEquals(List.of("64", "96", "96", "96"), row("budget-2006/rar"));
        assertEquals(List.of("190", "190", "190", "190"), row("budget-2006/vasterbergslagen"));
        assertEquals(List.of("176", "353", "529", "706"), row("plan/norrkoping"));
        assertEquals("Genomsnitt", TABLE.row("plan/all").orElseThrow().label(), "no sum of the others");
    }

    @Test
    void saysBetweenWhatTheyLie() {
        assertEquals("År 2005 är budgeten från 64 kr per invånare (RAR Sörmland) till 190 kr (Västerbergslagen). "
                + "År 2008 är den från 64 kr per invånare (RAR Sörmland) till 190 kr (Västerbergslagen) i Som 2005, "
                + "från 80 kr per invånare (Göteborg Centrum) till 353 kr (Norrköping) i Budget 2006 och "
                + "från 80 kr per invånare (Göteborg Centrum) till 706 kr (Norrköping) i Plan 2008.",
                TABLE.finding().replace('\u00a0', ' '));
    }

    @Test
    void whereThereWasNoAssociationOnlyTheEndIsTold() {
        Calculation city = Calculation.of(Examples.open("stockholm"));
        assertEquals("År 2020 är budgeten 101 kr per invånare i Bilda och 25 kr per invånare i Kvar på 16 mnkr.",
                Statements.of(city, View.of(city, MoneyUnit.TKR)).budgetPerCapita().finding().replace('\u00a0', ' '));
    }

    /** Ten alternatives that all have the lowest budget in the same association. */
    @Test
    void saysOnceWhatAllTheAlternativesComeTo() {
        Calculation many = Calculation.of(Examples.open("ekero"));
        String finding = Statements.of(many, View.of(many, MoneyUnit.TKR)).budgetPerCapita().finding();
        assertEquals("År 2016 är budgeten från 27 kr per invånare (Stockholms stad) till 113 kr (Södertälje). "
                + "År 2021 är den per invånare lägst 27 kr (Stockholms stad) i alla alternativ, och högst 111 kr (Södra "
                + "Roslagen) i Ansluta Södertälje, 116 kr (Sundbyberg–Ekerö) i Med Sundbyberg, 145 kr (Ekerö) i Eget "
                + "förbund och 113 kr (Södertälje) i övriga alternativ.", finding.replace('\u00a0', ' '));
    }

    /** One association is the whole area, and has no row of its own beside it. */
    @Test
    void hasNoTotalOfOneAssociation() {
        Calculation county = Calculation.of(Examples.open("jonkoping"));
        Statement table = Statements.of(county, View.of(county, MoneyUnit.TKR)).budgetPerCapita();
        assertTrue(table.row("alt1/all").isPresent());
        Calculation city = Calculation.of(Examples.open("stockholm"));
        Statement one = Statements.of(city, View.of(city, MoneyUnit.TKR)).budgetPerCapita();
        assertTrue(one.row("bilda/stockholm").isPresent());
        assertTrue(one.row("bilda/all").isEmpty());
    }

    @Test
    void isInWhatAReportHolds() {
        assertTrue(Statements.of(CASES, View.of(CASES, MoneyUnit.MNKR)).all().stream()
                .anyMatch(s -> s.id().equals(TABLE.id()) && s.rows().equals(TABLE.rows())));
    }

    /** The case studies state no administration: a nought in the table must not be read as that there is none. */
    @Test
    void administrationThatNobodyHasTypedIsSaidToBeUnknown() {
        Statements cases = Statements.of(CASES, View.of(CASES, MoneyUnit.MNKR));
        String note = "Ingen administration är inskriven för Göteborg Centrum, RAR Sörmland, Västerbergslagen och Norrköping";
        assertTrue(cases.comparison().notes().getLast().startsWith(note), cases.comparison().notes().toString());
        assertTrue(cases.administration().notes().getLast().startsWith(note));
        Calculation county = Calculation.of(Examples.open("jonkoping"));
        assertTrue(Statements.of(county, View.of(county, MoneyUnit.TKR)).comparison().notes().stream()
                .noneMatch(n -> n.startsWith("Ingen administration")));
    }
}
