package se.vagval.figurecheck.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.vagval.figurecheck.document.Block.Passage;
import se.vagval.figurecheck.table.Interval;
import se.vagval.text.Texts;

/** "11,3 mnkr (9 + 2,3 mnkr)" and "9 + 2,3 = 11,3 mnkr": a sum written out with plus signs. */
final class SumInText implements PassageRule {
    private static final Pattern PLUS = Pattern.compile("^\\s*\\+\\s*$");
    private static final Pattern EQUALS = Pattern.compile("^\\s*=\\s*$");
    private static final Pattern OPEN = Pattern.compile("^\\s*[(=]\\s*$");

    @Override
    public void check(Passage passage, Tally tally) {
        String text = passage.text();
        List<Said> said = Said.in(text);
        int at = 0;
        while (at < said.size()) {
            int end = at;
            while (end + 1 < said.size() && PLUS.matcher(between(text, said, end)).matches()) {
                end++;
            }
            if (end > at) {
                List<Said> terms = said.subList(at, end + 1);
                sum(text, said, at, end).ifPresent(sum -> check(terms, sum, passage, tally));
            }
            at = end + 1;
        }
    }

    private static String between(String text, List<Said> said, int at) {
        return text.substring(said.get(at).end(), said.get(at + 1).start());
    }

    /** What the terms are said to make: after an equals sign, or before a bracket. */
    private static Optional<Said> sum(String text, List<Said> said, int first, int last) {
        if (last + 1 < said.size() && EQUALS.matcher(between(text, said, last)).matches()) {
            return Optional.of(said.get(last + 1));
        }
        return first > 0 && OPEN.matcher(between(text, said, first - 1)).matches()
                ? Optional.of(said.get(first - 1))
                : Optional.empty();
    }

    private static void check(List<Said> terms, Said sum, Passage passage, Tally tally) {
        List<Said> all = new ArrayList<>(terms);
        all.add(sum);
        Optional<Money> unit = all.stream().map(Said::money).flatMap(Optional::stream).findFirst();
        boolean mixed = all.stream().anyMatch(Said::isPercent) && !all.stream().allMatch(Said::isPercent);
        if (mixed || all.stream().anyMatch(Said::hedged)) {
            return;
        }
        tally.checked(Kind.SUM);
        Interval reckoned = terms.stream().map(t -> t.interval(unit)).reduce(Interval::plus).orElseThrow();
        if (!reckoned.meets(sum.interval(unit))) {
            tally.differs(finding(terms, sum, unit, passage));
        }
    }

    private static Finding finding(List<Said> terms, Said sum, Optional<Money> unit, Passage passage) {
        BigDecimal kronor = terms.stream().map(t -> t.value(unit)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal factor = sum.money().or(() -> unit).map(Money::kronor).orElse(BigDecimal.ONE);
        String follows = sum.printed().like(Interval.divide(kronor, factor));
        String written = terms.stream().map(Said::words).collect(Collectors.joining(" + "));
        return new Finding(Kind.SUM, true, passage.place(), "", "", sum.words(), follows,
                Texts.get("figurecheck.say.sum", written, follows, sum.words()));
    }
}
