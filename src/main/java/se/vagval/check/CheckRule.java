package se.vagval.check;

import java.util.function.Consumer;

/** One rule. It keeps nothing between two readings. */
interface CheckRule {
    /** Reads the review and tells each thing found. */
    void read(Material material, Consumer<Remark> found);
}
