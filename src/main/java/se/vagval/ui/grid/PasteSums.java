package se.vagval.ui.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the sums of a pasted table with its rows above and its columns beside. */
final class PasteSums {
    private final Paste paste;
    private final List<PasteColumn> columns;
    private final Map<Integer, List<BigDecimal>> above = new HashMap<>();
    private final List<PasteSum> found = new ArrayList<>();

    /**
     * @param columns
     *            those that go somewhere
     */
    PasteSums(Paste paste, List<PasteColumn> columns) {
        this.paste = paste;
        this.columns = columns;
    }

    List<PasteSum> found() {
        return found;
    }

    /** A heading begins new rows to sum. */
    void heading() {
        above.clear();
    }

    /** A labelled row with figures. */
    void row(int r, boolean sum) {
        across(r);
        for (PasteColumn c : columns) {
            Optional<BigDecimal> figure = figure(r, c);
            if (!sum) {
                figure.ifPresent(f -> above.computeIfAbsent(c.source(), _ -> new ArrayList<>()).add(f));
            } else if (figure.isPresent() && above.containsKey(c.source())) {
                add(r, c, true, figure.get(), above.get(c.source()));
            }
        }
        if (sum) {
            heading();
        }
    }

    private void across(int r) {
        List<PasteColumn> parts = columns.stream().filter(c -> !isTotal(c)).toList();
        List<BigDecimal> beside = parts.stream().flatMap(c -> figure(r, c).stream()).toList();
        for (PasteColumn c : columns) {
            Optional<BigDecimal> stated = isTotal(c) ? figure(r, c) : Optional.empty();
            if (stated.isPresent() && beside.size() > 1) {
                add(r, c, false, stated.get(), beside);
            }
        }
    }

    private static boolean isTotal(PasteColumn c) {
        return PasteNames.isSum(c.head());
    }

    private void add(int r, PasteColumn c, boolean ofRows, BigDecimal stated, List<BigDecimal> parts) {
        BigDecimal summed = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        found.add(new PasteSum(r + 1, paste.table().cell(r, 0), c.head(), ofRows, stated, summed));
    }

    /** A number that can be summed; a percentage cannot. */
    private Optional<BigDecimal> figure(int r, PasteColumn c) {
        PastedFigure figure = PastedFigure.of(paste.table().cell(r, c.source()));
        return figure.percent() ? Optional.empty() : figure.number();
    }
}
