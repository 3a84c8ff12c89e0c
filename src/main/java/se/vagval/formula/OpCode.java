package se.vagval.formula;

/** The ordinals of {@link Op} as compile-time constants, because the evaluating loops switch on bytes. */
final class OpCode {
    static final int INPUT = 0;
    static final int CONSTANT = 1;
    static final int MISSING = 2;
    static final int SUM = 3;
    static final int DIFFERENCE = 4;
    static final int PRODUCT = 5;
    static final int RATIO = 6;
    static final int MIN = 7;
    static final int MAX = 8;
    static final int CHOOSE = 9;

    private OpCode() {}

    static boolean isLeaf(int code) {
        return code <= MISSING;
    }
}
