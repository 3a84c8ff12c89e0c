package se.vagval.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import se.vagval.text.Texts;

/**
 * Which counts of persons in some tables may be told to others, so that nobody can be recognised: one and two never are,
 * and few others are held back so that those cannot be worked out from sums. For every small count there is another set
 * of counts that would look exactly the same, in which it is one more or one less.
 */
public final class SmallCounts {
    /** Fewer persons than this, but not none, are not counted out: the bound of official statistics on persons. */
    public static final int FEWEST_SHOWN = 3;

    /** How a count is told. */
    public enum Told {
        /** As it is. */
        YES,
        /** As fewer than three. */
        FEW,
        /** Not at all: a small count could be worked out from it, or from its being small. */
        HELD_BACK;

        /** What stands in the place of a count that is not told as it is, in Swedish. */
        public String words() {
            return Texts.get("statement.small." + this);
        }
    }

    /**
     * A whole that is the sum of its parts, by their numbers; a reader knows that it is.
     *
     * @param parts
     *            all different, and none is the whole
     */
    record Sum(int whole, List<Integer> parts) {
        boolean concerns(int count) {
            return whole == count || parts.contains(count);
        }
    }

    private final List<Long> counts = new ArrayList<>();
    private final BitSet printed = new BitSet();
    private final BitSet known = new BitSet();
    private final List<Sum> sums = new ArrayList<>();
    private final BitSet hidden = new BitSet();
    /** Small counts of which not even that is said. */
    private final BitSet heldBack = new BitSet();

    /** A count that is printed; its number, by which sums name it. */
    public int printed(long count) {
        int number = add(count);
        printed.set(number);
        return number;
    }

    /** A count that the tables do not print, such as one that is missing; a reader may still work it out from sums. */
    public int unprinted() {
        counts.add(0L);
        return counts.size() - 1;
    }

    private int add(long count) {
        counts.add(count);
        known.set(counts.size() - 1);
        return counts.size() - 1;
    }

    /**
     * Tells of a whole and its parts. What cannot be: where the printed counts do not add up, or two of them are
     * unknown, no reader can work anything out, and the sum is left out.
     */
    public void sum(int whole, List<Integer> parts) {
        sums.add(new Sum(whole, parts));
    }

    /** How each count is told, by its number. */
    public List<Told> told() {
        List<Sum> valid = known();
        for (int i = 0; i < counts.size(); i++) {
            if (!printed.get(i) || isSmall(counts.get(i))) {
                hidden.set(i);
            }
        }
        for (int i = 0; i < counts.size(); i++) {
            if (known.get(i) && isSmall(counts.get(i))) {
                hide(new Disguise(valid, this), i);
            }
        }
        return IntStream.range(0, counts.size()).mapToObj(this::how).toList();
    }

    private void hide(Disguise disguise, int small) {
        int[] changes = disguise.of(small);
        for (int i = 0; i < changes.length; i++) {
            if (changes[i] != 0) {
                hidden.set(i);
                heldBack.set(i, heldBack.get(i) || disguise.leaves(i, changes[i]));
            }
        }
    }

    private Told how(int count) {
        return !hidden.get(count) ? Told.YES : isFew(count) ? Told.FEW : Told.HELD_BACK;
    }

    /** The sums that hold, after what a reader can work out has been. */
    private List<Sum> known() {
        List<Sum> left = new ArrayList<>(sums);
        List<Sum> holding = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Sum sum : List.copyOf(left)) {
                List<Integer> unknown = IntStream.concat(IntStream.of(sum.whole()),
                        sum.parts().stream().mapToInt(p -> p)).filter(i -> !known.get(i)).boxed().toList();
                if (unknown.size() <= 1) {
                    left.remove(sum);
                    more |= !unknown.isEmpty();
                    unknown.forEach(i -> workOut(i, sum));
                    if (excess(sum) == 0) {
                        holding.add(sum);
                    }
                }
            }
        }
        return holding;
    }

    private void workOut(int count, Sum sum) {
        long value = count == sum.whole() ? -excess(sum) : excess(sum);
        if (value >= 0) {
            counts.set(count, value);
            known.set(count);
        }
    }

    /** How much more the whole is than its parts; an unknown count stands as zero. */
    private long excess(Sum sum) {
        return counts.get(sum.whole()) - sum.parts().stream().mapToLong(counts::get).sum();
    }

    long count(int number) {
        return counts.get(number);
    }

    boolean isHidden(int number) {
        return hidden.get(number);
    }

    /** Whether a count is told as fewer than three, and so is one or two to a reader. */
    boolean isFew(int number) {
        return printed.get(number) && isSmall(counts.get(number)) && !heldBack.get(number);
    }

    /** Whether a count is so small that somebody could be recognised. */
    public static boolean isSmall(long count) {
        return count > 0 && count < FEWEST_SHOWN;
    }

    /** Whether a count is the sum of its parts. */
    static boolean isSum(long whole, List<Long> parts) {
        return parts.stream().mapToLong(p -> p).sum() == whole;
    }

    /** The number of persons a share of some stands for; empty where it is not told how many they are. */
    public static OptionalLong persons(double share, OptionalLong of) {
        return of.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Math.round(share * of.getAsLong()));
    }
}
