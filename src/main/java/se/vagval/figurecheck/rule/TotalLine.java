package se.vagval.figurecheck.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import se.vagval.figurecheck.table.FigureTable;
import se.vagval.figurecheck.table.Heading;
import se.vagval.figurecheck.table.Interval;
import se.vagval.text.Texts;

/**
 * A line of sums is the sum of the lines above it. Which lines is told by the figures: those since the last sum, the lowest
 * of these, the sums above, or every line that is no sum. It speaks where most figures bear out one of these, or where
 * there is no other way to read the headings.
 */
final class TotalLine implements TableRule {
    private static final int MOST_TRIED = 60;
    private static final int MOST_SAID = 8;

    @Override
    public void check(FigureTable table, Tally tally) {
        for (int line = 0; line < table.lines(); line++) {
            if (table.line(line).isTotal() && !table.line(line).isRate() && !table.line(line).isUnique()) {
                check(table, line, tally);
            }
        }
    }

    private static void check(FigureTable table, int total, Tally tally) {
        List<Integer> block = block(table, total);
        if (isWomenAndMen(table, block)) {
            return; // has a rule of its own
        }
        List<Trial> trials = new ArrayList<>();
        for (List<Integer> items : choices(table, total, block)) {
            Trial trial = new Trial(Kind.SUM);
            for (int crossing = 0; crossing < table.crossings(); crossing++) {
                attempt(table, total, items, crossing, trial);
            }
            trials.add(trial);
            if (trial.misses() == 0 && trial.evidence() > 0) {
                break; // nothing can be borne out better
            }
        }
        trials.stream().max(Comparator.comparingInt(Trial::evidence))
                .filter(best -> best.isBorneOut() || best.evidence() == 0 && isPlain(table, total, block))
                .ifPresent(best -> (best.evidence() == 0 ? trials.getFirst() : best).tell(tally));
    }

    /** The lines that the sum may be of, nearest reading first. */
    private static List<List<Integer>> choices(FigureTable table, int total, List<Integer> block) {
        List<List<Integer>> choices = new ArrayList<>();
        if (block.size() > 1) {
            choices.add(block);
            for (int from = Math.max(1, block.size() - MOST_TRIED); from < block.size() - 1; from++) {
                choices.add(block.subList(from, block.size()));
            }
        }
        List<Integer> sums = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int line = 0; line < total; line++) {
            (table.line(line).isTotal() ? sums : all).add(line);
        }
        all.removeIf(line -> !adds(table.line(line)));
        List.of(sums, all).stream().filter(c -> c.size() > 1 && !c.equals(block)).forEach(choices::add);
        return choices;
    }

    /** The lines since the last sum or the last heading. */
    private static List<Integer> block(FigureTable table, int total) {
        List<Integer> block = new ArrayList<>();
        for (int line = total - 1; line >= 0; line--) {
            Heading heading = table.line(line);
            if (heading.isTotal() || !heading.group().equals(table.line(total).group())) {
                break;
            }
            if (adds(heading)) {
                block.addFirst(line);
            }
        }
        return block;
    }

    private static boolean adds(Heading heading) {
        return !heading.isRate() && !heading.isUnique() && !heading.isOfWhich();
    }

    private static boolean isWomenAndMen(FigureTable table, List<Integer> block) {
        return block.size() == 2 && block.stream().map(table::line).allMatch(h -> h.isWomen() || h.isMen());
    }

    /** Whether the headings leave nothing to doubt: a bare sum under lines that all are of one kind. */
    private static boolean isPlain(FigureTable table, int total, List<Integer> block) {
        return block.size() > 1 && table.line(total).isBareTotal()
                && block.getFirst() == total - block.size()
                && block.stream().map(table::line).noneMatch(Heading::standsApart)
                && (!table.isTurned() || crossings(table, total, block) == 1);
    }

    private static long crossings(FigureTable table, int total, List<Integer> block) {
        long count = 0;
        for (int crossing = 0; crossing < table.crossings(); crossing++) {
            count += isWhole(table, total, block, crossing) ? 1 : 0;
        }
        return count;
    }

    /** Whether sum and parts all are there and of a kind that adds. */
    private static boolean isWhole(FigureTable table, int total, List<Integer> items, int crossing) {
        Heading heading = table.crossing(crossing);
        return !heading.isRate() && !heading.isUnique() && Cell.isThere(table, total, crossing)
                && !table.figure(total, crossing).orElseThrow().percent()
                && items.stream().allMatch(i -> Cell.isThere(table, i, crossing)
                        && !table.figure(i, crossing).orElseThrow().percent());
    }

    private static void attempt(FigureTable table, int total, List<Integer> items, int crossing, Trial trial) {
        if (!isWhole(table, total, items, crossing)) {
            return;
        }
        Cell sum = new Cell(table, total, crossing);
        List<Cell> parts = items.stream().map(i -> new Cell(table, i, crossing)).toList();
        Interval reckoned = parts.stream().map(Cell::interval).reduce(Interval::plus).orElseThrow();
        BigDecimal follows = parts.stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean telling = parts.stream().filter(p -> p.value().signum() != 0).count() > 1;
        trial.of(reckoned.meets(sum.interval()), telling, sum, follows,
                (gives, printed) -> words(parts, gives, printed));
    }

    private static String words(List<Cell> parts, String gives, String printed) {
        if (parts.size() > MOST_SAID) {
            return Texts.get("figurecheck.say.manySum", parts.size(), gives, printed);
        }
        String sum = parts.stream().map(Cell::asTerm).collect(Collectors.joining(" + "));
        return Texts.get("figurecheck.say.sum", sum, gives, printed);
    }
}
