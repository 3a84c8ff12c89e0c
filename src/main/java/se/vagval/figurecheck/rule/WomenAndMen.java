package se.vagval.figurecheck.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.figurecheck.table.FigureTable;
import se.vagval.figurecheck.table.Heading;
import se.vagval.text.Texts;

/**
 * Women and men together are the total of the group they stand in. Shares, means and counts of unique persons are left
 * alone, and so is a line whose totals lie among their parts, as means do, unless it says that it counts something.
 */
final class WomenAndMen implements TableRule {
    @Override
    public void check(FigureTable table, Tally tally) {
        List<Triple> groups = groups(table);
        for (int crossing = 0; crossing < table.crossings() && !groups.isEmpty(); crossing++) {
            check(table, crossing, groups, tally);
        }
    }

    /** Three lines: a total and its parts. */
    private record Triple(int total, int women, int men) {}

    private static List<Triple> groups(FigureTable table) {
        Map<String, List<Integer>> byGroup = new LinkedHashMap<>();
        for (int line = 0; line < table.lines(); line++) {
            byGroup.computeIfAbsent(table.line(line).group(), _ -> new ArrayList<>()).add(line);
        }
        return byGroup.values().stream().map(lines -> triple(table, lines)).flatMap(Optional::stream).toList();
    }

    /** The triple of a group that has nothing else in it. */
    private static Optional<Triple> triple(FigureTable table, List<Integer> lines) {
        List<Integer> totals = lines.stream().filter(l -> table.line(l).isBareTotal()).toList();
        List<Integer> women = lines.stream().filter(l -> table.line(l).isWomen()).toList();
        List<Integer> men = lines.stream().filter(l -> table.line(l).isMen()).toList();
        return lines.size() == 3 && totals.size() == 1 && women.size() == 1 && men.size() == 1
                ? Optional.of(new Triple(totals.getFirst(), women.getFirst(), men.getFirst()))
                : Optional.empty();
    }

    private static void check(FigureTable table, int crossing, List<Triple> groups, Tally tally) {
        Heading heading = table.crossing(crossing);
        if (heading.isRate() || heading.isUnique()) {
            return;
        }
        List<Parts> parts = groups.stream().filter(g -> isWhole(table, g, crossing))
                .map(g -> new Parts(new Cell(table, g.total, crossing), new Cell(table, g.women, crossing),
                        new Cell(table, g.men, crossing)))
                .toList();
        long means = parts.stream().filter(Parts::looksLikeMean).count();
        if (heading.isAdditive() || 2 * means < parts.size()) {
            parts.forEach(p -> p.check(tally));
        }
    }

    private static boolean isWhole(FigureTable table, Triple group, int crossing) {
        return List.of(group.total, group.women, group.men).stream()
                .allMatch(l -> table.figure(l, crossing).filter(p -> !p.percent()).isPresent());
    }

    /** A total and its parts as printed. */
    private record Parts(Cell total, Cell women, Cell men) {
        boolean looksLikeMean() {
            return total.value().compareTo(women.value().max(men.value())) <= 0
                    && total.value().compareTo(women.value().min(men.value())) >= 0;
        }

        void check(Tally tally) {
            tally.checked(Kind.SUM);
            if (!women.interval().plus(men.interval()).meets(total.interval())) {
                tally.differs(finding());
            }
        }

        /** A part greater than the whole is itself wrong; else the whole is what does not follow. */
        private Finding finding() {
            for (Cell part : List.of(women, men)) {
                Cell other = part == women ? men : women;
                if (other.value().signum() >= 0 && part.value().compareTo(total.value()) > 0
                        && other.value().compareTo(total.value()) <= 0) {
                    BigDecimal left = total.value().subtract(other.value());
                    return part.finding(Kind.SUM, left, Texts.get("figurecheck.say.part", total.said(), other.asTerm(),
                            part.printed().like(left), part.said()));
                }
            }
            BigDecimal sum = women.value().add(men.value());
            return total.finding(Kind.SUM, sum, Texts.get("figurecheck.say.sum", women.asTerm() + " + " + men.asTerm(),
                    total.printed().like(sum), total.said()));
        }
    }
}
