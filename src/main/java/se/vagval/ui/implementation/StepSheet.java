package se.vagval.ui.implementation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import se.vagval.model.Mark;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.model.plan.Schedule;
import se.vagval.model.plan.Timed;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.grid.GridSheet;
import se.vagval.ui.session.Drafts;

/** The steps of an alternative as a table: what is typed of each, and what follows from the schedule. */
final class StepSheet {
    private static final List<StepField> TYPED = List.of(StepField.DECIDED_BY, StepField.DAYS, StepField.AFTER,
            StepField.DUE);
    private static final int COMPUTED_BEFORE = 1;
    private static final int COMPUTED_BETWEEN = 2;
    private static final List<StepField> LAST = List.of(StepField.WARNING, StepField.SOURCE);

    private final Review review;
    private final String alternative;
    private final Schedule schedule;
    private final Drafts drafts;

    StepSheet(Review review, String alternative, Drafts drafts) {
        this.review = review;
        this.alternative = alternative;
        this.schedule = Schedule.of(review, alternative);
        this.drafts = drafts;
    }

    GridSheet sheet() {
        List<GridColumn> columns = new ArrayList<>();
        columns.add(new GridColumn("number", Texts.get("ui.implementation.column.number"), true, false));
        TYPED.forEach(f -> columns.add(column(f)));
        columns.add(new GridColumn("latest", Texts.get("ui.implementation.column.latest"), false));
        columns.add(new GridColumn("slack", Texts.get("ui.implementation.column.slack"), true, false));
        LAST.forEach(f -> columns.add(column(f)));
        List<GridRow> rows = new ArrayList<>();
        schedule.steps().forEach(t -> rows.add(row(t)));
        rows.add(new GridRow("new", GridRow.Kind.NEW, drafted(words(StepField.newStep(alternative), "")),
                Stream.generate(GridCell::empty).limit(columns.size()).toList()));
        return new GridSheet(title(), Texts.get("ui.implementation.field.NAME"), columns, rows, true);
    }

    private String title() {
        return review.alternative(alternative).map(a -> Texts.get("ui.implementation.table", a.shortName()))
                .orElse("");
    }

    private static GridColumn column(StepField field) {
        return new GridColumn(field.name(), field.label(), field == StepField.DAYS, false);
    }

    /** The addresses of a step's cells, column by column; "" for those that are computed. */
    static List<String> addresses(String id) {
        List<String> all = new ArrayList<>();
        Stream.generate(() -> "").limit(COMPUTED_BEFORE).forEach(all::add);
        TYPED.forEach(f -> all.add(f.of(id)));
        Stream.generate(() -> "").limit(COMPUTED_BETWEEN).forEach(all::add);
        LAST.forEach(f -> all.add(f.of(id)));
        return all;
    }

    private GridRow row(Timed t) {
        Step s = t.step();
        List<GridCell> cells = new ArrayList<>();
        cells.add(GridCell.shown(Integer.toString(t.number()), true, Double.NaN));
        TYPED.forEach(f -> cells.add(cell(s, f)));
        cells.add(GridCell.shown(t.latestFinish().map(SwedishDates::date).orElse(Texts.get("ui.implementation.none")),
                false, Double.NaN));
        cells.add(GridCell.shown(slack(t), true, Double.NaN));
        LAST.forEach(f -> cells.add(cell(s, f)));
        return new GridRow("steps." + s.id(), GridRow.Kind.ENTRY, cell(s, StepField.NAME), cells);
    }

    private String slack(Timed t) {
        if (t.slack().isEmpty() || !schedule.hasDays()) {
            return Texts.get("ui.implementation.none");
        }
        return schedule.critical(t) ? Texts.get("ui.implementation.critical")
                : Long.toString(t.slack().getAsLong());
    }

    private GridCell cell(Step s, StepField field) {
        String address = field.of(s.id());
        return drafted(switch (field) {
            case NAME -> sourced(words(address, s.name()), s);
            case DECIDED_BY -> choices(words(address, s.decidedBy()), deciders());
            case DAYS -> days(address, s);
            case AFTER -> choices(words(address, StepReading.afterWords(review, s)), others(s));
            case DUE -> words(address, s.due().map(SwedishDates::date).orElse(""));
            case WARNING -> words(address, s.warning());
            case SOURCE -> sourced(words(address, s.provenance().source()), s);
        });
    }

    private static GridCell days(String address, Step s) {
        String text = s.days().map(n -> Integer.toString(n)).orElse("");
        return new GridCell(address, text, text, true, true, s.days().map(Integer::doubleValue).orElse(Double.NaN),
                List.of(), "", "", mark(s), s.provenance().source(), s.provenance().note());
    }

    private static String mark(Step s) {
        Mark mark = s.provenance().mark();
        return mark == Mark.STATED ? "" : Texts.get("ui.today.mark." + mark);
    }

    private static GridCell words(String address, String text) {
        return new GridCell(address, text, text, true, false, Double.NaN, List.of(), "", "", "", "", "");
    }

    private static GridCell sourced(GridCell cell, Step s) {
        return new GridCell(cell.address(), cell.text(), cell.edit(), true, false, Double.NaN, List.of(), "", "", "",
                s.provenance().source(), "");
    }

    private static GridCell choices(GridCell cell, List<String> choices) {
        return new GridCell(cell.address(), cell.text(), cell.edit(), true, false, Double.NaN, choices, "", "", "", "",
                "");
    }

    /** All who decide anything in the review, as they are written. */
    private List<String> deciders() {
        return review.steps().stream().map(Step::decidedBy).filter(w -> !w.isBlank()).distinct().sorted().toList();
    }

    private List<String> others(Step s) {
        return schedule.steps().stream().filter(t -> !t.step().id().equals(s.id()))
                .map(t -> Texts.get("ui.implementation.numbered", Integer.toString(t.number()), t.step().name()))
                .toList();
    }

    private GridCell drafted(GridCell cell) {
        return drafts.at(cell.address()).map(d -> new GridCell(cell.address(), d.typed(), d.typed(), true,
                cell.figure(), Double.NaN, cell.choices(), d.problem(), d.suggestion(), cell.mark(), cell.source(),
                cell.note())).orElse(cell);
    }
}
