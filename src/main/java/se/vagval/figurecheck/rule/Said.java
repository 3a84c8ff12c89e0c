package se.vagval.figurecheck.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.figurecheck.table.Interval;
import se.vagval.figurecheck.table.Printed;
import se.vagval.figurecheck.table.Vocabulary;
import se.vagval.text.Texts;

/**
 * A figure in running text.
 *
 * @param money
 *            its unit, when it is an amount
 * @param hedged
 *            whether the text says that it is only about so much
 * @param start
 *            where it begins in the text
 * @param end
 *            where its unit ends
 */
record Said(Printed printed, Optional<Money> money, boolean hedged, int start, int end) {
    private static final String UNITS = String.join("|", Vocabulary.choicesOf("figurecheck.words.percent"),
            Vocabulary.choicesOf("figurecheck.words.mnkr"), Vocabulary.choicesOf("figurecheck.words.tkr"),
            Vocabulary.choicesOf("figurecheck.words.kr"));
    private static final Pattern FIGURE = Vocabulary.compile("(?<![\\p{L}\\p{N}.,:/\u2013-])"
            + "((?:[0-9][0-9]?[0-9]?(?:[ \u00a0\u202f\u2009][0-9][0-9][0-9](?![0-9]))+|[0-9]+)(?:,[0-9]+)?)"
            + "(?![\\p{N}]|[.,:/\u2013-][\\p{L}\\p{N}]|\\p{L})(?:[ \u00a0]*(" + UNITS + "))?");
    private static final Pattern PERCENT = Vocabulary.whole(Texts.get("figurecheck.words.percent"));
    private static final Pattern HEDGE = Vocabulary.compile("(?:"
            + Vocabulary.choicesOf("figurecheck.words.about") + ")\\s*$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** The figures of a text in order; years are left out. */
    static List<Said> in(String text) {
        List<Said> all = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            String digits = matcher.group(1);
            String unit = matcher.group(2) == null ? "" : matcher.group(2).strip();
            if (!unit.isEmpty() || !YEAR.matcher(digits).matches()) {
                boolean hedged = HEDGE.matcher(text.substring(Math.max(0, matcher.start() - 20), matcher.start()))
                        .find();
                Printed.of(digits, PERCENT.matcher(unit).find()).ifPresent(
                        printed -> all.add(new Said(printed, Money.of(unit), hedged, matcher.start(), matcher.end())));
            }
        }
        return all;
    }

    boolean isPercent() {
        return printed.percent();
    }

    /** In kronor, or as it is, when its unit is another's. */
    Interval interval(Optional<Money> unit) {
        return printed.rounded().times(factor(unit));
    }

    BigDecimal value(Optional<Money> unit) {
        return printed.value().multiply(factor(unit));
    }

    private BigDecimal factor(Optional<Money> unit) {
        return money.or(() -> unit).map(Money::kronor).orElse(BigDecimal.ONE);
    }

    /** With its unit. */
    String words() {
        return money.map(m -> printed.said() + "\u00a0" + m.label()).orElse(printed.said());
    }
}
