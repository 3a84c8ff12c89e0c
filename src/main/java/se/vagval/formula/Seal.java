package se.vagval.formula;

/** A time during which a graph does not grow; closed by the thread that began it. */
public final class Seal implements AutoCloseable {
    private final NodeStore nodes;
    private final boolean before;

    Seal(NodeStore nodes) {
        this.nodes = nodes;
        this.before = nodes.sealed;
        nodes.sealed = true;
    }

    /** Lets the graph grow again, unless it was sealed already. */
    @Override
    public void close() {
        nodes.sealed = before;
    }
}
