package se.vagval.formula;

import java.util.Arrays;

/**
 * One operation on a block of draws, in loops plain enough for the compiler to turn into vector code.
 *
 * <p>Each gives, draw by draw, exactly what {@link Arithmetic} gives for a single evaluation.
 */
final class Kernels {
    private Kernels() {}

    static void load(double[] to, double[] draws, int from, int n) {
        System.arraycopy(draws, from, to, 0, n);
        for (int i = 0; i < n; i++) {
            to[i] = Arithmetic.orMissing(to[i]);
        }
    }

    static void fill(double[] to, double value, int n) {
        Arrays.fill(to, 0, n, value);
    }

    static void add(double[] to, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Arithmetic.orMissing(a[i] + b[i]);
        }
    }

    static void add(double[] to, double[] a, double b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Arithmetic.orMissing(a[i] + b);
        }
    }

    static void subtract(double[] to, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Arithmetic.orMissing(a[i] - b[i]);
        }
    }

    static void subtract(double[] to, double a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Arithmetic.orMissing(a - b[i]);
        }
    }

    static void multiply(double[] to, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Arithmetic.orMissing(a[i] * b[i]);
        }
    }

    static void multiply(double[] to, double[] a, double b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Arithmetic.orMissing(a[i] * b);
        }
    }

    static void divide(double[] to, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Arithmetic.orMissing(a[i] / b[i]);
        }
    }

    static void divide(double[] to, double[] a, double b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Arithmetic.orMissing(a[i] / b);
        }
    }

    static void divide(double[] to, double a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Arithmetic.orMissing(a / b[i]);
        }
    }

    static void min(double[] to, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Math.min(a[i], b[i]);
        }
    }

    static void min(double[] to, double[] a, double b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Math.min(a[i], b);
        }
    }

    static void max(double[] to, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Math.max(a[i], b[i]);
        }
    }

    static void max(double[] to, double[] a, double b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Math.max(a[i], b);
        }
    }

    static void choose(double[] to, double[] left, double[] right, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Arithmetic.choose(left[i], right[i], a[i], b[i]);
        }
    }
}
