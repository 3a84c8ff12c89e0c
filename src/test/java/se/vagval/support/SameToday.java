package se.vagval.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.Review;

/** Holds a review that was typed or pasted against the one it should be, whatever their lines are called inside. */
public final class SameToday {
    private static final List<Measure> MEASURES = List.of(Measure.ALLOCATION_POSSIBLE, Measure.ALLOCATION_GRANTED,
            Measure.REVENUE, Measure.COST_ADMINISTRATION, Measure.COST_ACTIVITIES, Measure.RESULT, Measure.EQUITY,
            Measure.BOARD_SEATS);

    /** Amounts are held to the öre, which is how finely a table on a clipboard gives them. */
    private static final double OERE = 0.01;

    private SameToday() {}

    /** Asserts that the base year's figures, services, participants and outcome are the same. */
    public static void assertSame(Review expected, Review actual) {
        figures(expected, actual);
        assertEquals(services(expected), services(actual));
        assertEquals(participants(expected), participants(actual));
        assertEquals(outcomes(expected), outcomes(actual));
    }

    private static void figures(Review expected, Review actual) {
        int year = expected.commission().baseYear();
        Calculation was = Calculation.of(expected);
        Calculation is = Calculation.of(actual);
        for (Association a : expected.associations()) {
            Association twin = actual.associations().stream().filter(o -> o.shortName().equals(a.shortName()))
                    .findFirst().orElseThrow(() -> new AssertionError(a.shortName()));
            for (Measure measure : MEASURES) {
                assertEquals(was.value(measure, "", new Subject(Subject.Kind.ASSOCIATION, a.id()), year).orElseThrow(),
                        is.value(measure, "", new Subject(Subject.Kind.ASSOCIATION, twin.id()), year).orElseThrow(),
                        OERE, measure + " " + a.name());
            }
        }
        for (Municipality m : expected.municipalities()) {
            Subject subject = new Subject(Subject.Kind.MUNICIPALITY, m.code());
            assertEquals(was.value(Measure.CONTRIBUTION_MUNICIPALITY, "", subject, year).orElseThrow(),
                    is.value(Measure.CONTRIBUTION_MUNICIPALITY, "", subject, year).orElseThrow(), OERE, m.name());
        }
    }

    private static List<List<Object>> services(Review review) {
        return review.services().stream().map(s -> List.<Object>of(s.name(), body(review, s.seller()),
                body(review, s.buyer()), s.share().map(Figure::value), s.amount().map(Figure::value))).toList();
    }

    private static String body(Review review, String id) {
        return review.association(id).map(Association::shortName).orElseGet(() -> review.regions().stream()
                .filter(r -> r.id().equals(id)).findFirst().orElseThrow().name());
    }

    private static List<String> participants(Review review) {
        return review.participants().stream().map(p -> body(review, p.association()) + p.year() + p.total().value()
                + value(p.womenShare()) + value(p.menShare())).sorted().toList();
    }

    /** In the order of the rows, which a table may name otherwise than the review does. */
    private static List<String> outcomes(Review review) {
        List<String> rows = review.outcomes().stream().map(o -> o.row()).distinct().toList();
        return review.outcomes().stream()
                .filter(o -> o.total().isPresent() || o.women().isPresent() || o.men().isPresent())
                .map(o -> rows.indexOf(o.row()) + " "
                        + (o.area().startsWith("COUNT") ? o.area() : body(review, o.area())) + " " + o.share()
                        + value(o.total()) + value(o.women()) + value(o.men()))
                .sorted().toList();
    }

    private static String value(Optional<Figure> figure) {
        return " " + figure.map(f -> String.valueOf(Math.round(f.value() * 1e6) / 1e6)).orElse("");
    }
}
