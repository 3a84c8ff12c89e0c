package se.vagval.figurecheck.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.vagval.figurecheck.table.FigureTable;
import se.vagval.figurecheck.table.Interval;
import se.vagval.figurecheck.table.Printed;
import se.vagval.figurecheck.table.Vocabulary;
import se.vagval.text.Texts;

/** The share of women and the share of men make a hundred per cent, and so do shares above a total of a hundred. */
final class Hundred implements TableRule {
    private static final Pattern WOMEN = Vocabulary.anywhere(Texts.get("figurecheck.words.women"));
    private static final Pattern MEN = Vocabulary.anywhere(Texts.get("figurecheck.words.men"));
    private static final Pattern SHARE = Vocabulary.first(Texts.get("figurecheck.words.shareFirst"));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check(FigureTable table, Tally tally) {
        women(table, tally);
        for (int line = 0; line < table.lines(); line++) {
            if (table.line(line).isTotal()) {
                total(table, line, tally);
            }
        }
    }

    /** Two lines that differ by the sex alone. */
    private static void women(FigureTable table, Tally tally) {
        List<Integer> women = new ArrayList<>(Named.all(table, SHARE));
        women.removeIf(l -> !WOMEN.matcher(table.line(l).label()).find());
        for (int first : women) {
            String bare = WOMEN.matcher(table.line(first).label()).replaceAll("");
            for (int second : Named.all(table, MEN)) {
                if (MEN.matcher(table.line(second).label()).replaceAll("").equals(bare)
                        && table.line(first).group().equals(table.line(second).group())) {
                    pair(table, List.of(first, second), tally);
                }
            }
        }
    }

    private static void pair(FigureTable table, List<Integer> lines, Tally tally) {
        for (int crossing = 0; crossing < table.crossings(); crossing++) {
            int at = crossing;
            if (lines.stream().allMatch(l -> table.figure(l, at).filter(Printed::percent).isPresent())) {
                List<Cell> shares = lines.stream().map(l -> new Cell(table, l, at)).toList();
                if (isInPoints(shares)) {
                    hundred(shares, shares.getLast(), tally);
                }
            }
        }
    }

    /** Shares as fractions, and those that are of something else, do not come near a hundred. */
    private static boolean isInPoints(List<Cell> shares) {
        BigDecimal sum = shares.stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.subtract(HUNDRED).abs().compareTo(BigDecimal.TEN) <= 0;
    }

    /** Crossings of shares whose total says a hundred. */
    private static void total(FigureTable table, int total, Tally tally) {
        List<Integer> lines = parts(table, total);
        if (lines.size() < 2 || table.line(lines.getFirst()).isRate()) {
            return;
        }
        for (int crossing = 0; crossing < table.crossings(); crossing++) {
            int at = crossing;
            boolean says = table.figure(total, crossing).filter(Printed::percent)
                    .filter(p -> p.value().compareTo(HUNDRED) == 0).isPresent();
            if (says && table.crossing(crossing).isShare()
                    && lines.stream().allMatch(l -> Cell.isThere(table, l, at))) {
                List<Cell> shares = lines.stream().map(l -> new Cell(table, l, at)).toList();
                if (isInPoints(shares)) {
                    hundred(shares, new Cell(table, total, at), tally);
                }
            }
        }
    }

    /** The lines of the total's group: those after it where it comes first, else those since the total before. */
    private static List<Integer> parts(FigureTable table, int total) {
        String group = table.line(total).group();
        boolean first = total == 0 || !table.line(total - 1).group().equals(group);
        int step = first ? 1 : -1;
        List<Integer> parts = new ArrayList<>();
        for (int line = total + step; line >= 0 && line < table.lines() && table.line(line).group().equals(group)
                && !table.line(line).isTotal(); line += step) {
            if (!table.line(line).isOfWhich()) {
                parts.add(line);
            }
        }
        Collections.sort(parts);
        return first && group.isEmpty() ? List.of() : parts;
    }

    private static void hundred(List<Cell> shares, Cell told, Tally tally) {
        tally.checked(Kind.HUNDRED);
        Interval sum = shares.stream().map(Cell::interval).reduce(Interval::plus).orElseThrow();
        if (!sum.meets(Interval.exact(HUNDRED))) {
            BigDecimal reckoned = shares.stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            String terms = shares.stream().map(Cell::said).collect(Collectors.joining(" + "));
            boolean isTotal = !shares.contains(told);
            BigDecimal follows = isTotal ? reckoned : told.value().add(HUNDRED).subtract(reckoned);
            tally.differs(told.finding(Kind.HUNDRED, follows,
                    Texts.get("figurecheck.say.hundred", terms, told.printed().like(reckoned))));
        }
    }
}
