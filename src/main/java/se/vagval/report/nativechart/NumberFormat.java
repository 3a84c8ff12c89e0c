package se.vagval.report.nativechart;

import se.vagval.chart.ChartData;
import se.vagval.statement.Format;
import se.vagval.text.SwedishNumbers;

/** Number formats of a chart's figures: Swedish, with the minus sign and the space before a per cent sign written out. */
final class NumberFormat {
    private static final String SWEDISH = "[$-41D]";
    private static final String MINUS = "\"" + SwedishNumbers.MINUS + "\"";
    private static final String PERCENT = "\"" + SwedishNumbers.SPACE + "\"%";

    private NumberFormat() {}

    /** Of the figures themselves, as the statement prints them. */
    static String of(ChartData data) {
        String digits = digits(data);
        return data.signed() ? SWEDISH + "+" + digits + ";" + SWEDISH + MINUS + digits + ";" + SWEDISH + digits
                : SWEDISH + digits + ";" + SWEDISH + MINUS + digits;
    }

    /** The same without a sign, of what rounds to zero. */
    static String unsigned(ChartData data) {
        return SWEDISH + digits(data) + ";" + SWEDISH + digits(data);
    }

    private static String digits(ChartData data) {
        return switch (data.format()) {
            case MONEY -> decimals(data.unit().decimals());
            case SHARE -> "0.0" + PERCENT;
            case WHOLE_SHARE -> "0" + PERCENT;
            case PERCENTAGE_POINTS -> "0.0";
            case PER_INHABITANT, COUNT -> decimals(0);
            case YEAR -> "0";
            case RATIO -> decimals(2);
        };
    }

    /**
     * Of the numbers along the axis, with the decimals its steps need.
     *
     * @param after
     *            what stands after each, to keep it away from lines that begin at the axis
     */
    static String ofAxis(ChartData data, String after) {
        boolean share = data.format() == Format.SHARE || data.format() == Format.WHOLE_SHARE;
        int decimals = (int) Math.clamp(Math.ceil(-Math.log10(data.scale().step() * (share ? 100 : 1)) - 1e-9), 0, 9);
        String digits = (share ? decimals == 0 ? "0" : "0." + "0".repeat(decimals) : decimals(decimals))
                + (share ? PERCENT : "") + (after.isEmpty() ? "" : "\"" + after + "\"");
        return SWEDISH + digits + ";" + SWEDISH + MINUS + digits;
    }

    private static String decimals(int count) {
        return count == 0 ? "#,##0" : "#,##0." + "0".repeat(count);
    }
}
