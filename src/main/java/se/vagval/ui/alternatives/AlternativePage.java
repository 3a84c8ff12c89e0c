package se.vagval.ui.alternatives;

import java.util.List;
import java.util.Optional;

import se.vagval.statement.Organisation;
import se.vagval.statement.Statement;

/**
 * What the step Alternativ shows at a moment.
 *
 * @param refused
 *            why what was last asked for could not be done, or ""
 * @param naming
 *            fields for name, short name and description, while they are shown
 * @param about
 *            the chosen alternative's description
 * @param inherited
 *            changes of the alternatives it builds on that hold here
 * @param additions
 *            changes that can be added, in groups
 * @param differences
 *            what differs between the alternatives, while that is shown instead of one of them
 */
public record AlternativePage(List<TreeLine> tree, String alternative, String title, String about, String refused,
        Optional<Naming> naming, Inherited inherited, List<ChangeCard> cards, List<List<Part.Option>> additions,
        String figuresTitle, List<KeyFigure> figures, Organisation organisation, Optional<Statement> differences) {
    /** Fields for what an alternative is called. */
    public record Naming(Part.Entry name, Part.Entry shortName, Part.Entry description) {}

    /**
     * Inherited changes.
     *
     * @param summary
     *            whom the alternative builds on and how many changes come from there, or ""
     */
    public record Inherited(String summary, boolean open, List<Line> lines) {
        /**
         * An inherited change.
         *
         * @param text
         *            what it does, in words
         * @param from
         *            the alternative it comes from
         */
        public record Line(String id, String heading, String text, String from) {}

        public Inherited {
            lines = List.copyOf(lines);
        }
    }

    public AlternativePage {
        tree = List.copyOf(tree);
        cards = List.copyOf(cards);
        additions = List.copyOf(additions);
        figures = List.copyOf(figures);
    }
}
