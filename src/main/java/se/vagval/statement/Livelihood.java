package se.vagval.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.model.SusOutcome.Who;
import se.vagval.model.Timing;
import se.vagval.text.Texts;

/** The kinds of livelihood (försörjning) that are offered, and what figures of it are called. */
public final class Livelihood {
    /** The order of tables: women and men beside each other, then all. */
    static final List<Who> WHO = List.of(Who.WOMEN, Who.MEN, Who.TOTAL);

    private Livelihood() {}

    /** The kinds that follow-up in SUS usually tells apart, in the order of tables. */
    public static List<String> kinds() {
        return Arrays.asList(Texts.get("statement.livelihood.kinds").split(","));
    }

    /** "före insats" or "efter insats". */
    public static String timing(Timing timing) {
        return Texts.get("statement.livelihood.timing." + timing);
    }

    /** Women, men or all, as the head of a column. */
    public static String who(Who who) {
        return Texts.get("statement.outcome.who." + who);
    }

    /** What a figure is called in explanations: kind, when, whose and where. */
    public static String label(Review review, SusOutcome row, Who who) {
        return Texts.get("statement.livelihood.label", row.row(), timing(row.timing().orElseThrow()), lower(who),
                LivelihoodStatement.name(review, row.area()));
    }

    /** What the sum of the kinds is called in explanations. */
    public static String sumLabel(Review review, String area, Timing timing, Who who) {
        return Texts.get("statement.livelihood.label", Texts.get("statement.livelihood.sum"), timing(timing),
                lower(who), LivelihoodStatement.name(review, area));
    }

    private static String lower(Who who) {
        return who(who).toLowerCase(Locale.ROOT);
    }
}
