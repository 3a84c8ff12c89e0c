package se.vagval.ui.grouping;

import se.vagval.text.Texts;

/** The subjects of Avhopp och indelning. */
public enum GroupingTab {
    /** One who leaves, before and after. */
    LEAVER,
    /** Who loses by whose leaving. */
    MATRIX,
    /** The smallest group that can stand. */
    GROUPS;

    /** As the button says it. */
    public String label() {
        return Texts.get("ui.grouping.tab." + this);
    }
}
