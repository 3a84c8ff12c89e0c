package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Authority;
import se.vagval.model.Cooperation;
import se.vagval.model.Provenance;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.LadderStep;
import se.vagval.model.Party;
import se.vagval.model.Review;
import se.vagval.model.Rules;
import se.vagval.support.Edited;
import se.vagval.support.Jonkoping;
import se.vagval.support.Small;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** Every statement on the Jönköping example: its shape, its figures against the calculation, its words against the printed table. */
class StatementsTest {
    private static final char MINUS = '\u2212';

    private final Calculation calculation = Calculation.of(Examples.open("jonkoping"));
    private final View view = View.of(calculation, MoneyUnit.TKR);
    private final Statements statements = Statements.of(calculation, view);

    private static String swedish(String text) {
        return text.replace(' ', '\u00a0').replace('-', MINUS);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static void prints(Statement statement, String row, String... cells) {
        List<Cell> actual = statement.row(row).orElseThrow().cells();
        assertEquals(List.of(cells).stream().map(StatementsTest::swedish).toList(),
                actual.stream().map(c -> statement.text(c, MoneyUnit.TKR)).toList(), row);
    }

    @Test
    void everyRowHasItsOwnKeyAndOneCellPerColumn() {
        for (Statement s : statements.all()) {
            Set<String> keys = new HashSet<>();
            for (Row row : s.rows()) {
                assertTrue(keys.add(row.key()), s.id() + " has two rows " + row.key());
                assertEquals(s.columns().size(), row.cells().size(), s.id() + " " + row.key());
                assertFalse(row.label().isBlank());
                assertEquals(row.kind() == Row.Kind.GROUP, row.cells().stream().allMatch(c -> c.equals(Cell.EMPTY)),
                        s.id() + " " + row.key());
            }
            assertFalse(s.title().isBlank());
            assertFalse(s.notes().isEmpty(), s.id());
        }
        Set<String> ids = new HashSet<>();
        statements.all().forEach(s -> assertTrue(ids.add(s.id()), s.id()));
    }

    @Test
    void accountsAreAsPrinted() {
        Statement s = statements.accounts();
        assertEquals(List.of("hoglandet", "sodra-vatterbygden", "finnveden", ""),
                s.columns().stream().map(Column::key).toList());
        prints(s, "revenue", "6 423", "7 018", "5 144", "18 585");
        prints(s, "cost", "6 652", "8 151", "5 624", "20 427");
        prints(s, "result", "-229", "-1 133", "-480", "-1 842");
        prints(s, "equity", "567", "989", "1 690", "3 246");
        prints(s, "equity.share", "9 %", "14 %", "33 %", "17 %");
    }

    @Test
    void accountsThatDoNotAddUpAreAsPrintedAndSayWhatTheyAddUpTo() {
        Calculation c = Calculation.of(Jonkoping.misprinted());
        Statement s = Statements.of(c, View.of(c, MoneyUnit.TKR)).accounts();
        prints(s, "revenue", "6 400", "7 018", "5 144", "18 562");
        prints(s, "cost", "6 652", "8 151", "5 624", "20 427");
        prints(s, "result", "229", "-1 133", "-480", "-1 384");
        assertEquals("Förbundens intäkter 2019 är 18 562 tkr och kostnaderna 20 427 tkr. Resultatet är "
                + "\u22121 384 tkr. Underskott har Södra Vätterbygden och Finnveden.", plain(s.finding()));
        assertEquals(List.of("Basårets belopp, avrundade var för sig.",
                "Summorna är de som bokslutet anger. Delposterna ger andra belopp: Höglandet, intäkter 6 423 tkr; "
                        + "Höglandet, kostnader 7 652 tkr. Alternativen, och det egna kapitalets andel av intäkterna, "
                        + "räknas från delposterna.",
                "Årets resultat är det som bokslutet anger. Intäkter minus kostnader ger ett annat belopp: "
                        + "Höglandet \u2212252 tkr."),
                s.notes().stream().map(StatementsTest::plain).toList());
        assertEquals(1, statements.accounts().notes().size(), "the example's accounts add up");
    }

    @Test
    void ofOneAssociationThereIsNoTotalThatSaysItsFiguresAgain() {
        Calculation one = Calculation.of(Examples.open("trelleborg"));
        Statements of = Statements.of(one, View.of(one, MoneyUnit.TKR));
        for (Statement s : List.of(of.accounts(), of.allocation())) {
            assertEquals(List.of(Column.Kind.VALUE), s.columns().stream().map(Column::kind).toList(), s.id());
            assertFalse(s.rows().isEmpty(), s.id());
        }
    }

    @Test
    void allocationIsAsPrinted() {
        Statement s = statements.allocation();
        prints(s, "allocation.granted", "3 205", "3 036", "2 570", "8 811");
        prints(s, "allocation.utilisation", "80,0 %", "55,0 %", "100,0 %", "72,8 %");
        List<Cell> perCapita = s.row("perCapita.allocation").orElseThrow().cells();
        assertEquals(List.of("61", "32", "58"),
                perCapita.subList(0, 3).stream().map(c -> s.text(c, MoneyUnit.TKR)).toList());
    }

    @Test
    void comparedStatementsHaveTheAlternativesAndThenTheirDifferences() {
        for (Statement s : List.of(statements.comparison(), statements.financing(), statements.administration(),
                statements.municipalities(), statements.municipalitiesPerCapita())) {
            assertEquals(List.of("alt1", "alt2", "alt3", "alt3b", "alt2", "alt3", "alt3b"),
                    s.columns().stream().map(Column::key).toList(), s.id());
            for (Row row : s.rows()) {
                for (int c = 4; c < 7; c++) {
                    OptionalDouble reference = s.value(row.cells().get(0));
                    OptionalDouble value = s.value(row.cells().get(c - 3));
                    OptionalDouble difference = s.value(row.cells().get(c));
                    assertEquals(value.isPresent() && reference.isPresent(), difference.isPresent(), row.key());
                    if (difference.isPresent()) {
                        assertEquals(value.getAsDouble() - reference.getAsDouble(), difference.getAsDouble(), 1e-9);
                    }
                }
            }
        }
    }

    @Test
    void cellsAreTheCalculationsFigures() {
        for (Statement s : List.of(statements.comparison(), statements.financing(), statements.administration())) {
            for (Row row : s.rows()) {
                for (int c = 0; row.kind() != Row.Kind.GROUP && c < 4; c++) {
                    Measure measure = Measure.byId(row.key()).orElseThrow();
                    assertEquals(calculation.value(measure, s.columns().get(c).key(), Subject.AREA, view.year()),
                            s.value(row.cells().get(c)), s.id() + " " + row.key());
                }
            }
        }
    }

    @Test
    void financingSumsByPartyAndTellsWhatTheCountyAssociationCosts() {
        Statement s = statements.financing();
        prints(s, "contribution.parties", "17 622", "17 622", "16 022", "22 593", "0", "-1 600", "+4 971");
        prints(s, "contribution.region", "4 406", "4 406", "4 006", "5 648", "0", "-400", "+1 243");
        for (int c = 0; c < s.columns().size(); c++) {
            int column = c;
            double sum = s.rows().stream().filter(r -> r.kind() == Row.Kind.DETAIL)
                    .mapToDouble(r -> s.value(r.cells().get(column)).orElseThrow()).sum();
            assertEquals(s.value(s.rows().getLast().cells().get(c)).orElseThrow(), sum, 1e-6);
        }
        assertEquals("Parternas bidrag 2021 är 17 622 tkr i Som idag. Det är lika mycket i Gemensam adm., "
                + "1 600 tkr mindre i Länsförbund och 4 971 tkr mer i Fullt utnyttjande.", plain(s.finding()));
    }

    @Test
    void theReferenceDiffersFromItselfByNothing() {
        Statements own = Statements.of(calculation,
                new View(List.of("alt3", "alt1", "alt2"), "alt1", view.year(), MoneyUnit.TKR));
        for (Row row : own.financing().rows()) {
            // alt2 shares without saving, so its contributions are those of the reference.
            assertEquals(0, own.financing().value(row.cells().getLast()).orElseThrow(), 1e-6);
        }
        assertTrue(own.financing().columns().stream()
                .noneMatch(c -> c.kind() == Column.Kind.DIFFERENCE && c.key().equals("alt1")));
    }

    @Test
    void administrationSumsByCategory() {
        Statement s = statements.administration();
        int last = IntStream.range(0, s.rows().size()).filter(i -> s.rows().get(i).kind() == Row.Kind.SUM).findFirst()
                .orElseThrow();
        for (int c = 0; c < s.columns().size(); c++) {
            int column = c;
            double sum = s.rows().subList(0, last).stream()
                    .mapToDouble(r -> s.value(r.cells().get(column)).orElseThrow()).sum();
            assertEquals(s.value(s.rows().get(last).cells().get(c)).orElseThrow(), sum, 1e-6);
        }
    }

    @Test
    void municipalitiesSumToTheirQuarter() {
        Statement s = statements.municipalities();
        assertEquals(14, s.rows().size());
        for (int c = 0; c < s.columns().size(); c++) {
            int column = c;
            double sum = s.rows().subList(0, 13).stream()
                    .mapToDouble(r -> s.value(r.cells().get(column)).orElseThrow()).sum();
            assertEquals(s.value(s.rows().getLast().cells().get(c)).orElseThrow(), sum, 1e-6);
        }
    }

    @Test
    void activitiesHaveARowPerAlternativeAndAColumnPerYear() {
        Statement s = statements.activities();
        assertEquals(List.of("alt1", "alt2", "alt3", "alt3b"), s.rows().stream().map(Row::key).toList());
        assertEquals(List.of("2019", "2020", "2021", "2022", "2023", "2024"),
                s.columns().stream().map(Column::key).toList());
        for (Row row : s.rows()) {
            for (int year = 2019; year <= 2024; year++) {
                assertEquals(calculation.value(Measure.COST_ACTIVITIES, row.key(), Subject.AREA, year),
                        s.value(row.cells().get(year - 2019)));
            }
        }
    }

    @Test
    void activitiesNameTheAccountsOnlyWhereTheBaseYearHasSome() {
        assertEquals(List.of("Basåret enligt nuläget, därefter beräknat."), statements.activities().notes());
        Calculation city = Calculation.of(Examples.open("stockholm"));
        assertEquals(List.of(), Statements.of(city, View.of(city, MoneyUnit.TKR)).activities().notes());
    }

    /** The line of sources under a table names the figure; the reader finds it in the appendix by the same words. */
    @Test
    void theStatesFrameIsCalledTheSameUnderTablesAsInTheRegisterOfAssumptions() {
        Review county = Examples.open("jonkoping");
        String name = county.assumptions().stream().filter(a -> a.kind() == AssumptionKind.ALLOCATION_GROWTH)
                .findFirst().orElseThrow().name();
        assertEquals(name + " per år", Texts.get("finance.label.ALLOCATION_GROWTH"));
    }

    @Test
    void equitySaysWhereTheLadderCannotBeDecided() {
        Statement s = statements.equity();
        Row decided = s.row("alt1/finnveden").orElseThrow();
        Row undecided = s.row("alt3/lansforbund").orElseThrow();
        assertEquals(swedish("20,0 %"), s.text(decided.cells().get(2), MoneyUnit.TKR));
        assertTrue(s.whyMissing(decided.cells().get(2)).isEmpty());
        assertEquals("Kan inte avgöras utan trappans övriga steg",
                s.whyMissing(undecided.cells().get(3)).orElseThrow());
        assertTrue(s.row("alt3/finnveden").isEmpty(), "the merged associations are gone");
    }

    @Test
    void waterfallsStepFromTheReferenceToTheAlternative() {
        for (EquityRoute route : EquityRoute.values()) {
            Calculation flat = Calculation.of(Jonkoping.with(Jonkoping.merge(route, Map.of())));
            waterfall(Statements.of(flat, View.of(flat, MoneyUnit.TKR)).waterfall("other"));
        }
        view.others().forEach(a -> waterfall(statements.waterfall(a)));
    }

    private static void waterfall(Statement s) {
        double at = 0;
        for (Row row : s.rows()) {
            double value = s.value(row.cells().getFirst()).orElseThrow();
            if (row.key().equals("end")) {
                assertEquals(value, at, 4, "what is left out moves less than half a krona each");
            }
            at += value;
        }
        assertEquals("start", s.rows().getFirst().key());
        assertEquals("end", s.rows().getLast().key());
        assertTrue(s.rows().stream().skip(1).limit(s.rows().size() - 2L).allMatch(r -> r.key().startsWith("step.")));
    }

    @Test
    void horizonSumsTheYears() {
        Statement s = statements.horizon();
        Row state = s.row("sum.contribution.state").orElseThrow();
        double sum = 0;
        for (int year = 2020; year <= 2024; year++) {
            sum += calculation.value(Measure.CONTRIBUTION_STATE, "alt3", Subject.AREA, year).orElseThrow()
                    - calculation.value(Measure.CONTRIBUTION_STATE, "alt1", Subject.AREA, year).orElseThrow();
        }
        assertEquals(sum, s.value(state.cells().get(1)).orElseThrow(), 1e-6);
        assertTrue(s.row("payback").isEmpty(), "no one-off, so nothing to pay back");
    }

    @Test
    void todaysFindingsSumUpWhatTheTablesShow() {
        assertEquals("Förbundens intäkter 2019 är 18 585 tkr och kostnaderna 20 427 tkr. Resultatet är "
                + "\u22121 842 tkr. Alla förbund har underskott.", plain(statements.accounts().finding()));
        assertEquals(
                "Av den statliga tilldelning på 12 096 tkr som är möjlig 2019 är 8 811 tkr beviljat (72,8 %). Utnyttjandet är "
                        + "lägst i Södra Vätterbygden (55,0 %) och högst i Finnveden (100,0 %).",
                plain(statements.allocation().finding()));
    }

    @Test
    void theComparisonSaysWhatDecidesTheAllocation() {
        assertEquals(
                "Antalet förbund 2021 är 3 i Som idag och Gemensam adm. samt 1 i Länsförbund och Fullt utnyttjande. "
                        + "Grundtilldelningen är 400 tkr per förbund. Av den statliga tilldelning som är möjlig 2021 utnyttjas "
                        + "72,8 % i Som idag och Gemensam adm., 70,9 % i Länsförbund samt 100,0 % i Fullt utnyttjande.",
                plain(statements.comparison().finding()));
    }

    @Test
    void fewerSeatsAtTheSameCostAreExplainedUnderBothTables() {
        String note = "I Länsförbund och Fullt utnyttjande är styrelseplatserna färre än i Som idag, men styrelsen kostar "
                + "lika mycket: beräkningen behåller dagens kostnader och drar bara av den besparing som anges, här 0 %. "
                + "Vad färre platser skulle spara är ett antagande för utredaren att göra.";
        for (Statement s : List.of(statements.comparison(), statements.administration())) {
            assertEquals(note, plain(s.notes().getLast()), s.id());
        }
    }

    @Test
    void nothingIsSaidOfSeatsWhereTheirSavingIsStatedOrTheyAreTheSame() {
        Map<CostCategory, Figure> saving = Map.of(CostCategory.BOARD, Figure.of(0.3, ""));
        for (Review review : List.of(Jonkoping.with(Jonkoping.merge(EquityRoute.TRANSFERRED, saving)),
                Jonkoping.with())) {
            Calculation calculation = Calculation.of(review);
            Statements of = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
            assertFalse(String.join(" ", of.administration().notes()).contains("styrelse"));
            assertFalse(String.join(" ", of.comparison().notes()).contains("styrelse"));
        }
    }

    @Test
    void anOrganisationWithoutAStatedSavingIsSaidToHaveNone() {
        assertEquals("Kostnaden för administration 2021 är 3 602 tkr i alla alternativ. Ingen besparing i "
                + "administrationen är antagen i Gemensam adm., Länsförbund och Fullt utnyttjande.",
                plain(statements.administration().finding()));
        Calculation saved = Calculation.of(Jonkoping.with(Jonkoping.merge(EquityRoute.TRANSFERRED,
                Map.of(CostCategory.MANAGEMENT, Figure.of(0.1, "")))));
        assertFalse(Statements.of(saved, View.of(saved, MoneyUnit.TKR)).administration().finding()
                .contains("Ingen besparing"));
    }

    /** "6 kommuner mindre (mest Nässjö, 0,0 mnkr)" contradicted itself. */
    @Test
    void aChangeThatWouldBePrintedAsNothingIsToldInKronor() {
        Calculation calculation = Calculation.of(Examples.open("jonkoping"));
        String finding = plain(
                Statements.of(calculation, View.of(calculation, MoneyUnit.MNKR)).municipalities().finding());
        assertTrue(
                finding.endsWith("(mest Jönköping, +1,0 mnkr) och 6 kommuner mindre (mest Nässjö, \u221215 067 kr)."),
                finding);
    }

    /** Of nine alternatives the sentence was too long to be taken in. */
    @Test
    void ofManyAlternativesItIsSaidBetweenWhatTheChangePerInhabitantLies() {
        Calculation many = Calculation.of(Examples.open("ekero"));
        assertEquals(
                "Jämfört med Utanför ändras bidraget per invånare med mellan \u22121 kr (Södertälje i Ansluta"
                        + " Södertälje) och +36 kr (Ekerö i Eget förbund), beroende på kommun och alternativ.",
                plain(Statements.of(many, View.of(many, MoneyUnit.TKR)).municipalitiesPerCapita().finding()));
    }

    @Test
    void municipalitiesAreInSwedishAlphabetAndItIsSaidWhoPaysMoreAndLess() {
        List<String> names = statements.municipalities().rows().stream().limit(13).map(Row::label).toList();
        assertEquals(List.of("Aneby", "Eksjö", "Gislaved", "Gnosjö", "Habo", "Jönköping", "Mullsjö", "Nässjö", "Sävsjö",
                "Tranås", "Vaggeryd", "Vetlanda", "Värnamo"), names);
        assertEquals(names, statements.municipalitiesPerCapita().rows().stream().map(Row::label).toList());
        assertEquals(
                "År 2021, jämfört med Som idag: i Gemensam adm. betalar varje kommun lika mycket; i Länsförbund betalar "
                        + "4 kommuner mer (mest Jönköping, +377 tkr) och 9 kommuner mindre (mest Värnamo, "
                        + "\u2212164 tkr); i Fullt utnyttjande betalar 7 kommuner mer (mest Jönköping, "
                        + "+1 038 tkr) och 6 kommuner mindre (mest Nässjö, \u221215 tkr).",
                plain(statements.municipalities().finding()));
        assertEquals(
                "Jämfört med Som idag ändras bidraget per invånare inte alls i Gemensam adm., med mellan \u221210 och "
                        + "+5 kr i Länsförbund och med mellan \u22121 och +13 kr i Fullt utnyttjande.",
                plain(statements.municipalitiesPerCapita().finding()));
    }

    @Test
    void ofManyAlternativesItIsToldMunicipalityByMunicipality() {
        Calculation many = Calculation.of(Examples.open("ekero"));
        assertEquals("År 2018, jämfört med Utanför: Ekerö betalar mellan 118 och 640 tkr mer beroende på alternativ; "
                + "Sundbyberg betalar 932 tkr mer i Med Sundbyberg; 15 kommuner betalar mindre i något av alternativen "
                + "(mest Södertälje, \u221245 tkr i Ansluta Södertälje).",
                plain(Statements.of(many, View.of(many, MoneyUnit.TKR)).municipalities().finding()));
    }

    /** With the region's ceiling at 3 mnkr the state pays no more than 6, whatever is utilised; today's 8,8 are out of reach. */
    @Test
    void documentsSayWhereNoUtilisationMakesUpForWhatIsLost() {
        Review county = Examples.open("jonkoping").edit().alternative("alt3", a -> {
            List<Change> all = new ArrayList<>(a.changes());
            all.add(new Change.ChangeCeiling("tak", 2021, "lansforbund", Party.REGION,
                    Optional.of(Figure.of(3_000_000)),
                    ""));
            return a.withChanges(all);
        }).done();
        String finding = plain(financing(county));
        assertTrue(finding.endsWith("Inte ens med fullt utnyttjande av den statliga tilldelningen bidrar parterna i "
                + "Länsförbund och Fullt utnyttjande med lika mycket som i Som idag."), finding);
        assertFalse(finding.contains("behöver utnyttjandet vara"), finding);
    }

    @Test
    void theOnlyAssociationHasNoTotalBesideIt() {
        Calculation one = Calculation.of(Examples.open("trelleborg"));
        Statements own = Statements.of(one, View.of(one, MoneyUnit.TKR));
        for (Statement today : List.of(own.accounts(), own.allocation())) {
            assertEquals(List.of("Trelleborg"), today.columns().stream().map(Column::label).toList());
            assertFalse(today.rows().isEmpty());
        }
        assertEquals("Totalt", statements.accounts().columns().getLast().label());
    }

    @Test
    void whatIsMeantByAnInhabitantIsSaidWhereActivitiesAreDividedByThem() {
        String name = Measure.PER_CAPITA_ACTIVITIES.label();
        for (Statement divided : List.of(statements.comparison(), statements.horizon())) {
            assertTrue(divided.rows().stream().anyMatch(r -> r.label().equals(name)), divided.id());
            assertTrue(divided.notes().contains("Invånare 16\u201364 år."), divided.id());
        }
    }

    /** 78,00 % is the break-even of the model's worked example (section 10), in which no index moves the grants either. */
    @Test
    void documentsSayWhatUtilisationMakesUpForLostBaseGrants() {
        String asked = "För att parterna ska bidra med lika mycket som i";
        assertEquals("Parternas bidrag 2021 är 17 622 tkr i Som idag. Det är lika mycket i Gemensam adm., 1 600 tkr "
                + "mindre i Länsförbund och 4 971 tkr mer i Fullt utnyttjande. " + asked
                + " Som idag behöver utnyttjandet vara 78,0 % i Länsförbund.", plain(financing("jonkoping")));
        for (String nothingToRestore : List.of("stockholm", "trelleborg", "ekero", "statskontoret")) {
            assertFalse(plain(financing(nothingToRestore)).contains(asked), nothingToRestore);
        }
    }

    private static String financing(String example) {
        return financing(Examples.open(example));
    }

    private static String financing(Review review) {
        Calculation own = Calculation.of(review);
        return Statements.of(own, View.of(own, MoneyUnit.TKR)).all().stream().filter(s -> s.id().equals("financing"))
                .findFirst().orElseThrow().finding();
    }

    @Test
    void equityIsSaidOnceForAnAssociationWithTheAlternativesItHoldsIn() {
        assertEquals(
                "Över trappan 2021 ligger Finnveden med 661 tkr (Som idag, Gemensam adm.). Trappan kan inte avgöras "
                        + "för Södra Vätterbygden (Som idag, Gemensam adm.) och Länsförbundet (Länsförbund, Fullt "
                        + "utnyttjande).",
                plain(statements.equity().finding()));
    }

    @Test
    void theYearsAreSummedInWordsToo() {
        assertEquals(
                "Jämfört med Som idag finns det till insatser under 2020–2024 sammanlagt lika mycket i Gemensam adm., "
                        + "6 400 tkr mindre i Länsförbund och 19 882 tkr mer i Fullt utnyttjande.",
                plain(statements.horizon().finding()));
    }

    @Test
    void noFindingSpeaksOfMunicipalitiesWithoutFigures() {
        Review example = Examples.open("jonkoping");
        List<Association> associations = new ArrayList<>(example.associations());
        associations.set(0, new Edited(associations.getFirst()).allocation(AssociationAllocation.UNKNOWN).done());
        Calculation partly = Calculation.of(example.edit().associations(associations).done());
        Statements own = Statements.of(partly, View.of(partly, MoneyUnit.TKR));
        assertEquals(
                "I Gemensam adm. betalar år 2021, jämfört med Som idag, 7 kommuner lika mycket. För 6 kommuner saknas uppgift i "
                        + "Gemensam adm. För 13 kommuner saknas uppgift i Länsförbund. För 13 kommuner saknas uppgift i Fullt "
                        + "utnyttjande.",
                plain(own.municipalities().finding()));
        assertEquals("", own.financing().finding(), "the reference has no figure to compare with");
        assertTrue(own.all().stream().noneMatch(s -> s.id().startsWith("waterfall.")), "nobody knows its ends");
    }

    @Test
    void anAlternativeThatMovesNothingSaysSoInsteadOfBeingLeftOut() {
        Calculation jonkoping = Calculation.of(Examples.open("jonkoping"));
        Statements shown = Statements.of(jonkoping, View.of(jonkoping, MoneyUnit.TKR));
        assertEquals(List.of("waterfall.alt2", "waterfall.alt3", "waterfall.alt3b"),
                shown.waterfalls().stream().map(Statement::id).toList());
        Statement still = shown.waterfall("alt2");
        assertEquals("Gemensam adm.: ingen skillnad mot Som idag i det som finns till insatser 2021.",
                still.finding());
        assertEquals(2, still.rows().size());
    }

    @Test
    void whatTheCalculationWarnsOfStandsUnderTheTable() {
        Calculation c = Calculation
                .of(Small.with(new Change.StateBudget("b", 2021, Small.A, Figure.of(4_400_000), "")));
        String warning = "Obs, other: Angiven total för Förbund a 2021 kräver 2\u00a0200\u00a0000\u00a0kr av staten, "
                + "mer än den möjliga tilldelningen 2\u00a0000\u00a0000\u00a0kr.";
        Statements shown = Statements.of(c, View.of(c, MoneyUnit.TKR));
        assertEquals(List.of(warning), notes(shown, "financing"));
        assertEquals(List.of(), notes(Statements.of(c, View.of(c, MoneyUnit.TKR).withYear(2022)), "financing"));
        assertEquals(List.of(), notes(shown, "equity"));
    }

    private static List<String> notes(Statements shown, String id) {
        return shown.all().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow().notes().stream().skip(1)
                .toList();
    }

    @Test
    void theLadderSaysWhichOfItsStepsAreKnownAndWhereTheyAreFrom() {
        Review review = Examples.open("jonkoping");
        List<LadderStep> steps = new ArrayList<>(review.rules().ladder());
        assertEquals(
                "Trappan: Nationella rådet 2013-10-02, återgivet i 2020 års översyn, avsnitt 2.7. "
                        + "Bara steget upp till 7\u00a0mnkr är känt; över det kan trappan inte avgöras.",
                ladderNote(review, steps));
        steps.add(new LadderStep(2013, Figure.of(12_500_000, "Rådet 2014"), Figure.of(0.15, "Rådet 2014")));
        assertTrue(ladderNote(review, steps).endsWith("; Rådet 2014. "
                + "Stegen upp till 7\u00a0mnkr och 12,5\u00a0mnkr är kända; över det högsta kan trappan inte avgöras."),
                ladderNote(review, steps));
        assertEquals("Ingen trappa är angiven för 2021; den kan inte avgöras.", ladderNote(review, List.of()));
    }

    private static String ladderNote(Review review, List<LadderStep> steps) {
        Calculation calculation = Calculation
                .of(review.edit().rules(new Rules(review.rules().rules(), steps)).done());
        return Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).equity().notes().getFirst();
    }

    @Test
    void cooperationIsTakenUpWhereAnyIsKnown() {
        assertTrue(statements.all().stream().noneMatch(s -> s.id().equals("cooperation")));
        Calculation known = Calculation.of(Examples.open("jonkoping").edit().cooperations(List.of(
                new Cooperation("fk", "0604", Authority.SOCIAL_INSURANCE, "Nässjö", "", List.of("hoglandet"),
                        Provenance.NONE),
                new Cooperation("af", "0604", Authority.EMPLOYMENT_SERVICE, "Tranås", "", List.of(),
                        Provenance.NONE)))
                .done());
        Statement fit = Statements.of(known, View.of(known, MoneyUnit.TKR)).all().stream()
                .filter(s -> s.id().equals("cooperation")).findFirst().orElseThrow();
        assertEquals(List.of("Aneby, Försäkringskassan", "Aneby, Arbetsförmedlingen", "Aneby, Hälso- och sjukvården"),
                fit.rows().stream().map(Row::label).toList());
        assertEquals(List.of("samma kontor", "annat kontor", "annat kontor"), fit.rows().get(0).cells().stream()
                .map(c -> fit.text(c, MoneyUnit.TKR)).toList());
        assertEquals("uppgift saknas", fit.text(fit.rows().get(1).cells().getFirst(), MoneyUnit.TKR));
    }

    @Test
    void anAlternativeWithoutAssociationsSaysSoInTheTableOfEquity() {
        Calculation trelleborg = Calculation.of(Examples.open("trelleborg"));
        View view = View.of(trelleborg, MoneyUnit.TKR);
        assertEquals(List.of("Kvar", "Trelleborg", "Utträde 2020: inget samordningsförbund",
                "Egen samordning: inget samordningsförbund", "Utträde 2023", "Trelleborg"),
                EquityStatement.build(trelleborg, view).rows().stream().map(Row::label).toList());
    }

    @Test
    void theEconomyIsOfOneAssociationOrOfSeveral() {
        assertEquals("Förbundets ekonomi 2018", accounts("trelleborg").title());
        assertEquals("Förbundens ekonomi 2005", accounts("statskontoret").title());
    }

    private static Statement accounts(String example) {
        Calculation of = Calculation.of(Examples.open(example));
        return Statements.of(of, View.of(of, MoneyUnit.TKR)).accounts();
    }
}
