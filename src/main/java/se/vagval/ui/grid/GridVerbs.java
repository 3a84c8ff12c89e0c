package se.vagval.ui.grid;

import java.util.List;
import java.util.Optional;

import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.door.ClipboardAccess;

/** What is done with marked cells, each as one step to undo. */
final class GridVerbs {
    private final GridState state;
    private final GridModel model;
    private final ClipboardAccess clipboard;

    GridVerbs(GridState state, GridModel model, ClipboardAccess clipboard) {
        this.state = state;
        this.model = model;
        this.clipboard = clipboard;
    }

    private GridEdits edits() {
        return new GridEdits(state.moves());
    }

    void put(List<GridEntry> entries, String words) {
        if (!entries.isEmpty()) {
            model.put(entries, words);
        }
    }

    void put(String address, String typed) {
        put(List.of(new GridEntry(address, typed)), "");
    }

    /** Puts one text in all marked cells. */
    void putEverywhere(String typed, MoneyUnit from) {
        List<GridEntry> entries = edits().everywhere(typed, from, state.selection());
        put(entries, entries.size() == 1 ? "" : Texts.get("ui.grid.filled", entries.size()));
    }

    void empty() {
        List<GridEntry> entries = edits().emptied(state.selection());
        put(entries, entries.size() == 1 ? "" : Texts.get("ui.grid.emptied", entries.size()));
    }

    void copy() {
        GridCopy copy = new GridCopy(state.moves(), state.selection());
        clipboard.putTable(copy.tabbed(), copy.html());
    }

    void cut() {
        copy();
        empty();
    }

    void fill(boolean across) {
        List<GridEntry> entries = edits().filled(state.selection(), across);
        put(entries, Texts.get("ui.grid.filled", entries.size()));
    }

    /** Gives up what was typed wrong; says whether there was any. */
    boolean restore() {
        List<GridCell> wrong = edits().editable(state.selection()).stream().filter(GridCell::wrong).toList();
        if (!wrong.isEmpty()) {
            model.restore(wrong.stream().map(GridCell::address).toList());
        }
        return !wrong.isEmpty();
    }

    void removeRows() {
        model.removeRows(described().stream().map(GridCell::address).toList());
    }

    /** The marked cells that are typed in. */
    List<GridCell> described() {
        return edits().editable(state.selection());
    }

    /** Pastes what the clipboard holds: straight at the cursor when all of it fits there; otherwise the plan to look at. */
    Optional<PastePlan> paste() {
        ClipboardTable block = ClipboardTable.of(clipboard.text().orElse(""), clipboard.html().orElse(""));
        if (block.rows().isEmpty() || model.takes(block)) {
            return Optional.empty();
        }
        GridSelection at = state.selection();
        if (block.rows().size() == 1 && block.width() == 1 && at.size() > 1) {
            List<GridEntry> entries = edits().everywhere(block.cell(0, 0), shownUnit(), at);
            put(entries, Texts.get("ui.grid.pasted", entries.size()));
            return Optional.empty();
        }
        PastePlan plan = PastePlan.of(block, state.sheet(), at.top(), at.left() - 1, shownUnit(), model);
        if (plan.needsPreview()) {
            return Optional.of(plan);
        }
        put(plan.entries(), plan.words());
        return Optional.empty();
    }

    /** The unit that the corner names; amounts are in it. */
    MoneyUnit shownUnit() {
        return state.sheet().unit();
    }
}
