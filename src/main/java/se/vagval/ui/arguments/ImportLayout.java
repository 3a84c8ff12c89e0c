package se.vagval.ui.arguments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import se.vagval.text.NumberReading;
import se.vagval.text.SwedishNumberParser;
import se.vagval.ui.grid.ClipboardTable;

/**
 * What is head and what each column holds in a pasted table: by the heads, or by what stands in the cells where there are
 * none.
 *
 * @param first
 *            the first row that is no head
 * @param headed
 *            whether heads were recognised
 */
record ImportLayout(int first, boolean headed, List<Meaning> columns) {
    private static final int HEAD_ROWS = 3;
    private static final double MOST_OF_THEM = 0.6;

    static ImportLayout of(ClipboardTable table, Reading reading) {
        for (int r = 0; r < Math.min(HEAD_ROWS, table.rows().size() - 1); r++) {
            List<Meaning> heads = once(table.rows().get(r).stream().map(Meaning::of).toList());
            if (isHead(heads)) {
                return new ImportLayout(r + 1, true, heads);
            }
        }
        return new ImportLayout(0, false, guessed(table, reading));
    }

    /** Words for arguments alone are no head where there are other columns: "För" may be a cell. */
    private static boolean isHead(List<Meaning> heads) {
        long known = heads.stream().filter(m -> m != Meaning.LEAVE_OUT).count();
        return heads.stream().anyMatch(Meaning::words) && (known > 1 || heads.size() == 1);
    }

    /** The first column of a meaning has it; a second one is left out. */
    private static List<Meaning> once(List<Meaning> all) {
        Set<Meaning> met = new HashSet<>();
        return all.stream().map(m -> met.add(m) ? m : Meaning.LEAVE_OUT).toList();
    }

    private static List<Meaning> guessed(ClipboardTable table, Reading reading) {
        List<Meaning> columns = new ArrayList<>();
        int longest = IntStream.range(0, table.width()).boxed()
                .max((a, b) -> Integer.compare(letters(table, a), letters(table, b))).orElse(0);
        for (int c = 0; c < table.width(); c++) {
            columns.add(c == longest ? Meaning.TEXT
                    : mostly(table, c, cell -> reading.known(cell).isPresent()) ? Meaning.ALTERNATIVE
                            : mostly(table, c, cell -> isStance(reading, cell)) ? Meaning.STANCE
                                    : mostly(table, c, ImportLayout::isNumber) ? Meaning.PEOPLE : Meaning.LEAVE_OUT);
        }
        return once(columns);
    }

    private static int letters(ClipboardTable table, int column) {
        return table.rows().stream().mapToInt(row -> row.get(column).length()).sum();
    }

    private static boolean mostly(ClipboardTable table, int column, Predicate<String> is) {
        List<String> cells = table.rows().stream().map(row -> row.get(column)).filter(c -> !c.isEmpty()).toList();
        return !cells.isEmpty() && cells.stream().filter(is).count() >= MOST_OF_THEM * cells.size();
    }

    private static boolean isStance(Reading reading, String cell) {
        try {
            return reading.stance(cell) != null;
        } catch (Refused no) {
            return false;
        }
    }

    private static boolean isNumber(String cell) {
        return SwedishNumberParser.parse(cell) instanceof NumberReading.Parsed;
    }

    /** The same with a column that holds something else; no two columns hold the same. */
    ImportLayout with(int column, Meaning meaning) {
        List<Meaning> next = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            next.add(c == column ? meaning : columns.get(c) == meaning ? Meaning.LEAVE_OUT : columns.get(c));
        }
        return new ImportLayout(first, headed, List.copyOf(next));
    }

    int column(Meaning meaning) {
        return columns.indexOf(meaning);
    }
}
