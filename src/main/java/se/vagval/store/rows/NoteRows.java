package se.vagval.store.rows;

import java.util.List;

import se.vagval.model.Argument;
import se.vagval.model.NamedVersion;
import se.vagval.model.Participants;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.model.SeenRemark;
import se.vagval.model.Step;
import se.vagval.model.SusOutcome;
import se.vagval.model.Timing;

/** What stands beside the figures: arguments, results, implementation, report texts, named versions. */
final class NoteRows {
    private NoteRows() {}

    static void write(Review review, Rows rows) {
        rows.list(Table.ARGUMENT, review.arguments(),
                (row, a) -> row.set("id", a.id()).set("alternative", a.alternative()).set("stance", a.stance())
                        .set("argument", a.text()).set("role", a.role()).set("people", a.people())
                        .set("measure", a.measure()).set("own_comment", a.comment()).provenance(a.provenance()));
        results(review, rows);
        rows.list(Table.IMPLEMENTATION_STEP, review.steps(),
                (row, s) -> row.set("id", s.id()).set("alternative", s.alternative()).set("name", s.name())
                        .set("decided_by", s.decidedBy()).set("due", s.due()).set("warning", s.warning())
                        .set("days", s.days()).provenance(s.provenance()));
        review.steps().forEach(s -> LineRows.texts(rows, Table.STEP_AFTER, "after_step", s.after(), s.id()));
        rows.list(Table.REPORT_TEXT, review.texts(),
                (row, t) -> row.set("section", t.section()).set("title", t.title()).set("body", t.text()));
        rows.list(Table.NAMED_VERSION, review.versions(), (row, v) -> row.set("id", v.id()).set("name", v.name())
                .set("created", v.created()).set("note", v.note()));
        rows.list(Table.SEEN_REMARK, review.seenRemarks(),
                (row, s) -> row.set("remark", s.remark()).set("said", s.said()).set("reason", s.reason()));
    }

    private static void results(Review review, Rows rows) {
        rows.list(Table.PARTICIPANTS, review.participants(),
                (row, p) -> row.set("id", p.id()).set("association", p.association()).set("counted_year", p.year())
                        .figure("total", p.total()).figure("women_share", p.womenShare())
                        .figure("men_share", p.menShare()));
        rows.list(Table.SUS_OUTCOME, review.outcomes(),
                (row, o) -> row.set("id", o.id()).set("area", o.area()).set("outcome_year", o.year())
                        .set("label", o.row()).set("is_share", o.share()).figure("total", o.total())
                        .figure("women", o.women()).figure("men", o.men())
                        .set("timing", o.timing()));
    }

    static List<Argument> arguments(Rows rows) {
        return rows.read(Table.ARGUMENT,
                row -> new Argument(row.text("id"), row.text("alternative"),
                        row.choice("stance", Argument.Stance.class), row.text("argument"), row.text("role"),
                        row.optionalInteger("people"), row.optionalText("measure"), row.flag("own_comment"),
                        row.provenance()));
    }

    static List<Participants> participants(Rows rows) {
        return rows.read(Table.PARTICIPANTS,
                row -> new Participants(row.text("id"), row.text("association"), row.integer("counted_year"),
                        row.figure("total"), row.optionalFigure("women_share"), row.optionalFigure("men_share")));
    }

    static List<SusOutcome> outcomes(Rows rows) {
        return rows.read(Table.SUS_OUTCOME,
                row -> new SusOutcome(row.text("id"), row.text("area"), row.integer("outcome_year"), row.text("label"),
                        row.flag("is_share"), row.optionalFigure("total"), row.optionalFigure("women"),
                        row.optionalFigure("men"), row.optionalChoice("timing", Timing.class)));
    }

    static List<Step> steps(Rows rows) {
        return rows.read(Table.IMPLEMENTATION_STEP,
                row -> new Step(row.text("id"), row.text("alternative"), row.text("name"), row.text("decided_by"),
                        row.optionalDate("due"), LineRows.texts(rows, Table.STEP_AFTER, "after_step", row.text("id")),
                        row.text("warning"), row.optionalInteger("days"), row.provenance()));
    }

    static List<ReportText> texts(Rows rows) {
        return rows.read(Table.REPORT_TEXT,
                row -> new ReportText(row.text("section"), row.text("title"), row.text("body")));
    }

    static List<NamedVersion> versions(Rows rows) {
        return rows.read(Table.NAMED_VERSION, row -> new NamedVersion(row.text("id"), row.text("name"),
                row.instant("created"), row.text("note")));
    }

    static List<SeenRemark> seenRemarks(Rows rows) {
        return rows.read(Table.SEEN_REMARK,
                row -> new SeenRemark(row.text("remark"), row.text("said"), row.text("reason")));
    }
}
