package se.vagval.formula;

import java.util.Arrays;

/** A stack of node numbers without boxing. */
final class IntStack {
    private int[] items = new int[64];
    private int size;

    void push(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    int pop() {
        return items[--size];
    }

    boolean isEmpty() {
        return size == 0;
    }
}
