package se.vagval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.support.RandomReviews;
import se.vagval.support.SampleReviews;

class InputsTest {
    private final Review example = Examples.open("jonkoping");

    @Test
    void aFigureIsFoundByItsAddress() {
        assertEquals(567_000.0,
                Inputs.figure(example, "associations.hoglandet.accounts.2019.equity").orElseThrow().value());
        Input equity = input(example, "associations.hoglandet.accounts.2019.equity");
        assertEquals("Eget kapital, Höglandet, 2019", equity.words());
        assertEquals(InputUnit.KRONOR, equity.unit());
        assertEquals("Grundtilldelning per förbund, från 2015",
                input(example, "rules.rules.BASE_GRANT.2015.value").words());
    }

    @Test
    void whatIsStatedForAYearIsKronorAmongTotalsAndAShareOfAdministration() {
        Review review = SampleReviews.everything();
        List<Input> stated = Inputs.of(review).stream().filter(i -> i.address().contains("changes.bilda.")).toList();
        assertEquals(InputUnit.KRONOR, stated.stream().filter(i -> i.address().contains(".totals.2021.")).findFirst()
                .orElseThrow().unit());
        assertEquals(InputUnit.SHARE, stated.stream().filter(i -> i.address().contains(".administration.2020."))
                .findFirst().orElseThrow().unit());
    }

    @Test
    void whatIsTypedInAChangeSaysWhichAssociationItIsOf() {
        Review started = Examples.open("stockholm");
        assertEquals("Administrationens andel, Bilda, Stockholms stad, 2018",
                input(started, "alternatives.bilda.changes.bildas.administration.2018.figure").words());
        assertEquals("Utnyttjande, Bilda, Stockholms stad, 2019",
                input(started, "alternatives.bilda.changes.upptrappning-2019.utilisation").words());
        List<String> words = Inputs.of(Examples.open("statskontoret")).stream().map(Input::words).toList();
        assertTrue(words.contains("Angivna bidrag, Budget 2006, RAR Sörmland, 2007"), words::toString);
        assertTrue(words.contains("Kostnad för insatsen, Göteborg Centrum, Ungdomscenter"), words::toString);
    }

    @Test
    void aChangeThatIsNamedByItsYearSaysTheYearOnce() {
        Review trelleborg = Examples.open("trelleborg");
        assertEquals("Kostnad, Egen samordning, Samordning i egen regi 2020",
                input(trelleborg, "alternatives.uttrade-egen.changes.egen-samordning-2020.amount").words());
    }

    @Test
    void addressesAreUnique() {
        Set<String> seen = new HashSet<>();
        Inputs.of(example).forEach(i -> assertTrue(seen.add(i.address()), i.address()));
    }

    @Test
    void everyFigureIsListedAndReplacedAlone() {
        listedAndReplacedAlone(example);
        listedAndReplacedAlone(SampleReviews.everything());
        for (int seed = 0; seed < 10; seed++) {
            listedAndReplacedAlone(new RandomReviews(seed).next());
        }
    }

    private static void listedAndReplacedAlone(Review review) {
        List<Input> typed = Inputs.of(review).stream().filter(i -> i.figure().isPresent()).toList();
        assertEquals(count(review), typed.size());
        for (Input input : typed) {
            Figure same = input.figure().orElseThrow();
            Figure noted = new Figure(same.value(), Provenance.stated("källa 1"));
            Review changed = Inputs.with(review, input.address(), Optional.of(noted));
            assertEquals(Optional.of(noted), Inputs.figure(changed, input.address()), input.address());
            assertEquals(review, Inputs.with(changed, input.address(), Optional.of(same)), input.address());
        }
    }

    @Test
    void aFigureIsTakenAwayWhereItMayBe() {
        String equity = "associations.hoglandet.accounts.2019.equity";
        assertEquals(Optional.empty(), Inputs.figure(Inputs.with(example, equity, Optional.empty()), equity));
        InvalidField needed = assertThrows(InvalidField.class,
                () -> Inputs.with(example, "rules.rules.BASE_GRANT.2015.value", Optional.empty()));
        assertEquals("rules.rules.BASE_GRANT.2015.value", needed.field());
    }

    @Test
    void whatAFigureMayNotBeIsRefusedWithItsAddress() {
        InvalidField refused = assertThrows(InvalidField.class, () -> Inputs.with(example,
                "associations.hoglandet.allocation.utilisation", Optional.of(Figure.of(1.4))));
        assertTrue(refused.field().endsWith("utilisation"), refused.field());
        InvalidField nowhere = assertThrows(InvalidField.class,
                () -> Inputs.with(example, "associations.ingenstans.boardSeats", Optional.empty()));
        assertEquals("associations.ingenstans.boardSeats", nowhere.field());
    }

    private static Input input(Review review, String address) {
        return Inputs.of(review).stream().filter(i -> i.address().equals(address)).findFirst().orElseThrow();
    }

    /** The figures an independent walk finds. */
    private static int count(Object value) {
        return switch (value) {
            case Figure _ -> 1;
            case Optional<?> optional -> optional.map(InputsTest::count).orElse(0);
            case Collection<?> items -> items.stream().mapToInt(InputsTest::count).sum();
            case Map<?, ?> map -> count(map.values());
            case Record record -> components(record);
            default -> 0;
        };
    }

    private static int components(Record record) {
        int sum = 0;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                sum += count(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return sum;
    }
}
