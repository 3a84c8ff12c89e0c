package se.vagval.ui.consequences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.vagval.chart.ChartKind;
import se.vagval.finance.Calculation;
import se.vagval.model.Settlement;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.support.OpenSession;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.control.DrawnChart;
import se.vagval.ui.session.Session;

class ConsequencesViewModelTest {
    private final Session session = OpenSession.example();
    private final ConsequencesViewModel model = new ConsequencesViewModel(session,
            session.derived(Calculation::of));

    private Statement table() {
        return model.shown().get().tables().getFirst();
    }

    private String figure(String row, String column) {
        return figure(table(), row, column);
    }

    private String figure(Statement table, String row, String alternative) {
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
        assertEquals("Ångra: bytt jämförelsealternativ till Länsförbund", session.undoText().get());
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
        model.tab().set(Tab.MUNICIPALITIES);
        assertEquals("municipalities", table().id());
        assertFalse(model.allYearsShown());
    }

    @Test
    void yearsBesideEachOtherHaveTheFiguresOfTheYearsOneByOne() {
        for (Tab tab : List.of(Tab.FINANCING, Tab.ADMINISTRATION)) {
            model.tab().set(tab);
            model.year().set(Optional.empty());
            Statement all = table();
            assertEquals(6, all.columns().size());
            for (int year : model.years()) {
                model.year().set(Optional.of(year));
                for (Row row : table().rows()) {
                    for (String alternative : List.of("alt1", "alt2", "alt3", "alt3b")) {
                        String key = row.key().equals("contribution.parties") ? "all" : row.key();
                        assertEquals(figure(row.key(), alternative),
                                figure(all, alternative + "/" + key, Integer.toString(year)),
                                tab + " " + alternative + " " + row.key() + " " + year);
                    }
                }
            }
        }
    }

    @Test
    void theBudgetPerInhabitantStandsUnderTheFinancingOfAllYears() {
        model.tab().set(Tab.FINANCING);
        model.year().set(Optional.empty());
        assertEquals(List.of("financing.years", "budgetPerCapita.years"),
                model.shown().get().tables().stream().map(Statement::id).toList());
        Statement budget = model.shown().get().tables().getLast();
        // Höglandet's revenue 6 423 tkr of 3.3, and its 52 541 inhabitants.
        assertEquals("122", figure(budget, "alt1/hoglandet", "2019"));
    }

    @Test
    void theEquityOfEveryAssociationStandsYearByYearUnderItsAlternative() {
        model.tab().set(Tab.EQUITY);
        model.year().set(Optional.empty());
        assertEquals(List.of("equity.years", "equityShare.years"),
                model.shown().get().tables().stream().map(Statement::id).toList());
        Statement equity = table();
        model.year().set(Optional.of(2022));
        for (Row row : table().rows()) {
            if (row.kind() == Row.Kind.DETAIL) {
                assertEquals(figure(row.key(), "equity"), figure(equity, row.key(), "2022"), row.key());
            }
        }
        assertEquals(4, equity.rows().stream().filter(r -> r.kind() == Row.Kind.GROUP).count());
    }

    @Test
    void aHiddenYearHasNoColumnAmongAllYears() {
        model.tab().set(Tab.FINANCING);
        model.year().set(Optional.empty());
        model.show(2022, false);
        assertEquals(List.of("2019", "2020", "2021", "2023", "2024"), columns());
        assertTrue(model.allYearsShown());
        assertTrue(model.shown().get().about().startsWith("År 2019–2024"));
        model.show(2019, false);
        assertTrue(model.shown().get().about().startsWith("År 2020–2024"));
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

    private List<String> columns() {
        return table().columns().stream().map(c -> c.key()).toList();
    }

    @Test
    void yearsAreHiddenAndShownAgainButOneStays() {
        model.tab().set(Tab.ACTIVITIES);
        assertEquals(List.of("2019", "2020", "2021", "2022", "2023", "2024"), columns());
        model.show(2019, false);
        model.show(2022, false);
        assertEquals(List.of("2020", "2021", "2023", "2024"), columns());
        assertEquals(List.of(2020, 2021, 2023, 2024), model.years());
        for (int year : List.of(2020, 2021, 2023, 2024)) {
            model.show(year, false);
        }
        assertEquals(List.of(2024), model.years());
        assertTrue(model.isShown(2024));
        model.show(2022, true);
        assertEquals(List.of("2022", "2024"), columns());
    }

    @Test
    void aHiddenYearGivesWayToTheNearestThatIsShownAndSumsAreOfAllYears() {
        model.year().set(Optional.empty());
        String whole = table().text(table().row("sum.cost.activities").orElseThrow().cells().getLast(), MoneyUnit.TKR);
        model.show(2021, false);
        assertEquals(whole,
                table().text(table().row("sum.cost.activities").orElseThrow().cells().getLast(), MoneyUnit.TKR));
        model.year().set(Optional.of(2021));
        assertEquals(2020, model.shownYear());
        assertTrue(model.shown().get().about().startsWith("År 2020"));
    }

    @Test
    void oneMunicipalityHasItsContributionOverTheYears() {
        model.tab().set(Tab.MUNICIPALITIES);
        assertEquals("Aneby", model.municipalities().getFirst().name());
        String whole = figure("0682", "alt3");
        model.municipality().set(Optional.of("0682"));
        assertEquals("Nässjö: bidrag 2019–2024", table().title());
        assertFalse(model.byYear());
        int column = columns().indexOf("2021");
        assertEquals(whole, table().text(table().row("amount.alt3").orElseThrow().cells().get(column), MoneyUnit.TKR));
        assertEquals(ChartKind.CONTRIBUTION_PER_YEAR, model.shown().get().charts().getFirst().kind());
        model.municipality().set(Optional.empty());
        assertTrue(model.byYear());
        assertEquals("municipalities", table().id());
    }

    /** What one more member brings is told beside the activities of the whole area. */
    @Test
    void whatGoesToAMunicipalityThatLeavesStandsBesideTheActivities() {
        model.tab().set(Tab.ACTIVITIES);
        assertFalse(tables().contains("membership"));
        session.edit("utträde", r -> r.edit().alternative("alt2", a -> a.withChanges(Stream.concat(
                a.changes().stream(), Stream.of(new Change.Leave("ut", 2020, "0682", "hoglandet", Settlement.NONE, "")))
                .toList())).done());
        assertTrue(tables().contains("membership"), tables().toString());
    }

    /** A municipality that pays for something itself does not seem to save its whole contribution. */
    @Test
    void whatMembersBearThemselvesStandsBesideTheContributions() {
        model.tab().set(Tab.MUNICIPALITIES);
        assertEquals(List.of("municipalities", "municipalities.perCapita"), tables());
        session.edit("kostnad", r -> r.edit().alternative("alt2", a -> a.withChanges(Stream.concat(
                a.changes().stream(), Stream.of(new Change.OneOffCost("egen", 2022, "Egen", Figure.of(250_000),
                        new Bearer(Bearer.Kind.MUNICIPALITY, "0682"), "")))
                .toList())).done());
        assertEquals(List.of("municipalities", "municipalities.perCapita", "ownCosts"), tables());
        assertEquals("250", figure(model.shown().get().tables().getLast(), "0682.sum.ONEOFFS", "alt2"));
    }

    private List<String> tables() {
        return model.shown().get().tables().stream().map(Statement::id).toList();
    }

    @Test
    void theSumOfAMunicipalitysYearsIsTheirSum() {
        model.tab().set(Tab.MUNICIPALITIES);
        model.municipality().set(Optional.of("0682"));
        for (String row : List.of("amount.alt1", "amount.alt3", "change.alt3", "perCapita.alt3",
                "changePerCapita.alt3")) {
            var cells = table().row(row).orElseThrow().cells();
            double sum = cells.subList(1, 6).stream().mapToDouble(c -> table().value(c).orElseThrow()).sum();
            assertEquals(sum, table().value(cells.getLast()).orElseThrow(), 1e-6, row);
        }
        assertTrue(table().finding().contains("mindre i Länsförbund"), table().finding());
    }

    @Test
    void aBlockIsShownAsChosenUntilTheReviewIsClosed() {
        Block financing = model.shown().get().blocks().get(1);
        assertEquals(Showing.CHART, financing.showing());
        model.show(financing, Showing.TABLE);
        assertEquals(List.of("comparison", "financing"),
                model.shown().get().tables().stream().map(Statement::id).toList());
        model.tab().set(Tab.FINANCING);
        assertEquals(Showing.BOTH, model.shown().get().blocks().getFirst().showing(), "another place, another choice");
        model.tab().set(Tab.OVERVIEW);
        model.year().set(Optional.of(2023));
        assertEquals(Showing.TABLE, model.shown().get().blocks().get(1).showing());
    }

    @Test
    void stepsOfAllAlternativesStandOnOneScaleInTheReviewsColours() {
        model.tab().set(Tab.ACTIVITIES);
        model.show("alt2", false);
        List<DrawnChart> waterfalls = model.shown().get().charts().stream()
                .filter(c -> c.kind() == ChartKind.WATERFALL).toList();
        assertEquals(2, waterfalls.size());
        for (DrawnChart chart : waterfalls) {
            assertEquals(waterfalls.stream().map(DrawnChart::statement).toList(), chart.context().sameScale());
            assertEquals(List.of("alt1", "alt2", "alt3", "alt3b"), chart.context().alternatives());
        }
    }

    @Test
    void aTableForAnotherThreadIsTheSameOfACalculationOfItsOwn() throws Exception {
        for (Tab tab : Tab.values()) {
            model.tab().set(tab);
            for (Block block : model.shown().get().blocks()) {
                Statement anew = model.anew(block).call();
                assertNotSame(block.statement().evaluation(), anew.evaluation());
                assertEquals(printed(block.statement()), printed(anew));
            }
        }
    }

    private static List<List<String>> printed(Statement statement) {
        return statement.rows().stream()
                .map(r -> r.cells().stream().map(c -> statement.text(c, MoneyUnit.TKR)).toList()).toList();
    }

    @Test
    void medlemsbladBeginsWithTheStateAndGoesOnToTheNext() {
        model.tab().set(Tab.MEMBERS);
        assertEquals("member.state", table().id());
        assertFalse(model.members().has(-1));
        model.members().go(-1);
        assertEquals("member.state", table().id());
        model.members().go(2);
        assertEquals("member.0604", table().id());
        assertEquals("Aneby: medlemsblad 2021, med summor 2020–2024", table().title());
        assertEquals(ChartKind.CONTRIBUTION_PER_YEAR, model.shown().get().charts().getFirst().kind());
        model.members().go(12);
        assertEquals("Värnamo", model.members().shown().orElseThrow().name());
        assertFalse(model.members().has(1));
        assertEquals(15, model.members().all().size());
    }

    @Test
    void aMembersPageIsOfTheYearAndTheAlternativesThatAreShown() {
        model.tab().set(Tab.MEMBERS);
        assertTrue(model.byYear());
        model.year().set(Optional.of(2023));
        assertTrue(table().title().contains("medlemsblad 2023,"), table().title());
        model.show("alt3", false);
        assertTrue(table().columns().stream().noneMatch(c -> c.key().equals("alt3")));
        model.year().set(Optional.empty());
        assertFalse(model.allYearsShown());
        assertEquals("member.state", table().id());
    }

    @Test
    void aMemberThatIsGoneGivesWayToTheFirst() {
        model.tab().set(Tab.MEMBERS);
        model.members().choose(se.vagval.finance.Subject.municipality("borta"));
        assertEquals("member.state", table().id());
    }

    @Test
    void aMembersPageIsTakenToExcelAsItIsShown() throws Exception {
        model.tab().set(Tab.MEMBERS);
        model.members().go(1);
        Statement anew = model.anew(model.shown().get().blocks().getFirst()).call();
        assertEquals(table().title(), anew.title());
        assertEquals(table().rows().stream().map(Row::key).toList(), anew.rows().stream().map(Row::key).toList());
    }
}
