package se.vagval.formula;

import java.util.HashMap;
import java.util.Map;

/** The nodes to work out anew for each leaf that has been changed, kept because the same leaves are changed over and over. */
final class Cones {
    private final Graph graph;
    private final Dependencies dependencies;
    private final Map<Integer, int[]> byLeaf = new HashMap<>();
    private final int mostKept;
    private int graphSize;
    private long kept;

    /** Keeps at most a number of nodes in all, so that a long session with a large graph does not fill the memory. */
    Cones(Graph graph, int mostKept) {
        this.mostKept = mostKept;
        this.graph = graph;
        this.dependencies = Dependencies.of(graph);
    }

    int[] above(int leaf) {
        if (graphSize != graph.size()) {
            forget();
            graphSize = graph.size();
        }
        int[] cone = byLeaf.get(leaf);
        return cone != null ? cone : keep(leaf, dependencies.affectedBy(leaf));
    }

    private int[] keep(int leaf, int[] cone) {
        if (kept + cone.length > mostKept) {
            forget();
        }
        kept += cone.length;
        byLeaf.put(leaf, cone);
        return cone;
    }

    private void forget() {
        byLeaf.clear();
        kept = 0;
    }
}
