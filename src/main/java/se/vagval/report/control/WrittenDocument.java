package se.vagval.report.control;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.model.Commission;
import se.vagval.text.MoneyUnit;

/**
 * What the program wrote to a document, kept in the document as a part of its own.
 *
 * @param kind
 *            which document it is
 * @param title
 *            the review's title
 * @param area
 *            the area the review is of
 * @param caseNumber
 *            the review's diarienummer
 * @param unit
 *            the unit its amounts are in
 * @param date
 *            when its figures were last written
 * @param controls
 *            by their ids, in the order of the document
 */
public record WrittenDocument(Kind kind, String title, String area, String caseNumber, MoneyUnit unit, LocalDate date,
        Map<String, Control> controls) {
    /** Which document. */
    public enum Kind {
        REPORT, MEMBERS
    }

    public WrittenDocument {
        controls = Collections.unmodifiableMap(new LinkedHashMap<>(controls));
    }

    /** What was written of a review on a day. */
    public static WrittenDocument of(Kind kind, Commission commission, MoneyUnit unit, LocalDate date,
            List<Control> controls) {
        Map<String, Control> byId = new LinkedHashMap<>();
        controls.forEach(c -> byId.putIfAbsent(c.id(), c));
        return new WrittenDocument(kind, commission.title(), commission.area(), commission.caseNumber(), unit, date,
                byId);
    }

    /** What was written of an id. */
    public Optional<Control> control(String id) {
        return Optional.ofNullable(controls.get(id));
    }

    /** Whether a review may be the one it was written of: it has the same title, or the same diarienummer. */
    public boolean isOf(Commission commission) {
        return same(title, commission.title())
                || !caseNumber.isBlank() && same(caseNumber, commission.caseNumber());
    }

    private static boolean same(String a, String b) {
        return Digest.plain(a).equalsIgnoreCase(Digest.plain(b));
    }

    /** The same with other controls, written on another day. */
    public WrittenDocument with(Map<String, Control> others, LocalDate day) {
        return new WrittenDocument(kind, title, area, caseNumber, unit, day, others);
    }
}
