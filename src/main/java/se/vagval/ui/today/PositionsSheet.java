package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Position;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** Those employed, in per cent of full time, grouped by association. */
final class PositionsSheet implements Sheet {
    @Override
    public String title() {
        return Texts.get("ui.today.positions.title");
    }

    @Override
    public String corner(MoneyUnit unit) {
        return Texts.get("ui.today.column.position");
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return List.of(Columns.figures("fullTime", Texts.get("ui.today.column.fullTime")), Columns.source());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        for (Association a : now.review().associations()) {
            parts.group("association." + a.id(), a.shortName(), 2);
            a.positions().forEach(p -> row(parts, a, p));
            String path = "associations." + a.id() + ".positions.+";
            GridCell label = parts.words(path, Texts.get("ui.today.positions.new", a.shortName()), "",
                    (review, typed) -> typed.isBlank() ? review : added(review, a, typed));
            parts.row(path, GridRow.Kind.NEW, label, Parts.blanks(2));
        }
        int year = now.review().commission().baseYear();
        parts.row("sum", GridRow.Kind.SUM, GridCell.shown(Texts.get("ui.today.positions.sum"), false, Double.NaN),
                List.of(parts.figures().of(
                        parts.computed(now.value(Measure.POSITIONS, Place.TODAY, Subject.AREA, year), InputUnit.SHARE),
                        Measure.POSITIONS, Subject.AREA, year), GridCell.empty()));
    }

    private static void row(Parts parts, Association a, Position p) {
        String path = "associations." + a.id() + ".positions." + p.id();
        GridCell label = parts.words(path, Texts.get("ui.today.of", p.title(), a.shortName()), p.title(),
                (review, typed) -> with(review, a, a.positions().stream()
                        .map(o -> o.id().equals(p.id()) ? new Position(o.id(), typed, o.fullTime()) : o).toList()));
        GridCell share = parts.figure(path + ".fullTime", Texts.get("ui.today.of", p.title(), a.shortName()),
                Optional.of(p.fullTime()), InputUnit.SHARE);
        List<GridCell> cells = List.of(share, parts.sources(List.of(share)));
        parts.removable(label, cells,
                (review, _) -> with(review, a, review.association(a.id()).orElseThrow().positions()
                        .stream().filter(o -> !o.id().equals(p.id())).toList()));
        parts.row(path, GridRow.Kind.ENTRY, label, cells);
    }

    private static Review added(Review review, Association a, String title) {
        List<Position> all = new ArrayList<>(review.association(a.id()).orElseThrow().positions());
        all.add(new Position(Edits.freeId(title, all, Position::id), title, Figure.of(1)));
        return with(review, a, all);
    }

    private static Review with(Review review, Association a, List<Position> positions) {
        return review.edit().association(a.id(), now -> now.edit().positions(positions).done()).done();
    }
}
