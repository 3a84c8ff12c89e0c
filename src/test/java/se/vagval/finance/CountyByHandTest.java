package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.formula.Batch;
import se.vagval.support.CountyByHand;
import se.vagval.support.CountyDraws;

/** The graph of the Jönköping example gives what the same model gives when it is written by hand as loops. */
class CountyByHandTest {
    private static final int DRAWS = 1_000;

    @Test
    void graphAndHandAgreeInEveryDraw() {
        Calculation calculation = Calculation.of(Examples.open("jonkoping"));
        double[][] draws = CountyDraws.draws(calculation, DRAWS);
        int[] outputs = CountyDraws.outputs(calculation);
        double[][] byGraph = new double[outputs.length][DRAWS];
        double[][] byHand = new double[outputs.length][DRAWS];
        Batch.of(calculation.evaluation(), CountyDraws.inputs(calculation), outputs).run(draws, byGraph, 0, DRAWS);
        new CountyByHand(calculation.review()).run(draws, byHand, 0, DRAWS);
        for (int row = 0; row < outputs.length; row++) {
            assertEquals(calculation.evaluation().value(outputs[row]), byGraph[row][0],
                    "the first draw is the example");
            for (int d = 0; d < DRAWS; d++) {
                // An equity of a balanced year moves by what is left of rounding: of kronor, not of its own size.
                double scale = Math.max(1e6, Math.abs(byHand[row][d]));
                assertEquals(byHand[row][d], byGraph[row][d], 1e-9 * scale, "row " + row + " draw " + d);
            }
        }
    }
}
