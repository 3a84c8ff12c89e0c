package se.vagval.figurecheck.table;

import java.util.regex.Pattern;

import se.vagval.text.Texts;

/**
 * What a row or a column is called.
 *
 * @param group
 *            the heading that it and its neighbours stand under, "" when there is none
 * @param label
 *            its own
 */
public record Heading(String group, String label) {
    private static final Pattern TOTAL = Vocabulary.first(Texts.get("figurecheck.words.total"));
    private static final Pattern BARE_TOTAL = Vocabulary.whole(Texts.get("figurecheck.words.bareTotal"));
    private static final Pattern WOMEN = Vocabulary.whole(Texts.get("figurecheck.words.women"));
    private static final Pattern MEN = Vocabulary.whole(Texts.get("figurecheck.words.men"));
    private static final Pattern RATE = Vocabulary.anywhere(Texts.get("figurecheck.words.rate"));
    private static final Pattern SHARE = Vocabulary.anywhere(Texts.get("figurecheck.words.share"));
    private static final Pattern UNIQUE = Vocabulary.anywhere(Texts.get("figurecheck.words.unique"));
    private static final Pattern OF_WHICH = Vocabulary.first(Texts.get("figurecheck.words.ofWhich"));
    private static final Pattern COUNT = Vocabulary.anywhere(Texts.get("figurecheck.words.count"));
    private static final Pattern CONVERTED = Vocabulary.anywhere(Texts.get("figurecheck.words.converted"));
    private static final Pattern AMOUNT = Vocabulary.anywhere(Texts.get("figurecheck.words.amount"));
    private static final Pattern CHANGE = Vocabulary.anywhere(Texts.get("figurecheck.words.difference"));
    private static final Pattern APART = Vocabulary.anywhere(Texts.get("figurecheck.words.apart"));

    /** Whether it says that it is a sum of others. */
    public boolean isTotal() {
        return TOTAL.matcher(label).find() || isBareTotal();
    }

    /** Whether it says that it is a sum, and of nothing in particular. */
    public boolean isBareTotal() {
        return BARE_TOTAL.matcher(label).find();
    }

    public boolean isWomen() {
        return WOMEN.matcher(label).find();
    }

    public boolean isMen() {
        return MEN.matcher(label).find();
    }

    /** Whether its figures are shares, means or per something, which never add. */
    public boolean isRate() {
        return RATE.matcher(label).find() || isShare();
    }

    /** Whether its figures are shares. */
    public boolean isShare() {
        return SHARE.matcher(label).find();
    }

    /** Whether it counts each person once, so that sums over groups need not add. */
    public boolean isUnique() {
        return UNIQUE.matcher(label).find();
    }

    /** Whether it is a part of the line above. */
    public boolean isOfWhich() {
        return OF_WHICH.matcher(label).find();
    }

    /** Whether its whole figures are counted and not rounded. */
    public boolean isCount() {
        return COUNT.matcher(label).find() && !CONVERTED.matcher(label).find() && !isRate();
    }

    /** Whether it counts something converted into something else, such as part-time into full-time. */
    public boolean isConverted() {
        return CONVERTED.matcher(label).find();
    }

    /** Whether it says that it is a number or an amount of something, which adds. */
    public boolean isAdditive() {
        return (COUNT.matcher(label).find() || AMOUNT.matcher(label).find()) && !isRate();
    }

    /** Whether its figures are differences between others; a share of two differences is not the difference of two shares. */
    public boolean isChange() {
        return CHANGE.matcher(label).find() || CHANGE.matcher(group).find();
    }

    /** Whether it is of a kind that is seldom added with others, such as a result among costs. */
    public boolean standsApart() {
        return APART.matcher(label).find();
    }

    /** Own label with what it stands under. */
    public String said() {
        return group.isEmpty() || group.equals(label) ? label
                : label.isEmpty() ? group : Texts.get("figurecheck.place.group", group, label);
    }
}
