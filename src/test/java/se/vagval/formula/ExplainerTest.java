package se.vagval.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final Term CLAIM = NamedTerm.of("claim");
    private static final Term CEILING = NamedTerm.of("ceiling");
    private static final Term HALF = NamedTerm.of("half");
    private static final Term QUARTER = NamedTerm.of("quarter");
    private static final Term TOTAL = NamedTerm.of("total");
    private static final Origin ACCOUNTS = new Origin("Bokslut 2019", Origin.Mark.DERIVED, "avrundad");

    private final Graph graph = new Graph(8);
    private final Evaluation evaluation = Evaluation.of(graph);
    private final Explainer explainer = new Explainer(evaluation);
    private final int claim = graph.input(CLAIM, 2019, 3_205, ACCOUNTS);
    private final int ceiling = graph.input(CEILING, 2019, 1_500, Origin.NONE);
    private final int two = graph.constant(HALF, 0, 2);
    private final int half = graph.ratio(HALF, 2019, claim, two);
    private final int quarter = graph.min(QUARTER, 2019, half, ceiling);
    private final int total = graph.sum(TOTAL, 2019, quarter, quarter, quarter, quarter);

    @Test
    void explainsAFormula() {
        Explanation explanation = explainer.explain(quarter);
        assertEquals(quarter, explanation.node());
        assertSame(QUARTER, explanation.term());
        assertEquals(Op.MIN, explanation.op());
        assertEquals(1_500, explanation.value());
        assertEquals(List.of(new Explanation.Operand(half, 1_602.5), new Explanation.Operand(ceiling, 1_500)),
                explanation.operands());
        assertSame(Origin.NONE, explanation.origin());
        assertEquals(Optional.empty(), explanation.missing());
        assertEquals(List.of(total), explanation.usedIn());
    }

    @Test
    void explainsAnInput() {
        Explanation explanation = explainer.explain(claim);
        assertEquals(Op.INPUT, explanation.op());
        assertEquals(List.of(), explanation.operands());
        assertEquals(ACCOUNTS, explanation.origin());
        assertEquals(List.of(half), explanation.usedIn());
    }

    @Test
    void leadsStepByStepDownToTheInputs() {
        List<String> path = new ArrayList<>();
        TreeSet<Integer> leaves = new TreeSet<>();
        walk(total, path, leaves);
        assertEquals(
                List.of("total 6000.0", "quarter 1500.0", "half 1602.5", "claim 3205.0", "half 2.0", "ceiling 1500.0"),
                path.subList(0, 6));
        assertEquals(explainer.inputsOf(total), List.copyOf(leaves));
        assertEquals(List.of(claim, ceiling, two), explainer.inputsOf(total));
    }

    private void walk(int node, List<String> path, TreeSet<Integer> leaves) {
        Explanation explanation = explainer.explain(node);
        path.add(explanation.term().id() + " " + explanation.value());
        if (explanation.op().isLeaf()) {
            leaves.add(node);
        }
        for (Explanation.Operand operand : explanation.operands()) {
            assertEquals(evaluation.value(operand.node()), operand.value());
            walk(operand.node(), path, leaves);
        }
    }

    @Test
    void saysWhyAFigureIsMissing() {
        int lost = graph.missing(CLAIM, 2020, "accounts.missing");
        int sum = graph.sum(TOTAL, 2020, total, lost);
        Explanation explanation = explainer.explain(sum);
        assertTrue(Double.isNaN(explanation.value()));
        assertEquals(Optional.of(new Missing(Missing.Kind.INPUT, lost, "accounts.missing")), explanation.missing());
        assertEquals(6_000, explanation.operands().getFirst().value());
    }

    @Test
    void followsWhatIsSet() {
        evaluation.set(ceiling, 2_000);
        assertEquals(1_602.5, explainer.explain(quarter).value());
        assertEquals(6_410, explainer.explain(total).value());
    }

    @Test
    void refusesANodeThatDoesNotExist() {
        assertThrows(IllegalArgumentException.class, () -> explainer.explain(graph.size()));
    }
}
