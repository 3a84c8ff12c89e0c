package se.vagval.formula;

import java.util.Arrays;

/**
 * A list of references that only grows, in pieces.
 *
 * <p>One long array of references would be an old object to the collector at once, and its references to young objects would
 * have to be looked through in every later collection, long after the graph itself was dropped. Pieces die young.
 */
final class Chunks {
    private static final int BITS = 12;
    private static final int MASK = (1 << BITS) - 1;

    private Object[][] pieces;

    Chunks(int expected) {
        pieces = new Object[(expected >> BITS) + 1][];
    }

    /** Puts an item in the position after the last one put. */
    void add(int at, Object item) {
        if ((at & MASK) == 0) {
            addPiece(at >> BITS);
        }
        pieces[at >> BITS][at & MASK] = item;
    }

    Object get(int at) {
        return pieces[at >> BITS][at & MASK];
    }

    private void addPiece(int piece) {
        if (piece == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * piece);
        }
        pieces[piece] = new Object[1 << BITS];
    }
}
