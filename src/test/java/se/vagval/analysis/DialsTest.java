package se.vagval.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.model.Input;
import se.vagval.model.InputUnit;
import se.vagval.model.Inputs;
import se.vagval.model.Review;

/** Figures that are turned are those of the review with other figures typed in it. */
class DialsTest {
    private static final String FULL = "alternatives.alt3b.changes.fullt-utnyttjande.utilisation";

    private static Input input(Review review, String address) {
        return Inputs.of(review).stream().filter(i -> i.address().equals(address)).findFirst().orElseThrow();
    }

    private static void assertSameFigures(Calculation expected, Calculation turned, String of) {
        int compared = 0;
        for (Alternative alternative : expected.review().alternatives()) {
            for (int year : expected.years()) {
                for (Subject.Kind kind : Subject.Kind.values()) {
                    for (Subject subject : expected.subjects(alternative.id(), kind, year)) {
                        for (Measure measure : Measure.values()) {
                            OptionalDouble one = expected.value(measure, alternative.id(), subject, year);
                            OptionalDouble other = turned.value(measure, alternative.id(), subject, year);
                            assertEquals(one.isPresent(), other.isPresent(), of + " " + measure);
                            if (one.isPresent()) {
                                compared++;
                                assertEquals(one.getAsDouble(), other.getAsDouble(),
                                        1e-9 * Math.max(1, Math.abs(one.getAsDouble())), of + " " + measure);
                            }
                        }
                    }
                }
            }
        }
        assertTrue(compared > 100, of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"})
    void everyFigureThatCanBeTurnedGivesTheSameAsTypingIt(String example) {
        Review review = Examples.open(example);
        Random random = new Random(7);
        int tried = 0;
        for (Input input : Inputs.of(review)) {
            if (input.figure().isEmpty() || input.address().startsWith("municipalities")) {
                continue;
            }
            Dial dial = Dial.proposed(review, input);
            if (!dial.fits(review)) {
                continue;
            }
            tried++;
            Dials dials = Dials.of(review, List.of(dial));
            for (double value : List.of(dial.low(), dial.rounded(dial.low() + random.nextDouble()
                    * (dial.high() - dial.low())), dial.high(), input.figure().get().value())) {
                assertSameFigures(Calculation.of(dial.in(review, value)), dials.at(List.of(value)), input.words());
            }
        }
        assertTrue(tried > 5, tried + " figures");
    }

    @Test
    void severalAreTurnedTogether() {
        Review review = Examples.open("jonkoping");
        List<Dial> dials = List.of(new Dial(FULL, 0, 1), new Dial("assumptions.loneokning.value", 0.02, 0.04),
                new Dial("alternatives.alt2.changes.dela-adm.savings.accounting", 0, 0.5));
        Dials ready = Dials.of(review, dials);
        assertTrue(ready.isQuick());
        Random random = new Random(3);
        for (int i = 0; i < 40; i++) {
            List<Double> values = new ArrayList<>();
            Review typed = review;
            for (Dial dial : dials) {
                double value = dial.rounded(dial.low() + random.nextDouble() * (dial.high() - dial.low()));
                values.add(value);
                typed = dial.in(typed, value);
            }
            assertSameFigures(Calculation.of(typed), ready.at(values), values.toString());
            assertEquals(typed, ready.at(values).review());
        }
    }

    @Test
    void withoutDialsTheFiguresAreThoseOfTheReview() {
        Review review = Examples.open("jonkoping");
        assertSameFigures(Calculation.of(review), Dials.of(review, List.of()).at(List.of()), "none");
    }

    @Test
    void boundsAreProposedFromWhatIsKnown() {
        Review review = Examples.open("jonkoping");
        assertEquals(new Dial("assumptions.loneokning.value", 0.02, 0.04),
                Dial.proposed(review, input(review, "assumptions.loneokning.value")));
        assertEquals(new Dial(FULL, 0, 1), Dial.proposed(review, input(review, FULL)));
        assertEquals(new Dial("rules.rules.BASE_GRANT.2015.value", 0, 800_000),
                Dial.proposed(review, input(review, "rules.rules.BASE_GRANT.2015.value")));
    }

    @Test
    void sharesThatMustSumToOneCannotBeTurnedAlone() {
        Review review = Examples.open("jonkoping");
        assertFalse(new Dial("rules.rules.STATE_SHARE.2004.value", 0, 1).fits(review));
        assertFalse(new Dial("rules.rules.GONE.2004.value", 0, 1).fits(review));
    }

    @Test
    void stepsAreRoundAndTheBoundsAreReached() {
        Dial share = new Dial(FULL, 0, 1);
        assertEquals(0.93, share.moved(0.92, 1));
        assertEquals(1, share.moved(0.996, 1));
        assertEquals(0, share.moved(0.004, -10));
        assertEquals(0, share.decimals(InputUnit.SHARE));
        Dial growth = new Dial("assumptions.loneokning.value", 0.02, 0.045);
        assertEquals(0.0304, growth.moved(0.0302, 1), 1e-12);
        assertEquals(2, growth.decimals(InputUnit.SHARE));
        assertEquals(0.045, growth.moved(0.045, 1));
        assertEquals(20_000, new Dial("x", 0, 2_000_000).step());
        assertEquals(0, new Dial("x", 0, 2_000_000).decimals(InputUnit.KRONOR));
    }
}
