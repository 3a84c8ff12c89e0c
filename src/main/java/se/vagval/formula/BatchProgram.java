package se.vagval.formula;

import static se.vagval.formula.Instructions.FIRST;
import static se.vagval.formula.Instructions.ROW;
import static se.vagval.formula.Instructions.STRIDE;
import static se.vagval.formula.Instructions.TARGET;

import java.util.Arrays;

/** A list of block operations whose registers are slots; it does not change, and can be shared by threads with slots of their own. */
record BatchProgram(Instructions list, int slots, int inputs, int outputs) {

    /** Works out the draws {@code from .. from + n - 1}; n is at most the length of a slot. */
    void run(double[][] draws, double[][] results, double[][] slot, int from, int n) {
        int[] words = list.words;
        for (int i = 0; i < list.size; i++) {
            int at = i * STRIDE;
            switch (words[at]) {
                case Instructions.LOAD ->
                    Kernels.load(slot[words[at + TARGET]], draws[words[at + ROW]], from, n);
                case Instructions.STORE -> System.arraycopy(slot[words[at + FIRST]], 0,
                        results[words[at + ROW]], from, n);
                case Instructions.STORE_NUMBER ->
                    Arrays.fill(results[words[at + ROW]], from, from + n, list.numbers[i]);
                default -> compute(i, words, slot, n);
            }
        }
    }

    private void compute(int i, int[] words, double[][] slot, int n) {
        int at = i * STRIDE;
        double[] to = slot[words[at + TARGET]];
        if (words[at] == Instructions.FILL) {
            Kernels.fill(to, list.numbers[i], n);
            return;
        }
        double[] a = slot[words[at + FIRST]];
        int second = words[at + FIRST + 1];
        if (second == Instructions.UNUSED) {
            withNumber(words[at], to, a, list.numbers[i], n);
        } else if (words[at] == Instructions.CHOOSE) {
            Kernels.choose(to, a, slot[second], slot[words[at + FIRST + 2]],
                    slot[words[at + FIRST + 3]], n);
        } else {
            withBlock(words[at], to, a, slot[second], n);
        }
    }

    private static void withNumber(int code, double[] to, double[] a, double number, int n) {
        switch (code) {
            case Instructions.ADD_NUMBER -> Kernels.add(to, a, number, n);
            case Instructions.NUMBER_SUBTRACT -> Kernels.subtract(to, number, a, n);
            case Instructions.MULTIPLY_NUMBER -> Kernels.multiply(to, a, number, n);
            case Instructions.DIVIDE_NUMBER -> Kernels.divide(to, a, number, n);
            case Instructions.NUMBER_DIVIDE -> Kernels.divide(to, number, a, n);
            case Instructions.MIN_NUMBER -> Kernels.min(to, a, number, n);
            case Instructions.MAX_NUMBER -> Kernels.max(to, a, number, n);
            default -> throw new IllegalStateException("No operation " + code + " with a number");
        }
    }

    private static void withBlock(int code, double[] to, double[] a, double[] b, int n) {
        switch (code) {
            case Instructions.ADD -> Kernels.add(to, a, b, n);
            case Instructions.SUBTRACT -> Kernels.subtract(to, a, b, n);
            case Instructions.MULTIPLY -> Kernels.multiply(to, a, b, n);
            case Instructions.DIVIDE -> Kernels.divide(to, a, b, n);
            case Instructions.MIN -> Kernels.min(to, a, b, n);
            case Instructions.MAX -> Kernels.max(to, a, b, n);
            default -> throw new IllegalStateException("No operation " + code + " on two blocks");
        }
    }
}
