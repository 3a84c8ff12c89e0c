package se.vagval.figurecheck.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.vagval.figurecheck.table.FigureTable;
import se.vagval.figurecheck.table.Interval;
import se.vagval.figurecheck.table.Vocabulary;
import se.vagval.text.Texts;

/**
 * The result is revenue less costs. Silent where the table has other lines that belong to a result, such as financial
 * ones, or more than one line of a kind.
 */
final class Result implements TableRule {
    private static final Pattern REVENUE = Vocabulary.whole(Texts.get("figurecheck.words.revenue"));
    private static final Pattern COST = Vocabulary.whole(Texts.get("figurecheck.words.cost"));
    private static final Pattern RESULT = Vocabulary.whole(Texts.get("figurecheck.words.result"));
    private static final Pattern OTHER = Vocabulary.anywhere(Texts.get("figurecheck.words.otherResult"));

    @Override
    public void check(FigureTable table, Tally tally) {
        OptionalInt revenue = Named.only(table, REVENUE);
        OptionalInt cost = Named.only(table, COST);
        OptionalInt result = Named.only(table, RESULT);
        if (revenue.isEmpty() || cost.isEmpty() || result.isEmpty() || !Named.all(table, OTHER).isEmpty()) {
            return;
        }
        List<Account> accounts = new ArrayList<>();
        for (int crossing = 0; crossing < table.crossings(); crossing++) {
            Account account = new Account(new Cell(table, revenue.getAsInt(), crossing),
                    new Cell(table, cost.getAsInt(), crossing), new Cell(table, result.getAsInt(), crossing));
            if (account.isWhole()) {
                accounts.add(account);
            }
        }
        boolean negative = areCostsNegative(accounts);
        Trial trial = new Trial(Kind.DIFFERENCE);
        accounts.forEach(account -> account.attempt(negative, trial));
        if (trial.isBorneOut() || accounts.size() == 1) {
            trial.tell(tally);
        }
    }

    /** Whether costs are printed with a minus sign; a column of differences has signs of its own and does not tell. */
    private static boolean areCostsNegative(List<Account> accounts) {
        List<Account> telling = accounts.stream().filter(a -> a.revenue.value().signum() > 0).toList();
        return !telling.isEmpty() && telling.stream().allMatch(a -> a.cost.value().signum() < 0);
    }

    /** The three figures of a crossing. */
    private record Account(Cell revenue, Cell cost, Cell result) {
        boolean isWhole() {
            return !revenue.table().crossing(revenue.crossing()).isRate() && Stream.of(revenue, cost, result)
                    .allMatch(c -> c.table().figure(c.line(), c.crossing()).filter(p -> !p.percent()).isPresent());
        }

        void attempt(boolean negative, Trial trial) {
            Interval reckoned = negative ? revenue.interval().plus(cost.interval())
                    : revenue.interval().minus(cost.interval());
            BigDecimal follows = negative ? revenue.value().add(cost.value()) : revenue.value().subtract(cost.value());
            String arithmetic = revenue.said() + (negative ? " + " : " \u2212 ") + cost.asTerm();
            boolean telling = revenue.value().signum() != 0 || cost.value().signum() != 0;
            trial.of(reckoned.meets(result.interval()), telling, result, follows,
                    (gives, printed) -> Texts.get("figurecheck.say.difference", arithmetic, gives, printed));
        }
    }
}
