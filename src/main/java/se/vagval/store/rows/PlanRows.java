package se.vagval.store.rows;

import se.vagval.model.OwnWords;
import se.vagval.model.ReportPlan;
import se.vagval.model.SectionChoice;
import se.vagval.model.SlideChoice;
import se.vagval.model.Slider;

/** How the review is laid before others. */
final class PlanRows {
    private PlanRows() {}

    static void write(ReportPlan plan, Rows rows) {
        rows.list(Table.REPORT_SECTION, plan.sections(),
                (row, s) -> row.set("section", s.section()).set("included", s.included()));
        rows.list(Table.STATEMENT_WORDS, plan.words(), (row, w) -> row.set("statement", w.statement())
                .set("finding", w.finding()).set("alt_text", w.altText()));
        rows.list(Table.SLIDE, plan.slides(), (row, s) -> row.set("slide", s.slide()).set("shown", s.shown()));
        rows.list(Table.SLIDER, plan.sliders(),
                (row, s) -> row.set("address", s.address()).set("low", s.low()).set("high", s.high()));
        rows.list(Table.COMPARED_YEAR, plan.comparedYear().stream().toList(), (row, y) -> row.set("compared", y));
    }

    static ReportPlan read(Rows rows) {
        return new ReportPlan(
                rows.read(Table.REPORT_SECTION, row -> new SectionChoice(row.text("section"), row.flag("included"))),
                rows.read(Table.STATEMENT_WORDS,
                        row -> new OwnWords(row.text("statement"), row.text("finding"), row.text("alt_text"))),
                rows.read(Table.SLIDE, row -> new SlideChoice(row.text("slide"), row.flag("shown"))),
                rows.read(Table.SLIDER,
                        row -> new Slider(row.text("address"), row.number("low"), row.number("high"))),
                rows.read(Table.COMPARED_YEAR, row -> row.integer("compared")).stream().findFirst());
    }
}
