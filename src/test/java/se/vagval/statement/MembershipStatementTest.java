package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.model.Structure;
import se.vagval.text.MoneyUnit;

class MembershipStatementTest {
    /**
     * With Sundbyberg there is 2 885 tkr more for activities in the whole area; Ekerö gets 1 021 of it by its 17 660 of 49 923
     * inhabitants, and Sundbyberg the rest, which no other alternative counts.
     */
    @Test
    void whatAnotherMunicipalityBringsIsNotReadAsGainedByTheOneThatAsks() {
        Statement s = of(Examples.open("ekero")).orElseThrow();
        assertEquals("Insatser i Ekerö, Sundbyberg och övriga kommuner 2018", s.title());
        assertEquals(List.of("1 021", "1 864", "61 779", "64 664"), texts(s, "sundbyberg"));
        assertEquals(2_885_000 * 17_660.0 / 49_923, value(s, "sundbyberg", 0), 0.5);
        assertEquals(List.of("0", "0", "61 779", "61 779"), texts(s, s.rows().getFirst().key()));
        assertEquals("Den del av insatserna 2018 som går till Ekerö är mellan 325 tkr (Ansluta Stockholm) och 1 666 tkr"
                + " (Ansluta Södertälje) i de 9 alternativ där kommunen är med i ett förbund. Den del av insatserna 2018 som går till"
                + " Sundbyberg är 1 864 tkr i Med Sundbyberg och 0 tkr i övriga alternativ.", plain(s.finding()));
        assertEquals(List.of(), wrong(s), "the parts make up the whole in every alternative");
        assertTrue(statements(Examples.open("ekero")).all().stream().anyMatch(of -> of.id().equals("membership")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "trelleborg", "statskontoret"})
    void nothingIsPartedWhereAllAreMembersThroughoutOrOneIsTheWholeArea(String example) {
        assertTrue(of(Examples.open(example)).isEmpty());
    }

    /** A municipality that leaves has nothing in that alternative, and is told beside those that stay. */
    @Test
    void oneThatLeavesIsToldBesideThoseThatStay() {
        Statement s = of(leaving(1)).orElseThrow();
        assertEquals(3, s.columns().size());
        assertEquals(1, s.rows().stream().filter(r -> s.value(r.cells().getFirst()).orElseThrow() == 0).count());
        assertEquals(List.of(), wrong(s));
    }

    /** More than can be read beside each other are told together, by name in a note. */
    @Test
    void manyAreToldTogether() {
        Statement s = of(leaving(5)).orElseThrow();
        assertEquals("De 5 kommuner som är med i vissa alternativ", s.columns().getFirst().label());
        assertEquals("Insatser i kommuner som är med i vissa alternativ 2020", s.title());
        assertTrue(s.notes().getFirst().startsWith("De kommuner som är med i ett förbund bara i vissa alternativ är "));
        assertTrue(plain(s.finding()).startsWith(
                "Den del av insatserna 2020 som går till de 5 kommuner som är med i ett förbund bara i vissa alternativ är "),
                s.finding());
        assertFalse(s.finding().contains("{"));
        assertEquals(List.of(), wrong(s));
    }

    /** Jönköping's review with an alternative in which the first municipalities of Höglandet or Finnveden leave. */
    private static Review leaving(int municipalities) {
        Review review = Examples.open("jonkoping");
        List<Change> changes = Structure.of(review, List.of(), 2020).bodies().stream()
                .filter(b -> b.municipalities().size() > municipalities).findFirst().stream()
                .flatMap(b -> b.municipalities().stream().limit(municipalities)
                        .<Change>map(m -> new Change.Leave("ut" + m, 2020, m, b.id(), Settlement.NONE, "")))
                .toList();
        assertEquals(municipalities, changes.size());
        return review.edit().alternatives(List.of(review.alternatives().getFirst(),
                new Alternative("ut", Optional.empty(), "Några lämnar", "Några lämnar", "", changes)))
                .arguments(List.of()).steps(List.of()).done();
    }

    private static Optional<Statement> of(Review review) {
        return statements(review).membership();
    }

    private static Statements statements(Review review) {
        Calculation c = Calculation.of(review);
        return Statements.of(c, View.of(c, MoneyUnit.TKR));
    }

    private static List<String> texts(Statement s, String row) {
        return s.row(row).orElseThrow().cells().stream().map(c -> plain(s.text(c, MoneyUnit.TKR))).toList();
    }

    private static double value(Statement s, String row, int column) {
        return s.value(s.row(row).orElseThrow().cells().get(column)).orElseThrow();
    }

    /** Rows whose parts do not make up their whole. */
    private static List<String> wrong(Statement s) {
        int all = s.columns().size() - 1;
        return s.rows().stream()
                .filter(r -> Math.abs(value(s, r.key(), all) - Stream.of(r).flatMap(x -> x.cells().stream().limit(all))
                        .mapToDouble(c -> s.value(c).orElseThrow()).sum()) > 0.5)
                .map(Row::label).toList();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
