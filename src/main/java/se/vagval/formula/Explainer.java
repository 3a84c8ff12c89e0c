package se.vagval.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Explains the figures of an evaluation one step at a time, and names the leaves they rest on. */
public final class Explainer {
    private final Evaluation evaluation;
    private final Graph graph;
    private final Dependencies dependencies;

    /** Explains an evaluation, with the values it has when it is asked. */
    public Explainer(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.graph = evaluation.graph();
        this.dependencies = Dependencies.of(graph);
    }

    /** What there is to say about one node. */
    public Explanation explain(int node) {
        return new Explanation(node, graph.term(node), graph.op(node), evaluation.value(node), operands(node),
                graph.origin(node),
                evaluation.isMissing(node) ? Optional.of(evaluation.whyMissing(node)) : Optional.empty(),
                boxed(dependencies.usedBy(node)));
    }

    /** All leaves that a node rests on, oldest first; a leaf rests on itself. */
    public List<Integer> inputsOf(int node) {
        return boxed(dependencies.inputsOf(node));
    }

    private List<Explanation.Operand> operands(int node) {
        return IntStream.range(0, graph.operandCount(node)).map(i -> graph.operand(node, i))
                .mapToObj(operand -> new Explanation.Operand(operand, evaluation.value(operand))).toList();
    }

    private static List<Integer> boxed(int[] nodes) {
        return Arrays.stream(nodes).boxed().toList();
    }
}
