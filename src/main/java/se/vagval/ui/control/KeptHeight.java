package se.vagval.ui.control;

import java.util.function.DoubleUnaryOperator;

/** The height that something wants at a width, px, kept until it is forgotten: a layout of a page asks several times. */
public final class KeptHeight {
    private double width = Double.NaN;
    private double height;

    /** The height at a width, worked out when it is not the width last asked about. */
    public double at(double wanted, DoubleUnaryOperator compute) {
        if (wanted != width) {
            height = compute.applyAsDouble(wanted);
            width = wanted;
        }
        return height;
    }

    /** Has it worked out anew when next asked for. */
    public void forget() {
        width = Double.NaN;
    }
}
