package se.vagval.support;

import java.util.List;
import java.util.Random;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.model.Alternative;
import se.vagval.model.Association;

/** The inputs and outputs that {@link CountyByHand} and a batch of the example's graph have in common, and draws of them. */
public final class CountyDraws {
    private static final Measure[] FIGURES = {Measure.CONTRIBUTION_PARTIES, Measure.COST_ADMINISTRATION,
            Measure.COST_ACTIVITIES, Measure.EQUITY};

    private CountyDraws() {}

    /** Growth of wages, prices and frame, then each association's utilisation. */
    public static int[] inputs(Calculation calculation) {
        List<Association> all = calculation.review().associations();
        int[] inputs = new int[3 + all.size()];
        inputs[0] = input(calculation, Measure.WAGE_GROWTH, Subject.AREA);
        inputs[1] = input(calculation, Measure.PRICE_GROWTH, Subject.AREA);
        inputs[2] = input(calculation, Measure.ALLOCATION_GROWTH, Subject.AREA);
        for (int a = 0; a < all.size(); a++) {
            inputs[3 + a] = input(calculation, Measure.STATED_UTILISATION, Subject.association(all.get(a).id()));
        }
        return inputs;
    }

    private static int input(Calculation calculation, Measure measure, Subject subject) {
        Graph graph = calculation.graph();
        for (int node = 0; node < graph.size(); node++) {
            if (graph.op(node) == Op.INPUT && graph.term(node) == measure
                    && calculation.place(node).subject().equals(subject)) {
                return node;
            }
        }
        throw new IllegalStateException("No input of " + measure + " for " + subject);
    }

    /** Totals of every alternative and projection year, in the rows of {@link CountyByHand#row}. */
    public static int[] outputs(Calculation calculation) {
        int[] outputs = new int[CountyByHand.ALTERNATIVES * CountyByHand.YEARS * CountyByHand.FIGURES];
        List<Alternative> alternatives = calculation.review().alternatives();
        int first = calculation.years().getFirst();
        for (int a = 0; a < CountyByHand.ALTERNATIVES; a++) {
            for (int year = 1; year <= CountyByHand.YEARS; year++) {
                for (int f = 0; f < FIGURES.length; f++) {
                    outputs[CountyByHand.row(f, a, year)] = calculation
                            .node(FIGURES[f], alternatives.get(a).id(), Subject.AREA, first + year).orElseThrow();
                }
            }
        }
        return outputs;
    }

    /** Draws around the example's own values, the first being those. */
    public static double[][] draws(Calculation calculation, int count) {
        int[] inputs = inputs(calculation);
        double[] middle = new double[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            middle[i] = calculation.evaluation().value(inputs[i]);
        }
        Random random = new Random(2020);
        double[][] draws = new double[inputs.length][count];
        for (int d = 1; d < count; d++) {
            for (int i = 0; i < inputs.length; i++) {
                draws[i][d] = i < 3 ? middle[i] + 0.03 * (random.nextDouble() - 0.5)
                        : Math.min(1, middle[i] * (0.8 + 0.4 * random.nextDouble()));
            }
        }
        for (int i = 0; i < inputs.length; i++) {
            draws[i][0] = middle[i];
        }
        return draws;
    }
}
