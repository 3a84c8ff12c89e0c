package se.vagval.figurecheck.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import se.vagval.figurecheck.table.FigureTable;
import se.vagval.figurecheck.table.Interval;
import se.vagval.figurecheck.table.Vocabulary;
import se.vagval.text.Texts;

/** A line of kronor per inhabitant is the amount it names, or the table's only one, over the line of inhabitants. */
final class PerInhabitant implements TableRule {
    private static final Pattern PER = Vocabulary.anywhere(Texts.get("figurecheck.words.perInhabitant"));
    private static final Pattern INHABITANTS = Vocabulary.first(Texts.get("figurecheck.words.inhabitants"));

    @Override
    public void check(FigureTable table, Tally tally) {
        List<Integer> inhabitants = new ArrayList<>(Named.all(table, INHABITANTS));
        List<Integer> per = Named.all(table, PER);
        inhabitants.removeAll(per);
        if (inhabitants.size() != 1) {
            return;
        }
        for (int line : per) {
            amount(table, line, inhabitants.getFirst()).ifPresent(
                    amount -> money(table, amount).ifPresent(
                            unit -> check(table, new Lines(amount, inhabitants.getFirst(), line), unit, tally)));
        }
    }

    /** The lines that meet. */
    private record Lines(int amount, int inhabitants, int per) {}

    /** The line of the amount: the one named, or the only other line of figures that can be one. */
    private static Optional<Integer> amount(FigureTable table, int per, int inhabitants) {
        String rest = PER.matcher(table.line(per).label()).replaceAll(" ").strip();
        OptionalInt named = Named.meant(table, rest);
        if (named.isPresent() && named.getAsInt() != per) {
            return Optional.of(named.getAsInt());
        }
        List<Integer> others = new ArrayList<>();
        for (int line = 0; line < table.lines(); line++) {
            if (line != per && line != inhabitants && !table.line(line).isRate() && !table.line(line).isCount()) {
                others.add(line);
            }
        }
        return others.size() == 1 && !Pattern.compile("\\p{L}").matcher(rest.replaceAll("(?i)kr\\b", "")).find()
                ? Optional.of(others.getFirst())
                : Optional.empty();
    }

    /** The unit that the amount's own heading says, or else the table. */
    private static Optional<Money> money(FigureTable table, int amount) {
        return Money.in(table.line(amount).label()).or(() -> Money.in(table.about()));
    }

    private static void check(FigureTable table, Lines lines, Money unit, Tally tally) {
        Trial trial = new Trial(Kind.PER_INHABITANT);
        for (int crossing = 0; crossing < table.crossings(); crossing++) {
            int at = crossing;
            if (!table.isChange(crossing)
                    && List.of(lines.amount, lines.inhabitants, lines.per).stream()
                            .allMatch(l -> Cell.isThere(table, l, at))
                    && table.figure(lines.inhabitants, at).orElseThrow().value().signum() > 0) {
                attempt(new Cell(table, lines.amount, at), new Cell(table, lines.inhabitants, at),
                        new Cell(table, lines.per, at), unit, trial);
            }
        }
        if (trial.isBorneOut() || trial.misses() == 1 && trial.fits() == 0) {
            trial.tell(tally);
        }
    }

    private static void attempt(Cell amount, Cell inhabitants, Cell per, Money unit, Trial trial) {
        BigDecimal kronor = amount.value().multiply(unit.kronor());
        Interval reckoned = amount.interval().times(unit.kronor()).over(Interval.exact(inhabitants.value()));
        trial.of(reckoned.meets(per.interval()), true, per, Interval.divide(kronor, inhabitants.value()),
                (gives, printed) -> Texts.get("figurecheck.say.perInhabitant", amount.said() + " " + unit.label(),
                        inhabitants.said(), gives, printed));
    }
}
