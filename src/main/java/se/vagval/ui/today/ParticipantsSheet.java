package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Participants;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** Participants of each association in a year, with the shares of women and men as printed. */
final class ParticipantsSheet implements Sheet {
    private final IntSupplier year;

    ParticipantsSheet(IntSupplier year) {
        this.year = year;
    }

    @Override
    public String title() {
        return Texts.get("ui.today.participants.title", year.getAsInt());
    }

    @Override
    public String corner(MoneyUnit unit) {
        return Texts.get("ui.today.column.association");
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return List.of(Columns.figures("total", Texts.get("ui.today.column.participants")),
                Columns.figures("women", Texts.get("ui.today.column.women")),
                Columns.figures("men", Texts.get("ui.today.column.men")), Columns.source());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        now.review().associations().forEach(a -> row(parts, a, of(now.review(), a.id())));
        parts.row("sum", GridRow.Kind.SUM, GridCell.shown(Texts.get("ui.today.participants.sum"), false, Double.NaN),
                List.of(asked(parts, Subject.AREA, parts.computed(
                        now.value(Measure.PARTICIPANTS, Place.TODAY, Subject.AREA, year.getAsInt()), InputUnit.NUMBER)),
                        GridCell.empty(), GridCell.empty(), GridCell.empty()));
    }

    private Optional<Participants> of(Review review, String association) {
        return review.participants().stream()
                .filter(p -> p.association().equals(association) && p.year() == year.getAsInt()).findFirst();
    }

    private void row(Parts parts, Association a, Optional<Participants> has) {
        String path = has.map(p -> "participants." + p.id())
                .orElseGet(() -> "participants.+" + a.id() + "." + year.getAsInt());
        GridCell total = asked(parts, Subject.association(a.id()), parts.figure(path + ".total",
                named("participants", a), has.map(Participants::total), InputUnit.NUMBER,
                (review, typed) -> total(review, a, parts.reading(), typed)));
        GridCell women = parts.figure(path + ".womenShare", named("women", a), has.flatMap(Participants::womenShare),
                InputUnit.SHARE, (review, typed) -> shares(review, a, parts.reading(), typed, true));
        GridCell men = parts.figure(path + ".menShare", named("men", a), has.flatMap(Participants::menShare),
                InputUnit.SHARE, (review, typed) -> shares(review, a, parts.reading(), typed, false));
        List<GridCell> cells = List.of(total, women, men, parts.sources(List.of(total, women, men)));
        parts.row(path, GridRow.Kind.ENTRY, GridCell.shown(a.shortName(), false, Double.NaN), cells);
    }

    private GridCell asked(Parts parts, Subject subject, GridCell cell) {
        return parts.figures().of(cell, Measure.PARTICIPANTS, subject, year.getAsInt());
    }

    private static String named(String column, Association a) {
        return Texts.get("ui.today.of", Texts.get("ui.today.column." + column), a.shortName());
    }

    /** Emptying the total takes the row away, as its shares say nothing without it. */
    private Review total(Review review, Association a, Reading reading, String typed) {
        Optional<Participants> has = of(review, a.id());
        List<Participants> all = new ArrayList<>(review.participants());
        int at = has.map(all::indexOf).orElse(all.size());
        has.ifPresent(all::remove);
        reading.figure(typed, InputUnit.NUMBER, has.map(Participants::total)).ifPresent(total -> all.add(at,
                new Participants(has.map(Participants::id).orElseGet(() -> Edits.freeId(a.id() + " " + year.getAsInt(),
                        review.participants(), Participants::id)), a.id(), year.getAsInt(), total,
                        has.flatMap(Participants::womenShare), has.flatMap(Participants::menShare))));
        return review.edit().participants(all).done();
    }

    private Review shares(Review review, Association a, Reading reading, String typed, boolean women) {
        Participants has = of(review, a.id())
                .orElseThrow(() -> new Refused(Texts.get("ui.today.error.totalFirst", a.shortName())));
        Optional<Figure> share = reading.figure(typed, InputUnit.SHARE, women ? has.womenShare() : has.menShare());
        Participants next = new Participants(has.id(), has.association(), has.year(), has.total(),
                women ? share : has.womenShare(), women ? has.menShare() : share);
        return review.edit().participants(review.participants().stream().map(p -> p.id().equals(has.id()) ? next : p)
                .toList()).done();
    }
}
