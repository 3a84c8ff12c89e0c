package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.PriceIndex;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** Lines of administration: quantity × unit amount, grouped by association. */
final class AdministrationSheet implements Sheet {
    private static final int COLUMNS = 6;
    private final IntSupplier year;

    AdministrationSheet(IntSupplier year) {
        this.year = year;
    }

    @Override
    public String title() {
        return Texts.get("ui.today.administration.title", year.getAsInt());
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return List.of(Columns.words("category", Texts.get("ui.today.column.category")),
                Columns.numbers("quantity", Texts.get("ui.today.column.quantity")),
                Columns.figures("unitAmount", Texts.get("ui.today.column.unitAmount")),
                Columns.figures("amount", Texts.get("ui.today.column.amount")),
                Columns.words("index", Texts.get("ui.today.column.index")), Columns.source());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        for (Association a : now.review().associations()) {
            parts.group("association." + a.id(), a.shortName(), COLUMNS);
            lines(a).forEach(line -> line(now, parts, a, line));
            newLine(parts, a);
            sum(now, parts, "sum." + a.id(), Texts.get("ui.today.administration.sum", a.shortName()),
                    Subject.association(a.id()));
        }
        if (now.review().associations().size() > 1) {
            sum(now, parts, "sum", Texts.get("ui.today.administration.sumAll"), Subject.AREA);
        }
    }

    private List<CostLine> lines(Association a) {
        return a.accountsOf(year.getAsInt()).map(Accounts::administration).orElse(List.of());
    }

    private void sum(Calculation now, Parts parts, String key, String label, Subject subject) {
        List<GridCell> cells = new ArrayList<>(Parts.blanks(COLUMNS));
        cells.set(3, parts.figures().of(parts.computed(
                now.value(Measure.COST_ADMINISTRATION, Place.TODAY, subject, year.getAsInt()), InputUnit.KRONOR),
                Measure.COST_ADMINISTRATION, subject, year.getAsInt()));
        parts.row(key, GridRow.Kind.SUM, GridCell.shown(label, false, Double.NaN), cells);
    }

    private String stem(Association a) {
        return "associations." + a.id() + ".accounts." + year.getAsInt() + ".administration.";
    }

    private void line(Calculation now, Parts parts, Association a, CostLine line) {
        String path = stem(a) + line.id();
        String owner = line.name() + ", " + a.shortName();
        GridCell label = parts.words(path, owner, line.name(), (review, typed) -> edit(review, a, line.id(),
                l -> new CostLine(l.id(), typed, l.category(), l.quantity(), l.unitAmount(), l.index())));
        GridCell quantity = asked(parts, a, line,
                parts.figure(path + ".quantity", Texts.get("ui.today.column.quantity") + ", " + owner,
                        Optional.of(line.quantity()), InputUnit.NUMBER));
        GridCell unitAmount = asked(parts, a, line,
                parts.figure(path + ".unitAmount", Texts.get("ui.today.column.unitAmount") + ", " + owner,
                        Optional.of(line.unitAmount()), InputUnit.KRONOR));
        GridCell category = parts.choice(path + ".category", Texts.get("ui.today.column.category") + ", " + owner,
                line.category(), List.of(CostCategory.values()), Words::category, (review, chosen) -> edit(review, a,
                        line.id(),
                        l -> new CostLine(l.id(), l.name(), chosen, l.quantity(), l.unitAmount(), l.index())));
        GridCell index = parts.choice(path + ".index", Texts.get("ui.today.column.index") + ", " + owner, line.index(),
                List.of(PriceIndex.values()), Words::index, (review, chosen) -> edit(review, a, line.id(),
                        l -> new CostLine(l.id(), l.name(), l.category(), l.quantity(), l.unitAmount(), chosen)));
        List<GridCell> cells = List.of(category, quantity, unitAmount,
                amount(now, parts, a, line), index,
                parts.sources(List.of(quantity, unitAmount)));
        parts.removable(label, cells, (review, _) -> lines(review, a,
                lines -> lines.stream().filter(l -> !l.id().equals(line.id())).toList()));
        parts.row(path, GridRow.Kind.ENTRY, label, cells);
    }

    private GridCell amount(Calculation now, Parts parts, Association a, CostLine line) {
        return asked(parts, a, line, parts.computed(
                now.value(now.lines().administration(a.id(), year.getAsInt(), line.id())), InputUnit.KRONOR));
    }

    /** Quantity and unit amount are explained with the line they make. */
    private GridCell asked(Parts parts, Association a, CostLine line, GridCell cell) {
        int of = year.getAsInt();
        return parts.figures().of(cell, stem(a) + line.id() + ".amount",
                now -> now.lines().administration(a.id(), of, line.id()));
    }

    private Review edit(Review review, Association a, String id, UnaryOperator<CostLine> edit) {
        return lines(review, a, lines -> lines.stream().map(l -> l.id().equals(id) ? edit.apply(l) : l).toList());
    }

    private Review lines(Review review, Association a, UnaryOperator<List<CostLine>> edit) {
        return Edits.accounts(review, a.id(), year.getAsInt(),
                accounts -> accounts.withAdministration(edit.apply(accounts.administration())));
    }

    private void newLine(Parts parts, Association a) {
        GridCell label = parts.words(stem(a) + "+", Texts.get("ui.today.administration.newLine", a.shortName()), "",
                (review, typed) -> typed.isBlank() ? review : added(review, a, typed));
        parts.row("new." + a.id(), GridRow.Kind.NEW, label, Parts.blanks(COLUMNS));
    }

    private Review added(Review review, Association a, String name) {
        return lines(review, a, lines -> {
            List<CostLine> more = new ArrayList<>(lines);
            more.add(new CostLine(Edits.freeId(name, lines, CostLine::id), name, Words.likelyCategory(name),
                    Figure.of(1), Figure.of(0), PriceIndex.WAGES));
            return more;
        });
    }
}
