package se.vagval.ui.report;

import java.util.Locale;

import se.vagval.report.accessibility.MissingWords;
import se.vagval.report.set.ReportSet;
import se.vagval.text.Texts;

/** One part of the report set as a document that can be made. */
record PartExport(ReportSet.Part part) implements ReportExport {
    @Override
    public String id() {
        return part.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return Texts.get("ui.reportPart." + part);
    }

    @Override
    public String about() {
        return canBeMade() ? Texts.get("ui.reportPartAbout." + part) : Texts.get("ui.report.noPdf");
    }

    private boolean canBeMade() {
        return !part.isPdf() || ReportSet.makesPdf();
    }

    /** The members' pages are made twice only when that is asked for. */
    @Override
    public boolean isUsual() {
        return part != ReportSet.Part.MEMBERS_PDF && canBeMade();
    }

    /** The slides say what a chart shows in headlines of their own; members' pages have charts of their own. */
    @Override
    public boolean holds(MissingWords.Kind words, boolean printed) {
        return switch (part) {
            case WORD, PDF -> printed;
            case EXCEL -> true;
            case POWERPOINT -> words == MissingWords.Kind.ALTERNATIVE;
            case MEMBERS, CHARTS, MEMBERS_PDF -> false;
        };
    }
}
