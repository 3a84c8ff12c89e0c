package se.vagval.formula;

/** What a node of a formula graph does with its operands. */
public enum Op {
    /** A leaf with a value that may be varied. */
    INPUT,
    /** A leaf whose value is part of the formula itself. */
    CONSTANT,
    /** A leaf with no value, and the reason why. */
    MISSING,
    /** The operands added from the first to the last. */
    SUM,
    /** The first operand less the second. */
    DIFFERENCE,
    /** The operands multiplied from the first to the last. */
    PRODUCT,
    /** The first operand divided by the second. */
    RATIO,
    /** The smallest operand. */
    MIN,
    /** The largest operand. */
    MAX,
    /** Of the operands left, right, a, b: a where left is at most right, otherwise b. */
    CHOOSE;

    private static final Op[] ALL = values();

    /** Tells whether nodes of this kind have no operands by nature. */
    public boolean isLeaf() {
        return ordinal() <= MISSING.ordinal();
    }

    static Op ofCode(int code) {
        return ALL[code];
    }
}
