package se.vagval.ui.grid;

import java.math.BigDecimal;

import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * A sum that stands in a pasted table against what it is the sum of.
 *
 * @param row
 *            in the pasted table, from 1
 * @param label
 *            of the row
 * @param head
 *            of the column
 * @param ofRows
 *            whether it sums the rows above, and not the columns beside
 * @param stated
 *            in the source's unit
 * @param summed
 *            in the source's unit
 */
public record PasteSum(int row, String label, String head, boolean ofRows, BigDecimal stated, BigDecimal summed) {
    /** Whether the two are the same. */
    public boolean agrees() {
        return stated.compareTo(summed) == 0;
    }

    /** Both figures in Swedish. */
    public String sentence() {
        String a = printed(stated);
        String b = printed(summed);
        return ofRows ? Texts.get("ui.grid.paste.sumOfRows", a, b) : Texts.get("ui.grid.paste.sumOfColumns", a, b);
    }

    private static String printed(BigDecimal number) {
        return SwedishNumbers.plain(number.doubleValue(), Math.max(0, number.stripTrailingZeros().scale()));
    }
}
