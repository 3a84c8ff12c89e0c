package se.vagval.formula;

import java.util.HashMap;
import java.util.Map;

/** The nodes to work out anew for each leaf that has been changed, kept because the same leaves are changed over and over. */
final class Cones {
    /** Room for some hundred cones of a whole country; 16 MB at most. */
    private static final int MOST_KEPT = 4_000_000;

    private final Graph graph;
    private final Dependencies dependencies;
    private final Map<Integer, int[]> byLeaf = new HashMap<>();
    private int graphSize;
    private long kept;

    Cones(Graph graph) {
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
        if (kept + cone.length > MOST_KEPT) {
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
