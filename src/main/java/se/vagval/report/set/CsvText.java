package se.vagval.report.set;

import java.util.List;
import java.util.stream.Collectors;

import se.vagval.text.SwedishNumbers;

/** A table as text that a Swedish spreadsheet opens: semicolons, decimal commas, UTF-8. */
final class CsvText {
    /** Without it Excel takes the file for one of the old Windows alphabet. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    /** A text that begins so would be run as a formula. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private CsvText() {}

    /** The lines of a table, whose cells are {@link #words} and {@link #figure}s. */
    static String of(List<List<String>> lines) {
        return lines.stream().map(l -> String.join(";", l) + LINE_END)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    /** A figure as printed; a spreadsheet reads neither the typographic minus sign nor no-break spaces. */
    static String figure(String printed) {
        return printed.replace(SwedishNumbers.MINUS, '-').replace(String.valueOf(SwedishNumbers.SPACE), "")
                .replace("+", "");
    }

    /** Words that no spreadsheet runs or parts. */
    static String words(String text) {
        String safe = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
