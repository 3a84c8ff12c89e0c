package se.vagval.statement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.vagval.finance.Subject;
import se.vagval.text.MoneyUnit;

/**
 * What is asked of the statement of who loses by whose leaving.
 *
 * @param with
 *            id of the alternative in which everybody is a member
 * @param leavers
 *            those who may leave, by the id of the alternative without them, in order
 * @param municipalities
 *            the association's, in order
 * @param measure
 *            {@link LeavingMeasure#ACTIVITIES} or {@link LeavingMeasure#CONTRIBUTION}
 */
public record LeavingMatrixView(String with, Map<String, Who> leavers, Subject association,
        List<Subject> municipalities, LeavingMeasure measure, int year, MoneyUnit unit) {
    /**
     * One who leaves.
     *
     * @param municipalities
     *            codes of those that go
     */
    public record Who(String name, List<String> municipalities) {
        public Who {
            municipalities = List.copyOf(municipalities);
        }
    }

    public LeavingMatrixView {
        leavers = Collections.unmodifiableMap(new LinkedHashMap<>(leavers));
        municipalities = List.copyOf(municipalities);
    }
}
