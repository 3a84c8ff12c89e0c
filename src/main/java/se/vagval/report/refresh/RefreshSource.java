package se.vagval.report.refresh;

import se.vagval.report.ReportInput;
import se.vagval.report.control.WrittenDocument;
import se.vagval.text.MoneyUnit;

/** Where the figures of a refresh come from: the review as it is now, counted in the unit of the document. */
@FunctionalInterface
public interface RefreshSource {
    /**
     * What such a document would be written from now; its chart pictures are drawn by the refresh and may be left out.
     */
    ReportInput input(WrittenDocument.Kind kind, MoneyUnit unit);
}
