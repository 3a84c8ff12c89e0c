package se.vagval.ui.alternatives;

import java.util.List;
import java.util.Optional;

import se.vagval.model.Change;
import se.vagval.statement.Organisation;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

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
 * @param cards
 *            the changes, each made into a card when first asked for
 * @param figures
 *            worked out when first asked for
 * @param additions
 *            changes that can be added, in groups; worked out when first asked for
 * @param consequences
 *            what changes of members come to, in sentences below the figures
 * @param differences
 *            what differs between the alternatives, while that is shown instead of one of them
 */
public record AlternativePage(List<TreeLine> tree, String alternative, String title, String about, String refused,
        Optional<Naming> naming, Inherited inherited, Cards cards, List<Group> additions,
        String figuresTitle, List<KeyFigure> figures, List<String> consequences, Organisation organisation,
        Optional<Statement> differences) {
    /** What a change is about. */
    public enum Kind {
        /** Who is a member of what. */
        STRUCTURE,
        /** Costs of administration. */
        ADMINISTRATION,
        /** What the parties pay and what it goes to. */
        MONEY;

        static Kind of(Change change) {
            return switch (change) {
                case Change.Start _,Change.Join _,Change.Leave _,Change.Split _,Change.Merge _ -> STRUCTURE;
                case Change.ShareAdministration _,Change.PutCostLine _,Change.EndLine _,Change.OneOffCost _ ->
                    ADMINISTRATION;
                case Change.SetUtilisation _,Change.StateBudget _,Change.ChangeCeiling _,Change.ChangeSplitKey _,Change.PutRevenueLine _,Change.ChangePolicy _ ->
                    MONEY;
            };
        }

        /** In Swedish, as a heading of the menu. */
        public String label() {
            return Texts.get("ui.alternatives.group." + this);
        }
    }

    /** Changes of a kind that can be added. */
    public record Group(Kind kind, List<Part.Option> options) {
        public Group {
            options = List.copyOf(options);
        }
    }

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
        consequences = List.copyOf(consequences);
    }
}
