package se.vagval.statement;

import java.util.List;

import se.vagval.finance.Calculation;
import se.vagval.finance.Subject;

/** The statements of members that leave, of a calculation made for the question. */
public final class LeavingStatements {
    private LeavingStatements() {}

    /** The association before and after one leaves. */
    public static Statement association(Calculation calculation, LeavingView view) {
        return LeavingStatement.build(calculation, view);
    }

    /** Each party before and after one leaves. */
    public static Statement parties(Calculation calculation, LeavingView view, LeavingMeasure measure) {
        return LeavingPartiesStatement.build(calculation, view, measure);
    }

    /** Who loses by whose leaving. */
    public static Statement matrix(Calculation calculation, LeavingMatrixView view) {
        return LeavingMatrix.build(calculation, view);
    }

    /** The best group of each size. */
    public static Statement groups(Calculation calculation, Subject association, List<GroupLine> groups, int year,
            String finding, List<String> notes) {
        return GroupsStatement.build(calculation, association, groups, year, finding, notes);
    }
}
