package se.vagval.figurecheck.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import se.vagval.figurecheck.document.Block.Passage;
import se.vagval.figurecheck.table.Interval;
import se.vagval.figurecheck.table.Vocabulary;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * "3,4 av 20,4 mnkr, 16 %" and the same in other words: a part, its whole and the share, next to each other and tied by the
 * words between. A share that is printed as finely as its figures allow, or less, should be what the reader gets by dividing
 * them; one that is printed more finely was made of figures the reader does not see, and is let pass within their rounding.
 */
final class ShareInText implements PassageRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final int FAR = 260;
    private static final int NEAR = 40;
    private static final String WORDS = "(?:\\p{L}+\\s+){0,4}";
    private static final String OF = Vocabulary.choicesOf("figurecheck.words.of");
    private static final Pattern PART_OF_WHOLE = Vocabulary.compile("^[),]*\\s+(?:" + OF + ")\\s+" + WORDS + "$");
    private static final Pattern WHOLE_THEN_PART = Vocabulary.anywhere(Texts.get("figurecheck.words.ofThese"));
    private static final Pattern THAT_IS = Vocabulary.compile("^(?:\\s+\\p{L}+){0,3}(?:\\s+(?:19|20)[0-9]{2})?"
            + "\\s*[,(;\u2013-]*\\s*(?:(?:" + Vocabulary.choicesOf("figurecheck.words.which") + ")\\s+)?(?:"
            + Vocabulary.choicesOf("figurecheck.words.is") + ")?\\s*$");
    private static final Pattern TIED = Vocabulary.compile("[,(;\u2013-]\\s*$|(?:"
            + Vocabulary.choicesOf("figurecheck.words.is") + ")\\s*$");
    private static final Pattern OPEN = Pattern.compile("^\\s*\\(\\s*$");
    private static final Pattern OTHER = Vocabulary
            .compile("^\\s*(?:" + Vocabulary.choicesOf("figurecheck.words.change")
                    + ")");

    /** The three figures. */
    private record Three(Said part, Said whole, Said share) {}

    @Override
    public void check(Passage passage, Tally tally) {
        List<Said> said = Said.in(passage.text());
        for (int i = 2; i < said.size(); i++) {
            three(said.get(i - 2), said.get(i - 1), said.get(i), passage.text())
                    .ifPresent(three -> check(three, passage, tally));
        }
    }

    private static Optional<Three> three(Said first, Said second, Said third, String text) {
        if (first.hedged() || second.hedged() || third.hedged()) {
            return Optional.empty();
        }
        if (third.start() - first.end() > 2 * FAR) {
            return Optional.empty();
        }
        String between = text.substring(first.end(), second.start());
        String after = text.substring(second.end(), third.start());
        if (first.isPercent() && !second.isPercent() && !third.isPercent()) {
            return OPEN.matcher(between).matches() && PART_OF_WHOLE.matcher(after).matches()
                    ? alike(new Three(second, third, first))
                    : Optional.empty();
        }
        boolean share = third.isPercent() && !first.isPercent() && !second.isPercent()
                && THAT_IS.matcher(after).matches() && TIED.matcher(after).find()
                && !OTHER.matcher(after(text, third)).find();
        if (!share) {
            return Optional.empty();
        }
        if (PART_OF_WHOLE.matcher(between).matches()) {
            return alike(new Three(first, second, third));
        }
        return between.length() < FAR && WHOLE_THEN_PART.matcher(between).find()
                ? alike(new Three(second, first, third))
                : Optional.empty();
    }

    private static String after(String text, Said said) {
        return text.substring(said.end(), Math.min(text.length(), said.end() + NEAR));
    }

    /** Both amounts or both numbers; the part may leave its unit to the whole. */
    private static Optional<Three> alike(Three three) {
        boolean alike = three.whole.money().isPresent() || three.part.money().isEmpty();
        return alike && three.whole.printed().value().signum() > 0 ? Optional.of(three) : Optional.empty();
    }

    private static void check(Three three, Passage passage, Tally tally) {
        tally.checked(Kind.SHARE);
        Optional<Money> unit = three.whole.money();
        Interval possible = three.part.interval(unit).over(three.whole.interval(unit)).times(HUNDRED);
        BigDecimal follows = Interval.divide(three.part.value(unit).multiply(HUNDRED), three.whole.value(unit));
        Interval printed = three.share.printed().rounded();
        boolean asFine = possible.width().compareTo(three.share.printed().half().multiply(TWO)) <= 0;
        boolean certain = !possible.meets(printed);
        if (certain || asFine && !Interval.exact(follows).meets(printed)) {
            String words = Texts.get("figurecheck.say.share", three.part.words(), three.whole.words(),
                    percent(follows, 1), three.share.words());
            tally.differs(new Finding(Kind.SHARE, certain, passage.place(), "", "", three.share.words(),
                    three.share.printed().like(follows), certain ? words : words + " " + room(possible)));
        }
    }

    /** What rounding could explain at most; the ends are rounded inwards, so that they are not promised too wide. */
    private static String room(Interval possible) {
        return Texts.get("figurecheck.say.room",
                percent(possible.low().setScale(1, RoundingMode.CEILING), 1),
                percent(possible.high().setScale(1, RoundingMode.FLOOR), 1));
    }

    private static String percent(BigDecimal points, int decimals) {
        return SwedishNumbers.plain(points.doubleValue(), decimals) + SwedishNumbers.SPACE + "%";
    }
}
