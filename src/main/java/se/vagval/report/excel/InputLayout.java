package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.vagval.statement.Naming;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;

/**
 * The inputs in the order people read them: by alternative, then by whom they are about, then as they were built. A figure
 * that is missing is among them when a table rests on it now; a lack that only another choice would bring about is
 * written where that choice is made.
 */
final class InputLayout {
    private final List<Integer> nodes;

    private InputLayout(List<Integer> nodes) {
        this.nodes = nodes;
    }

    static InputLayout of(WorkbookContent content, int[] reachable) {
        Graph graph = content.graph();
        Naming naming = content.naming();
        boolean[] live = content.live();
        List<Integer> inputs = new ArrayList<>();
        Map<String, Integer> order = new LinkedHashMap<>();
        for (int node : reachable) {
            if (graph.op(node) == Op.INPUT || graph.op(node) == Op.MISSING && live[node]) {
                inputs.add(node);
                order.putIfAbsent(naming.alternative(node), order.size());
                order.putIfAbsent(group(naming, node), order.size());
            }
        }
        inputs.sort(Comparator.<Integer>comparingInt(n -> order.get(naming.alternative(n)))
                .thenComparingInt(n -> order.get(group(naming, n))));
        return new InputLayout(List.copyOf(inputs));
    }

    private static String group(Naming naming, int node) {
        return naming.alternative(node) + "\n" + naming.subject(node);
    }

    List<Integer> nodes() {
        return nodes;
    }
}
