package se.vagval.ui.today;

import java.util.List;

import se.vagval.model.InvalidField;
import se.vagval.model.Review;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.session.Drafts;

/** Why what stands in a cell cannot be taken, in Swedish, as the review now is. */
record Reasons(Review review, Parts parts) {
    /** The rows with the reasons of today: one that was given when a cell was typed may no longer be the true one. */
    List<GridRow> anew(List<GridRow> rows) {
        return rows.stream().map(this::anew).toList();
    }

    private GridRow anew(GridRow row) {
        return row.label().wrong() || row.cells().stream().anyMatch(GridCell::wrong)
                ? new GridRow(row.key(), row.kind(), anew(row.label()), row.cells().stream().map(this::anew).toList())
                : row;
    }

    /** What is taken together with others waits for them, and says so; what would now be taken keeps its reason until it is. */
    private GridCell anew(GridCell cell) {
        if (!cell.wrong() || parts.together(cell.address()).isPresent()) {
            return cell;
        }
        return parts.taker(cell.address()).map(taker -> {
            try {
                taker.take(review, cell.text());
                return cell;
            } catch (Refused | InvalidField e) {
                Drafts.Draft draft = draft(cell.address(), cell.text(), e);
                return cell.wrong(draft.problem(), draft.suggestion());
            }
        }).orElse(cell);
    }

    /** What was typed at an address, with why it was refused. */
    Drafts.Draft draft(String address, String typed, RuntimeException why) {
        return switch (why) {
            case Refused refused -> new Drafts.Draft(typed, refused.getMessage(), refused.suggestion());
            case InvalidField invalid -> new Drafts.Draft(typed, sentence(address, invalid), "");
            default -> throw why;
        };
    }

    /** What the model refused, said of the cell rather than of the model's field. */
    private String sentence(String address, InvalidField e) {
        String name = parts.name(address);
        return name.isEmpty() ? e.getMessage() : e.at(name).getMessage();
    }
}
