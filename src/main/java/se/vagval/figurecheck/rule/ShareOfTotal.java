package se.vagval.figurecheck.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import se.vagval.figurecheck.table.FigureTable;
import se.vagval.figurecheck.table.Heading;
import se.vagval.figurecheck.table.Printed;
import se.vagval.figurecheck.table.Vocabulary;
import se.vagval.text.Texts;

/**
 * A line called "Andel" or "Fördelning" gives each figure of the line before it as a share of the total: the crossing that
 * says a hundred per cent. Where several groups of crossings have totals of their own, each group is reckoned by itself.
 */
final class ShareOfTotal implements TableRule {
    private static final Pattern SHARE = Vocabulary.whole(Texts.get("figurecheck.words.distribution"));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check(FigureTable table, Tally tally) {
        for (int line = 1; line < table.lines(); line++) {
            Heading heading = table.line(line);
            Heading before = table.line(line - 1);
            if (SHARE.matcher(heading.label()).find() && !before.isRate()
                    && before.group().equals(heading.group())) {
                check(table, line, tally);
            }
        }
    }

    private static void check(FigureTable table, int line, Tally tally) {
        Trial trial = new Trial(Kind.SHARE);
        for (int total : totals(table, line)) {
            Cell whole = new Cell(table, line - 1, total);
            for (int crossing : group(table, total)) {
                if (crossing != total && Cell.isThere(table, line, crossing)
                        && Cell.isThere(table, line - 1, crossing)) {
                    Quotient quotient = new Quotient(new Cell(table, line - 1, crossing), whole,
                            new Cell(table, line, crossing));
                    if (quotient.isPossible()) {
                        quotient.attempt(trial);
                    }
                }
            }
        }
        if (trial.isBorneOut()) {
            trial.tell(tally);
        }
    }

    /** Crossings that say a hundred per cent and that they are totals; the last of each group. */
    private static List<Integer> totals(FigureTable table, int line) {
        List<Integer> totals = new ArrayList<>();
        for (int crossing = 0; crossing < table.crossings(); crossing++) {
            boolean hundred = table.figure(line, crossing).map(Printed::value)
                    .filter(v -> v.compareTo(HUNDRED) == 0).isPresent();
            if (hundred && table.crossing(crossing).isTotal() && Cell.isThere(table, line - 1, crossing)) {
                String group = table.crossing(crossing).group();
                totals.removeIf(t -> table.crossing(t).group().equals(group));
                totals.add(crossing);
            }
        }
        return totals;
    }

    private static List<Integer> group(FigureTable table, int total) {
        List<Integer> group = new ArrayList<>();
        for (int crossing = 0; crossing < table.crossings(); crossing++) {
            if (table.crossing(crossing).group().equals(table.crossing(total).group())) {
                group.add(crossing);
            }
        }
        return group;
    }
}
