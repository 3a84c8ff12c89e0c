package se.vagval.ui.control;

import java.util.List;
import java.util.Optional;

import se.vagval.formula.Origin;
import se.vagval.text.Texts;

/**
 * Everything Förklara says about one figure, in words.
 *
 * @param place
 *            alternative, whom it is about and year
 * @param sameAs
 *            the figure it is the same as, whose formula is then the one told; empty where it has a formula of its own
 * @param value
 *            with its unit
 * @param inWords
 *            the formula in words
 * @param withValues
 *            the formula with values, "" for what is typed in
 * @param missing
 *            why there is no value, "" where there is one
 * @param source
 *            law, document or decision, "" when nothing is stated
 * @param note
 *            the investigator's own note on a typed figure
 * @param elsewhere
 *            the same figure in other alternatives
 * @param beside
 *            the one of them that is shown beside this one
 */
public record ExplainedFigure(String place, String label, Optional<Link> sameAs, String value, String inWords,
        String withValues,
        String missing, List<Line> operands, List<Elsewhere> elsewhere, Optional<Beside> beside, String source,
        Origin.Mark mark, String note, List<Link> usedIn) {
    /**
     * Another figure in a list.
     *
     * @param detail
     *            its source, or whom and which year it is about where that differs; may be ""
     * @param formula
     *            whether it was worked out from others
     */
    public record Line(int node, String label, String detail, String value, Origin.Mark mark, boolean formula) {}

    /**
     * The figure in another alternative.
     *
     * @param alternative
     *            its id
     * @param label
     *            its short name
     */
    public record Elsewhere(String alternative, int node, String label, String value) {}

    /**
     * The figure in another alternative, side by side with this one.
     *
     * @param alternative
     *            the id of that alternative
     * @param here
     *            short name of this figure's alternative
     * @param there
     *            short name of the other
     * @param difference
     *            the other less this one, "" where either is missing
     * @param withValues
     *            the other's formula with values
     */
    public record Beside(String alternative, String here, String there, int node, String value, String difference,
            String withValues, List<Paired> operands) {
        public Beside {
            operands = List.copyOf(operands);
        }
    }

    /** What both build on, or only one of them. */
    public record Paired(String label, Optional<Line> here, Optional<Line> there) {}

    /** A figure to go to. */
    public record Link(int node, String label) {}

    public ExplainedFigure {
        operands = List.copyOf(operands);
        elsewhere = List.copyOf(elsewhere);
        usedIn = List.copyOf(usedIn);
    }

    /** What the mark of a figure is called; nothing for a figure that stands as in its source. */
    public static Optional<String> badge(Origin.Mark mark) {
        return switch (mark) {
            case NONE -> Optional.empty();
            case ASSUMPTION -> Optional.of(Texts.get("ui.explain.assumption"));
            case DERIVED -> Optional.of(Texts.get("ui.explain.derived"));
        };
    }
}
