package se.vagval.formula;

import java.util.Arrays;

/**
 * A straight list of block operations: each has a code, a target register, up to four operand registers and a number.
 *
 * <p>A register that an operation does not use is {@link #UNUSED}.
 */
final class Instructions {
    static final int UNUSED = -1;

    static final int LOAD = 0;
    static final int STORE = 1;
    static final int STORE_NUMBER = 2;
    static final int FILL = 3;
    static final int ADD = 4;
    static final int ADD_NUMBER = 5;
    static final int SUBTRACT = 6;
    static final int NUMBER_SUBTRACT = 7;
    static final int MULTIPLY = 8;
    static final int MULTIPLY_NUMBER = 9;
    static final int DIVIDE = 10;
    static final int DIVIDE_NUMBER = 11;
    static final int NUMBER_DIVIDE = 12;
    static final int MIN = 13;
    static final int MIN_NUMBER = 14;
    static final int MAX = 15;
    static final int MAX_NUMBER = 16;
    static final int CHOOSE = 17;

    /** Code, row of the caller's arrays (for loads and stores), target, operands. */
    static final int STRIDE = 7;
    static final int ROW = 1;
    static final int TARGET = 2;
    static final int FIRST = 3;

    int[] words = new int[64 * STRIDE];
    double[] numbers = new double[64];
    int size;

    void load(int target, int row) {
        emit(LOAD, row, target, UNUSED, UNUSED, UNUSED, UNUSED, 0);
    }

    void store(int row, int source) {
        emit(STORE, row, UNUSED, source, UNUSED, UNUSED, UNUSED, 0);
    }

    void storeNumber(int row, double number) {
        emit(STORE_NUMBER, row, UNUSED, UNUSED, UNUSED, UNUSED, UNUSED, number);
    }

    void fill(int target, double number) {
        emit(FILL, UNUSED, target, UNUSED, UNUSED, UNUSED, UNUSED, number);
    }

    void with(int code, int target, int a, int b) {
        emit(code, UNUSED, target, a, b, UNUSED, UNUSED, 0);
    }

    void withNumber(int code, int target, int a, double number) {
        emit(code, UNUSED, target, a, UNUSED, UNUSED, UNUSED, number);
    }

    void choose(int target, int left, int right, int ifLessOrEqual, int otherwise) {
        emit(CHOOSE, UNUSED, target, left, right, ifLessOrEqual, otherwise, 0);
    }

    private void emit(int code, int row, int target, int a, int b, int c, int d, double number) {
        if (size == numbers.length) {
            words = Arrays.copyOf(words, 2 * words.length);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        int at = size * STRIDE;
        words[at] = code;
        words[at + ROW] = row;
        words[at + TARGET] = target;
        words[at + FIRST] = a;
        words[at + FIRST + 1] = b;
        words[at + FIRST + 2] = c;
        words[at + FIRST + 3] = d;
        numbers[size++] = number;
    }
}
