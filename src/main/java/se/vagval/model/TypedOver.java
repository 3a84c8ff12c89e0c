package se.vagval.model;

import java.math.BigDecimal;
import java.math.MathContext;

import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Where a figure that was typed over comes from: what it was changed from stands in its note, and the first time only. */
final class TypedOver {
    private static final int MOST_DECIMALS = 6;
    private static final int SURE_DIGITS = 13;

    private TypedOver() {}

    static Provenance provenance(Figure before, double typed, InputUnit unit) {
        Provenance was = before.provenance();
        for (Mark mark : Mark.values()) {
            String back = sentence(mark, typed, unit);
            if (has(was.note(), back)) {
                return new Provenance(was.source(), mark, without(was.note(), back));
            }
        }
        boolean own = was.source().isBlank() && was.mark() != Mark.DERIVED;
        if (own || changedBefore(was.note())) {
            return was;
        }
        String note = (was.note().strip() + " " + sentence(was.mark(), before.value(), unit)).strip();
        return new Provenance(was.source(), Mark.ASSUMPTION, note);
    }

    private static boolean changedBefore(String note) {
        for (Mark mark : Mark.values()) {
            String beginning = Texts.get("model.typedOver." + mark, "\n").split("\n")[0];
            if (note.startsWith(beginning) || note.contains(" " + beginning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String note, String sentence) {
        return note.equals(sentence) || note.endsWith(" " + sentence) || note.startsWith(sentence + " ")
                || note.contains(" " + sentence + " ");
    }

    private static String without(String note, String sentence) {
        return note.replace(sentence, "").replace("  ", " ").strip();
    }

    private static String sentence(Mark mark, double value, InputUnit unit) {
        return Texts.get("model.typedOver." + mark, switch (unit) {
            case KRONOR -> SwedishNumbers.plain(value, decimals(value)) + SwedishNumbers.SPACE + "kr";
            case SHARE -> SwedishNumbers.percent(value, decimals(value * 100));
            case NUMBER -> SwedishNumbers.plain(value, decimals(value));
        });
    }

    private static int decimals(double value) {
        BigDecimal digits = new BigDecimal(value).round(new MathContext(SURE_DIGITS)).stripTrailingZeros();
        return Math.clamp(digits.scale(), 0, MOST_DECIMALS);
    }
}
