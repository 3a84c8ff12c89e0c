package se.vagval.statement;

import java.util.List;
import java.util.Optional;

import se.vagval.finance.Subject;
import se.vagval.text.MoneyUnit;

/**
 * What is asked of the statements of one who leaves an association.
 *
 * @param with
 *            id of the alternative in which everybody is a member
 * @param without
 *            id of the alternative without the one who leaves
 * @param notAtAll
 *            id of the alternative in which the association does not come about, where somebody says no to it
 * @param leaver
 *            name of the one who leaves
 * @param gone
 *            codes of the municipalities that leave
 * @param association
 *            the association
 * @param municipalities
 *            its municipalities with everybody there, in order
 * @param regions
 *            its regions with everybody there, in order
 */
public record LeavingView(String with, String without, Optional<String> notAtAll, String leaver, List<String> gone,
        Subject association, List<Subject> municipalities, List<Subject> regions, int year, MoneyUnit unit) {
    public LeavingView {
        gone = List.copyOf(gone);
        municipalities = List.copyOf(municipalities);
        regions = List.copyOf(regions);
    }

    /** Whether the one who leaves says no to a merger or a formation. */
    public boolean refuses() {
        return notAtAll.isPresent();
    }
}
