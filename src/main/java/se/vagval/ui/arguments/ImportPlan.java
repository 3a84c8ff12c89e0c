package se.vagval.ui.arguments;

import java.util.List;
import java.util.Map;

import se.vagval.model.Argument;
import se.vagval.model.Review;
import se.vagval.ui.grid.ClipboardTable;
import se.vagval.ui.session.Drafts;

/** What would come of importing a pasted table of arguments. Nothing is put anywhere by making one. */
final class ImportPlan {
    /**
     * Something that is not taken, or not read.
     *
     * @param row
     *            in the pasted table, from 1
     * @param text
     *            what stands there, in few words
     * @param sentence
     *            why, in Swedish
     */
    record Problem(int row, String text, String sentence) {}

    private final ClipboardTable table;
    private final ImportLayout layout;
    private final Reading reading;
    private final Review review;
    private final Filter within;
    private final ImportRows rows;

    private ImportPlan(ClipboardTable table, ImportLayout layout, Reading reading, Review review, Filter within) {
        this.table = table;
        this.layout = layout;
        this.reading = reading;
        this.review = review;
        this.within = within;
        this.rows = new ImportRows(table, layout, reading, review, within);
    }

    /**
     * @param within
     *            the alternative and stance of rows that say none
     */
    static ImportPlan of(ClipboardTable table, Reading reading, Review review, Filter within) {
        return new ImportPlan(table, ImportLayout.of(table, reading), reading, review, within);
    }

    /** The same table with a column holding something else. */
    ImportPlan with(int column, Meaning meaning) {
        return new ImportPlan(table, layout.with(column, meaning), reading, review, within);
    }

    /** The same table where rows that say none have this alternative and stance. */
    ImportPlan within(Filter other) {
        return new ImportPlan(table, layout, reading, review, other);
    }

    /** The same for the review as it has become. */
    ImportPlan on(Review now) {
        return new ImportPlan(table, layout, reading, now, within);
    }

    /** The alternative and stance of rows that say none. */
    Filter within() {
        return within;
    }

    /** Whether heads say that it is a table of arguments. */
    boolean headed() {
        return layout.headed();
    }

    /** What each column of the table holds. */
    List<Meaning> columns() {
        return layout.columns();
    }

    /** What stands over a column, or "" where nothing does. */
    String head(int column) {
        return layout.headed() ? table.cell(layout.first() - 1, column) : "";
    }

    /** The alternatives that can be chosen. */
    Reading reading() {
        return reading;
    }

    /** The arguments that would be added, in their order. */
    List<Argument> added() {
        return List.copyOf(rows.added());
    }

    /** What is not taken or not read, in the order of the table. */
    List<Problem> problems() {
        return List.copyOf(rows.problems());
    }

    /** Whether rows may lack the alternative, so that it has to be chosen. */
    boolean asksAlternative() {
        return layout.column(Meaning.ALTERNATIVE) < 0;
    }

    /** As {@link #asksAlternative}, for the stance. */
    boolean asksStance() {
        return layout.column(Meaning.STANCE) < 0 && layout.column(Meaning.TEXT) >= 0;
    }

    /** The review with the arguments added. */
    Review taken() {
        return rows.review();
    }

    /** Cells that were not read, by address, as they stand in the table. */
    Map<String, Drafts.Draft> drafts() {
        return Map.copyOf(rows.drafts());
    }

    /** How many would be added to an alternative, for or against. */
    long count(String alternative, Argument.Stance stance) {
        return added().stream().filter(a -> a.alternative().equals(alternative) && a.stance() == stance).count();
    }
}
