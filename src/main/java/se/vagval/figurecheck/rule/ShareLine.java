package se.vagval.figurecheck.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.figurecheck.table.FigureTable;
import se.vagval.figurecheck.table.Vocabulary;
import se.vagval.text.Texts;

/**
 * A line called "A i andel av B" is the line A over the line B, and one called "Andel X" is "Antal X" over the number of all,
 * where the table has these lines.
 */
final class ShareLine implements TableRule {
    private static final Pattern OF = Vocabulary.compile("^(.*?)(?:" + Vocabulary.choicesOf("figurecheck.words.shareOf")
            + ")\\s+(.+)$");
    private static final Pattern OWN = Vocabulary.compile("^(?:" + Vocabulary.choicesOf("figurecheck.words.shareFirst")
            + ")\\s+(.+)$");
    private static final Pattern ALL = Vocabulary.whole(Texts.get("figurecheck.words.all"));

    /** The lines a share is of. */
    private record Of(int part, int whole) {}

    @Override
    public void check(FigureTable table, Tally tally) {
        for (int line = 0; line < table.lines(); line++) {
            int share = line;
            of(table, line).filter(of -> of.part != of.whole).ifPresent(of -> check(table, share, of, tally));
        }
    }

    private static Optional<Of> of(FigureTable table, int line) {
        String label = table.line(line).label();
        Matcher stated = OF.matcher(label);
        OptionalInt part = OptionalInt.empty();
        OptionalInt whole = OptionalInt.empty();
        if (stated.matches()) {
            part = Named.meant(table, stated.group(1));
            whole = Named.meant(table, stated.group(2));
        } else {
            Matcher own = OWN.matcher(label);
            if (own.matches()) {
                part = Named.meant(table, Texts.get("figurecheck.words.numberOf", own.group(1)));
                whole = Named.only(table, ALL);
            }
        }
        return part.isPresent() && whole.isPresent() ? Optional.of(new Of(part.getAsInt(), whole.getAsInt()))
                : Optional.empty();
    }

    private static void check(FigureTable table, int line, Of of, Tally tally) {
        Trial trial = new Trial(Kind.SHARE);
        int tried = 0;
        for (int crossing = 0; crossing < table.crossings(); crossing++) {
            int at = crossing;
            if (!table.crossing(crossing).isRate() && !table.isChange(crossing)
                    && List.of(line, of.part, of.whole).stream().allMatch(l -> Cell.isThere(table, l, at))) {
                Quotient quotient = new Quotient(new Cell(table, of.part, at), new Cell(table, of.whole, at),
                        new Cell(table, line, at));
                if (quotient.isPossible() && !quotient.part().printed().percent()) {
                    tried++;
                    quotient.attempt(trial);
                }
            }
        }
        if (trial.isBorneOut() || tried == 1) {
            trial.tell(tally);
        }
    }
}
