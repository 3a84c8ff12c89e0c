package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Municipality;
import se.vagval.model.Review;
import se.vagval.support.Small;
import se.vagval.text.MoneyUnit;

/** A page for every member, in the same form; its figures are the calculation's. */
class MemberPageTest {
    private static final int SEEN = 2021;
    private final Calculation calculation = Calculation.of(Examples.open("jonkoping"));
    private final View view = View.of(calculation, MoneyUnit.TKR).withYear(SEEN);
    private final List<MemberPage> pages = Statements.of(calculation, view).memberPages();

    private static MemberPage page(List<MemberPage> pages, String name) {
        return pages.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    private static int column(Statement statement, Column.Kind kind, String key) {
        for (int c = 0; c < statement.columns().size(); c++) {
            Column column = statement.columns().get(c);
            if (column.kind() == kind && column.key().equals(key)) {
                return c;
            }
        }
        throw new AssertionError("No column " + key);
    }

    private static double value(MemberPage page, String row, Column.Kind kind, String key) {
        Statement s = page.figures();
        return s.value(s.row(row).orElseThrow().cells().get(column(s, kind, key))).orElseThrow();
    }

    private static String text(MemberPage page, String row, String key) {
        Statement s = page.figures();
        return s.text(s.row(row).orElseThrow().cells().get(column(s, Column.Kind.VALUE, key)), MoneyUnit.TKR)
                .replace('\u00a0', ' ');
    }

    private static List<MemberPage> small(Review review) {
        Calculation c = Calculation.of(review);
        return Statements.of(c, View.of(c, MoneyUnit.TKR)).memberPages();
    }

    @Test
    void everyMemberHasAPageTheStateAndTheRegionFirst() {
        assertEquals(15, pages.size());
        assertEquals(List.of("Staten", calculation.review().regions().getFirst().name(), "Aneby"),
                pages.subList(0, 3).stream().map(MemberPage::name).toList());
        assertEquals("Värnamo", pages.getLast().name());
    }

    @Test
    void allPagesHaveTheSameForm() {
        Statement first = pages.getFirst().figures();
        for (MemberPage page : pages) {
            assertEquals(first.rows().stream().map(Row::key).toList(),
                    page.figures().rows().stream().map(Row::key).toList(), page.name());
            assertEquals(first.columns(), page.figures().columns(), page.name());
            assertEquals(first.notes(), page.figures().notes(), page.name());
            page.figures().rows().stream().filter(r -> r.kind() != Row.Kind.GROUP).flatMap(r -> r.cells().stream())
                    .forEach(cell -> assertFalse(page.figures().text(cell, MoneyUnit.TKR).isBlank()));
        }
        assertEquals(List.of("", "alt1", "alt2", "alt3", "alt3b", "alt2", "alt3", "alt3b"),
                first.columns().stream().map(Column::key).toList());
        assertEquals(first.rows().size(), first.rows().stream().map(Row::label).distinct().count());
    }

    @Test
    void figuresAreTheCalculations() {
        MemberPage aneby = page(pages, "Aneby");
        Subject subject = Subject.municipality("0604");
        for (String a : view.alternatives()) {
            assertEquals(calculation.value(Measure.CONTRIBUTION_MUNICIPALITY, a, subject, SEEN).orElseThrow(),
                    value(aneby, "member.CONTRIBUTION", Column.Kind.VALUE, a));
            assertEquals(calculation.value(Measure.PER_CAPITA_CONTRIBUTION, a, subject, SEEN).orElseThrow(),
                    value(aneby, "member.PER_CAPITA", Column.Kind.VALUE, a), 1e-9);
            assertEquals(calculation.value(Measure.LEVERAGE, a, subject, SEEN).orElseThrow(),
                    value(aneby, "member.LEVERAGE", Column.Kind.VALUE, a));
            double summed = calculation.years().stream().skip(1)
                    .mapToDouble(y -> calculation.value(Measure.NET_MUNICIPALITY, a, subject, y).orElseThrow()).sum();
            assertEquals(summed, value(aneby, "sum.NET", Column.Kind.VALUE, a), 1e-6);
        }
        assertEquals(calculation.value(Measure.CONTRIBUTION_MUNICIPALITY, "alt1", subject, 2019).orElseThrow(),
                value(aneby, "member.CONTRIBUTION", Column.Kind.VALUE, Place.TODAY));
    }

    @Test
    void differencesAreAgainstTheReference() {
        for (MemberPage page : pages) {
            for (String row : List.of("member.CONTRIBUTION", "member.SHARE", "member.SEATS", "sum.ACTIVITIES")) {
                assertEquals(
                        value(page, row, Column.Kind.VALUE, "alt3") - value(page, row, Column.Kind.VALUE, "alt1"),
                        value(page, row, Column.Kind.DIFFERENCE, "alt3"), 1e-6, page.name() + " " + row);
            }
        }
    }

    @Test
    void theMembersTogetherPayWhatThePartiesPay() {
        for (String a : view.alternatives()) {
            double paid = pages.stream().mapToDouble(p -> value(p, "member.CONTRIBUTION", Column.Kind.VALUE, a)).sum();
            assertEquals(calculation.value(Measure.CONTRIBUTION_PARTIES, a, Subject.AREA, SEEN).orElseThrow(), paid,
                    1e-6);
            double municipalities = pages.stream().skip(2)
                    .mapToDouble(p -> value(p, "member.CONTRIBUTION", Column.Kind.VALUE, a)).sum();
            assertEquals(
                    calculation.value(Measure.CONTRIBUTION_MUNICIPALITIES, a, Subject.AREA, SEEN).orElseThrow(),
                    municipalities, 1e-6);
            assertEquals(1, pages.stream().mapToDouble(p -> value(p, "member.SHARE", Column.Kind.VALUE, a)).sum(),
                    1e-9);
            assertEquals(calculation.value(Measure.EQUITY, a, Subject.AREA, SEEN).orElseThrow(),
                    pages.stream().mapToDouble(p -> value(p, "member.EQUITY", Column.Kind.VALUE, a)).sum(), 1e-6);
        }
    }

    @Test
    void theStateHasTwoSeatsInEachBoardAndAsMuchIsSaidOfItAsOfTheOthers() {
        MemberPage state = pages.getFirst();
        assertEquals("6", text(state, "member.SEATS", "alt1"));
        assertEquals("2", text(state, "member.SEATS", "alt3"));
        assertEquals("22", text(state, "member.BOARD", "alt1"));
        assertEquals("100,0 %", text(state, "member.PARTY_SHARE", "alt1"));
        assertEquals("50,0 %", text(state, "member.SHARE", "alt1"));
    }

    @Test
    void theFindingIsTheSameSentencesForAll() {
        assertEquals(
                "Staten bidrar med 8 811 tkr i nuläget 2019. Bidraget 2021 är 8 811 tkr i Som idag. Det är lika mycket i"
                        + " Gemensam adm., 800 tkr mindre i Länsförbund och 2 485 tkr mer i Fullt utnyttjande.",
                pages.getFirst().figures().finding().replace('\u00a0', ' ').split(" Det som går")[0]);
        for (MemberPage page : pages) {
            String finding = page.figures().finding().replace('\u00a0', ' ');
            assertTrue(
                    finding.matches(
                            page.name() + " bidrar med .* i nuläget 2019\\. Bidraget 2021 är .* i Som idag\\. Det är .*"
                                    + " Det som går till insatser i området 2021 är .* i Som idag\\. Det är .*"),
                    finding);
        }
    }

    @Test
    void yearsAreOfTheSameMemberAndCanBeDrawn() {
        assertEquals(15, pages.stream().map(p -> p.years().id()).distinct().count());
        for (MemberPage page : pages) {
            assertTrue(page.years().id().startsWith("municipality."), page.years().id());
            Statement s = page.years();
            assertEquals(value(page, "sum.CONTRIBUTION", Column.Kind.VALUE, "alt3"),
                    s.value(s.row("amount.alt3").orElseThrow().cells().getLast()).orElseThrow(), 1e-6, page.name());
        }
    }

    @Test
    void severalRegionsHaveAPageEach() {
        List<MemberPage> small = small(Small.with());
        assertEquals(List.of("Staten", "Norra", "Södra", "Kommun k1", "Kommun k2", "Kommun k3"),
                small.stream().map(MemberPage::name).toList());
        assertEquals("600", text(page(small, "Norra"), "member.CONTRIBUTION", "keep"));
        assertEquals("1 000", text(page(small, "Södra"), "member.CONTRIBUTION", "keep"));
        assertEquals("37,5 %", text(page(small, "Norra"), "member.PARTY_SHARE", "keep"));
    }

    @Test
    void aMunicipalityOutsidePaysNothingAndWhatDoesNotApplySaysSo() {
        List<MemberPage> small = small(Small.with(List.of(Small.a())));
        MemberPage outside = page(small, "Kommun k3");
        assertTrue(outside.figures().finding().startsWith("Kommun k3 betalar inget i nuläget. Bidraget"),
                outside.figures().finding());
        assertEquals("0", text(outside, "member.CONTRIBUTION", "keep"));
        assertEquals("gäller inte", text(outside, "member.BOARD", "keep"));
        assertEquals("gäller inte", text(outside, "member.LEVERAGE", "keep"));
        assertEquals("gäller inte", text(outside, "sum.NET", Place.TODAY));
        assertEquals(page(small, "Kommun k1").figures().rows().stream().map(Row::key).toList(),
                outside.figures().rows().stream().map(Row::key).toList());
    }

    /** Nobody is a member of anything before there is an association: there is nothing to have a share of. */
    @Test
    void sharesOfNothingDoNotApplyAndNeedNoExplanation() {
        for (MemberPage page : small(Examples.open("stockholm"))) {
            Statement figures = page.figures();
            for (String row : List.of("SHARE", "PARTY_SHARE", "LEVERAGE")) {
                assertEquals("gäller inte", text(page, "member." + row, Place.TODAY), page.name() + " " + row);
                assertEquals("gäller inte", figures.text(figures.row("member." + row).orElseThrow().cells().getLast(),
                        MoneyUnit.TKR), page.name() + " " + row);
            }
            assertEquals(List.of(), figures.rows().stream().flatMap(r -> r.cells().stream())
                    .flatMap(c -> figures.whyMissing(c).stream()).toList(), page.name());
        }
    }

    @Test
    void thePageSaysWhatItsDifferencesAreTo() {
        assertEquals("Skillnaderna är mot Som idag samma år.", pages.getFirst().figures().notes().getFirst());
    }

    @Test
    void whatIsTheSameInEveryAlternativeIsSaidOnceAndTheRestOfManyAreNotNamed() {
        List<MemberPage> ekero = small(Examples.open("ekero"));
        assertEquals(
                "Göteborg, centrala stadsdelarna bidrar med 2 250 tkr i nuläget 2005. Bidraget 2007 är 2 250 tkr i alla"
                        + " alternativ. Det som går till insatser i området 2007 är 9 000 tkr i alla alternativ.",
                finding(small(Examples.open("statskontoret")), "Göteborg, centrala stadsdelarna"));
        assertEquals(
                "Botkyrka bidrar med 1 533 tkr i nuläget 2016. Bidraget 2018 är 1 533 tkr i Utanför. Det är 10 tkr mindre i"
                        + " Ansluta HBS och lika mycket i övriga alternativ. Det som går till insatser i området 2018 är"
                        + " 5 053 tkr i Utanför. Det är 84 tkr mer i Ansluta HBS och lika mycket i övriga alternativ.",
                finding(ekero, "Botkyrka"));
    }

    private static String finding(List<MemberPage> pages, String name) {
        return page(pages, name).figures().finding().replace('\u00a0', ' ');
    }

    @Test
    void withoutAlternativesThereIsNothingToShow() {
        Review none = Examples.open("jonkoping").edit().alternatives(List.of()).reference(Optional.empty())
                .arguments(List.of()).steps(List.of()).done();
        assertEquals(List.of(), small(none));
    }

    @Test
    void partsOfAMunicipalityThatIsListedTooAreOnItsPage() {
        Review small = Small.with();
        List<Municipality> parted = new ArrayList<>(small.municipalities().stream()
                .map(m -> new Municipality(m.code(), m.name(), m.regionId(), Optional.of("k"), m.population(),
                        m.workingAge(), m.supportMeasure(), m.variableAllocation()))
                .toList());
        assertEquals(6, small(small.edit().municipalities(parted).done()).size());
        parted.add(Municipality.named("k", "Hela k", "S"));
        List<MemberPage> pages = small(small.edit().municipalities(parted).done());
        assertEquals(List.of("Staten", "Norra", "Södra", "Hela k"), pages.stream().map(MemberPage::name).toList());
        assertEquals("1 600", text(page(pages, "Hela k"), "member.CONTRIBUTION", "keep"));
    }
}
