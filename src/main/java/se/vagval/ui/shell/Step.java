package se.vagval.ui.shell;

import se.vagval.text.Texts;

/** The steps of a review, in the side bar's order. */
public enum Step {
    /** The commission. */
    COMMISSION(1, Group.REVIEW),
    /** Today. */
    TODAY(2, Group.REVIEW),
    /** The tree of alternatives. */
    ALTERNATIVES(3, Group.REVIEW),
    /** Comparison tables and charts. */
    CONSEQUENCES(4, Group.REVIEW),
    /** Assumptions, break-even, simulation. */
    UNCERTAINTY(5, Group.REVIEW),
    /** For and against. */
    ARGUMENTS(6, Group.REVIEW),
    /** Leaving, and grouping of municipalities. */
    GROUPING(7, Group.REVIEW),
    /** Decisions and steps in time. */
    IMPLEMENTATION(8, Group.REVIEW),
    /** Word, Excel and PowerPoint. */
    REPORT(9, Group.OUT),
    /** Full screen. */
    PRESENTATION(10, Group.OUT);

    /** Headings of the side bar. */
    public enum Group {
        REVIEW, OUT;

        /** As the side bar says it. */
        public String label() {
            return Texts.get("ui.group." + this);
        }
    }

    private final int number;
    private final Group group;

    Step(int number, Group group) {
        this.number = number;
        this.group = group;
    }

    /** 1–10; the shortcut is Ctrl and its last digit. */
    public int number() {
        return number;
    }

    /** The heading it stands under. */
    public Group group() {
        return group;
    }

    /** Its name in the side bar. */
    public String label() {
        return Texts.get("ui.step." + this);
    }

    /** What the step will hold, while it is not built. */
    public String promise() {
        return Texts.get("ui.promise." + this);
    }
}
