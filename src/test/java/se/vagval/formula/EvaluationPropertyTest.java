package se.vagval.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvaluationPropertyTest {
    private static final int GRAPHS = 150;

    @Test
    void equalsThePlainRules() {
        for (int seed = 0; seed < GRAPHS; seed++) {
            Graph graph = RandomGraphs.draw(new Random(seed), 120);
            assertSame(graph, Map.of(), Evaluation.of(graph), "seed " + seed);
        }
    }

    @Test
    void settingInputsEqualsAFreshEvaluation() {
        for (int seed = 0; seed < GRAPHS; seed++) {
            Random random = new Random(seed);
            Graph graph = RandomGraphs.draw(random, 80);
            Evaluation evaluation = Evaluation.of(graph);
            Map<Integer, Double> set = new HashMap<>();
            for (int change = 0; change < 25; change++) {
                int[] inputs = RandomGraphs.inputs(graph);
                int input = inputs[random.nextInt(inputs.length)];
                set.put(input, RandomGraphs.value(random));
                evaluation.set(input, set.get(input));
                assertSame(graph, set, evaluation, "seed " + seed + " change " + change);
                if (random.nextInt(4) == 0) {
                    RandomGraphs.addOne(graph, random);
                }
            }
        }
    }

    @Test
    void theReasonLiesWhereTheLackBegan() {
        Map<Missing.Kind, Integer> seen = new EnumMap<>(Missing.Kind.class);
        for (int seed = 0; seed < GRAPHS; seed++) {
            Graph graph = RandomGraphs.draw(new Random(seed), 120);
            Evaluation evaluation = Evaluation.of(graph);
            for (int node = 0; node < graph.size(); node++) {
                if (evaluation.isMissing(node)) {
                    Missing missing = evaluation.whyMissing(node);
                    assertBegan(graph, evaluation, missing);
                    seen.merge(missing.kind(), 1, Integer::sum);
                }
            }
        }
        assertEquals(Missing.Kind.values().length, seen.size(), () -> "all kinds are met: " + seen);
    }

    private static void assertBegan(Graph graph, Evaluation evaluation, Missing missing) {
        int node = missing.node();
        assertTrue(evaluation.isMissing(node));
        for (int i = 0; i < graph.operandCount(node); i++) {
            assertTrue(!evaluation.isMissing(graph.operand(node, i)), "every operand has a value where a lack begins");
        }
        switch (missing.kind()) {
            case INPUT -> assertEquals(graph.reason(node), missing.reason());
            case DIVISION_BY_ZERO -> assertEquals(0, evaluation.value(graph.operand(node, 1)));
            case OVERFLOW -> assertNotEquals(Op.MISSING, graph.op(node));
        }
    }

    private static void assertSame(Graph graph, Map<Integer, Double> set, Evaluation evaluation, String which) {
        PlainEvaluator plain = new PlainEvaluator(graph, set);
        for (int node = 0; node < graph.size(); node++) {
            int at = node;
            assertEquals(plain.value(node), evaluation.value(node), 0.0,
                    () -> which + ", node " + at + " " + graph.op(at));
        }
    }
}
