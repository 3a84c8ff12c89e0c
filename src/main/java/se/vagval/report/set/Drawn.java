package se.vagval.report.set;

import java.util.List;

import se.vagval.report.ChartPicture;
import se.vagval.report.ChartPictures;
import se.vagval.report.ReportInput;

/** What documents are written from, with the pictures of its charts, which they share: each is drawn once, when first asked for. */
final class Drawn {
    private final ReportInput report;
    private List<ChartPicture> pictures;

    Drawn(ReportInput report) {
        this.report = report;
    }

    /** The same with the pictures. */
    ReportInput report() {
        return report.withCharts(pictures());
    }

    private synchronized List<ChartPicture> pictures() {
        if (pictures == null) {
            pictures = ChartPictures.of(report.statements(), report.unit());
        }
        return pictures;
    }
}
