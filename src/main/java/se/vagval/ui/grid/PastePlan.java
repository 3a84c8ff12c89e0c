package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** What would come of pasting a table in a sheet. Nothing is put anywhere by making one. */
public final class PastePlan {
    private final Paste paste;
    private final Map<Integer, String> chosen;
    private final Optional<MoneyUnit> chosenUnit;
    private final PasteTaken taken;

    private PastePlan(Paste paste, Map<Integer, String> chosen, Optional<MoneyUnit> chosenUnit) {
        this.paste = paste;
        this.chosen = chosen;
        this.chosenUnit = chosenUnit;
        this.taken = new PasteRows(paste, columns(), unit()).taken();
    }

    /**
     * Decides what goes where.
     *
     * @param atRow
     *            the cursor's row in the sheet, from 0; where a table without labels begins
     * @param atColumn
     *            the cursor's column, from 0, or −1 for the labels; where a table without heads begins
     * @param shown
     *            the unit amounts are shown and typed in
     * @param model
     *            asked for new rows
     */
    public static PastePlan of(ClipboardTable table, GridSheet sheet, int atRow, int atColumn, MoneyUnit shown,
            GridModel model) {
        ClipboardTable arranged = PasteLayout.arranged(table, sheet);
        return new PastePlan(
                new Paste(arranged, sheet, PasteLayout.of(arranged, sheet), atRow, atColumn, shown, model), Map.of(),
                Optional.empty());
    }

    /**
     * The same paste with a column of the table going elsewhere. A column of the sheet takes one column of the table.
     *
     * @param sourceColumn
     *            in the pasted table, from 0
     * @param targetKey
     *            of the sheet's column, or "" to leave the column out
     */
    public PastePlan withColumn(int sourceColumn, String targetKey) {
        Map<Integer, String> next = new HashMap<>(chosen);
        columns().stream().filter(c -> c.taken() && c.target().equals(targetKey))
                .forEach(c -> next.put(c.source(), ""));
        next.put(sourceColumn, targetKey);
        return new PastePlan(paste, Map.copyOf(next), chosenUnit);
    }

    /** The same paste with its amounts read in a unit, where a row or cell does not name its own. */
    public PastePlan withUnit(MoneyUnit unit) {
        return new PastePlan(paste, chosen, Optional.of(unit));
    }

    /** What would be put, amounts in the unit shown. A figure that cannot be read is put as it was typed. */
    public List<GridEntry> entries() {
        return taken.entries();
    }

    /** Whether it should be looked at first: heads or labels were recognised, rows are added, or not all is taken and read. */
    public boolean needsPreview() {
        return paste.layout().recognised() || !taken.problems().isEmpty() || !taken.newRows().isEmpty();
    }

    /** The table's columns that are no labels, and where each goes. */
    public List<PasteColumn> columns() {
        List<PasteColumn> columns = new ArrayList<>();
        for (int c = paste.layout().labelled() ? 1 : 0; c < paste.table().width(); c++) {
            columns.add(new PasteColumn(c, paste.layout().heads().get(c), chosen.getOrDefault(c, paste.target(c))));
        }
        return List.copyOf(columns);
    }

    /** The unit amounts are read in: the one chosen, else the one recognised, else the one shown. */
    public MoneyUnit unit() {
        return chosenUnit.or(paste.layout()::unit).orElse(paste.shown());
    }

    /** Whether the table itself names its unit over the figures. */
    public boolean unitRecognised() {
        return paste.layout().unit().isPresent();
    }

    /** Whether the sheet holds amounts, so that the unit matters. */
    public boolean money() {
        return paste.money();
    }

    /** What is not taken or cannot be read, in the order of the table. */
    public List<PasteProblem> problems() {
        return taken.problems();
    }

    /** The sums that stand in the table, compared. */
    public List<PasteSum> sums() {
        return taken.sums();
    }

    /** Labels of the rows that would be added. */
    public List<String> newRows() {
        return taken.newRows();
    }

    /** What is done, as it follows "Ångra". */
    public String words() {
        int count = entries().size();
        return count == 1 ? Texts.get("ui.grid.paste.one") : Texts.get("ui.grid.paste.several", count);
    }
}
