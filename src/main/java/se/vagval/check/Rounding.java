package se.vagval.check;

/** How far printed figures may miss each other because each of them is rounded. */
final class Rounding {
    private static final double THOUSAND = 1000;
    private static final int MOST_DECIMALS = 4;
    private static final double NOISE = 1e-6;

    private Rounding() {}

    /** What amounts in kronor may miss together: half a thousand for each that is printed in tkr, else half a krona. */
    static double slack(double... kronor) {
        double slack = NOISE;
        for (double amount : kronor) {
            slack += (amount % THOUSAND == 0 ? THOUSAND : 1) / 2;
        }
        return slack;
    }

    /** Decimals a number is printed with, 0–4. */
    static int decimals(double value) {
        for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
            double scaled = value * Math.pow(10, decimals);
            if (Math.abs(scaled - Math.rint(scaled)) < NOISE) {
                return decimals;
            }
        }
        return MOST_DECIMALS;
    }

    /** Half a unit of the last printed decimal. */
    static double half(int decimals) {
        return Math.pow(10, -decimals) / 2 + NOISE;
    }
}
