package se.vagval.statement;

import java.util.List;

/**
 * How the associations are organised in an alternative and a year, in words to draw: boards, secretariats, who buys from
 * whom, and the members below.
 *
 * @param title
 *            alternative and year
 * @param finding
 *            how many boards and seats there are
 * @param columns
 *            of the drawing: one for each group of members, the same in every alternative where nobody forms or divides
 * @param sentences
 *            who buys what of whom, and who are members of all, one sentence each
 */
public record Organisation(String title, String finding, List<Body> bodies, List<Office> offices,
        List<Purchase> purchases, int columns, List<String> sentences) {
    public Organisation {
        bodies = List.copyOf(bodies);
        offices = List.copyOf(offices);
        purchases = List.copyOf(purchases);
        sentences = List.copyOf(sentences);
    }

    /**
     * An association with its board.
     *
     * @param seats
     *            of its board, in words
     * @param column
     *            first of its columns; it has one for each group
     * @param organs
     *            what stands under the board, each after what it stands under; empty where the review tells of none
     */
    public record Body(String id, String name, String seats, int column, List<Group> groups, List<Unit> organs) {
        public Body {
            groups = List.copyOf(groups);
            organs = List.copyOf(organs);
        }

        /** The middle of its columns, counted in columns from the left edge. */
        public double middle() {
            return column + groups.size() / 2.0;
        }
    }

    /**
     * An organ under a board.
     *
     * @param depth
     *            1 right under the board, 2 under the nearest organ before it of depth 1, and so on
     * @param members
     *            who sits in it, or ""
     */
    public record Unit(String name, int depth, String members) {}

    /** Whether any association has organs to show under its board. */
    public boolean hasOrgans() {
        return bodies.stream().anyMatch(b -> !b.organs().isEmpty());
    }

    /**
     * Members under a heading.
     *
     * @param name
     *            of the association they were members of before, "" where it is the same
     */
    public record Group(String name, List<String> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /**
     * A secretariat.
     *
     * @param bodies
     *            the associations it serves, by index
     */
    public record Office(String name, List<Integer> bodies) {
        public Office {
            bodies = List.copyOf(bodies);
        }
    }

    /**
     * Services that an association buys.
     *
     * @param seller
     *            the association that sells, by index; −1 where another does
     * @param buyer
     *            the association that buys, by index
     */
    public record Purchase(int seller, int buyer, String sellerName, String what) {}
}
