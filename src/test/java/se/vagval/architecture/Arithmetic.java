package se.vagval.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * Classes that show figures and do arithmetic beside, each with the reason. What the first make is no figure; what the
 * last three make is one that the calculation has, and that they ought to ask it for.
 */
enum Arithmetic {
    UNIT_OF_A_FIELD("ui.alternatives.Controls", "finds the unit that an amount is whole in"),
    UNIT_OF_A_STEP("statement.LadderNote", "finds the unit that a step of the ladder is whole in"),
    UNIT_OF_A_FRAME("report.word.AssumptionTables", "shows an amount in million kronor"),
    DECIMALS_OF_A_RATE("report.word.Figures", "finds the decimals a rate has in per cent"),
    ORDER_OF_INPUTS("report.word.Foundations",
            "orders the inputs that a note names by how much each moves the table, and shows none of it"),
    PROPOSED_KEY("ui.alternatives.KeySentences",
            "proposes shares to be typed, rounded so that they make a hundred per cent, and reads those that are"),
    STATED_KEY("ui.today.KeysSheet",
            "proposes shares to be typed, rounded so that they make a hundred per cent, and asks whether those typed do"),
    TWO_VERSIONS("ui.versions.ResultDifferences",
            "compares two versions of the review, each with a graph of its own; no formula reaches both"),
    INHABITANTS("ui.today.AssociationsSheet", "sums the inhabitants of an association's municipalities"),
    EQUITY_TO_MOVE("ui.alternatives.Sentences", "sums the equity of the associations that a change merges"),
    DIFFERENCE_IN_WORDS("statement.Findings", "subtracts the reference from the sums it tells of in a sentence");

    private final String type;
    private final String reason;

    Arithmetic(String type, String reason) {
        this.type = type;
        this.reason = reason;
    }

    /** Class without the base package. */
    String type() {
        return type;
    }

    String reason() {
        return reason;
    }

    /** Whether the class, or the one it stands in, is among these. */
    static boolean accountedFor(String base, JavaClass c) {
        for (Arithmetic a : values()) {
            String name = base + "." + a.type;
            if (c.getName().equals(name) || c.getName().startsWith(name + "$")) {
                return true;
            }
        }
        return false;
    }
}
