package se.vagval.ui.grouping;

import java.util.Optional;

import se.vagval.statement.LeavingMeasure;

/**
 * What has been chosen in the step; "" where nothing has.
 *
 * @param refuses
 *            whether the member says no to the association instead of leaving it
 * @param leaver
 *            key of who leaves
 * @param parties
 *            what is told of each party
 * @param matrix
 *            what is told of who loses: activities or contribution
 */
record GroupingChoice(String alternative, String association, Optional<Integer> year, boolean refuses, String leaver,
        LeavingMeasure parties, LeavingMeasure matrix, GroupingTab tab) {
    static final GroupingChoice FIRST = new GroupingChoice("", "", Optional.empty(), false, "",
            LeavingMeasure.CONTRIBUTION, LeavingMeasure.ACTIVITIES, GroupingTab.LEAVER);

    GroupingChoice ofAlternative(String other) {
        return new GroupingChoice(other, association, year, refuses, leaver, parties, matrix, tab);
    }

    GroupingChoice ofAssociation(String other) {
        return new GroupingChoice(alternative, other, year, refuses, leaver, parties, matrix, tab);
    }

    GroupingChoice ofYear(int other) {
        return new GroupingChoice(alternative, association, Optional.of(other), refuses, leaver, parties, matrix, tab);
    }

    GroupingChoice refusing(boolean is) {
        return new GroupingChoice(alternative, association, year, is, leaver, parties, matrix, tab);
    }

    GroupingChoice leaving(String who) {
        return new GroupingChoice(alternative, association, year, refuses, who, parties, matrix, tab);
    }

    GroupingChoice telling(LeavingMeasure other) {
        return new GroupingChoice(alternative, association, year, refuses, leaver, other, matrix, tab);
    }

    GroupingChoice tellingInMatrix(LeavingMeasure other) {
        return new GroupingChoice(alternative, association, year, refuses, leaver, parties, other, tab);
    }

    GroupingChoice at(GroupingTab other) {
        return new GroupingChoice(alternative, association, year, refuses, leaver, parties, matrix, other);
    }
}
