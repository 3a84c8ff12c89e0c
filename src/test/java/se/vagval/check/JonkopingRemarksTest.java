package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;

/** What the rules say of the Jönköping example, whole: true, few, and nothing more. */
class JonkopingRemarksTest {
    @Test
    void theExamplesRemarks() {
        Review review = Examples.open("jonkoping");
        List<Remark> found = Checks.all(review, Calculation.of(review));
        for (Remark r : found)
            System.out.println(r.area() + " | " + r.severity() + " | " + r.headline() + " | " + r.detail() + " | "
                    + r.source() + " | " + r.address() + " | " + r.fixes().stream().map(Fix::words).toList());
        assertEquals(0, found.size());
    }
}
