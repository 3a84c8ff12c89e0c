package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.model.SusOutcome.Who;
import se.vagval.statement.ToldOutcomes;
import se.vagval.statement.UniqueParticipants;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** Outcome in SUS for a year and for all, women or men: one row as printed, one column for each area. */
final class OutcomesSheet implements Sheet {
    private final IntSupplier year;
    private final Supplier<Who> whose;
    private final Told told;

    OutcomesSheet(IntSupplier year, Supplier<Who> whose, Told told) {
        this.told = told;
        this.year = year;
        this.whose = whose;
    }

    @Override
    public String title() {
        return Texts.get("ui.today.outcomes.title." + whose.get(), year.getAsInt());
    }

    @Override
    public String corner(MoneyUnit unit) {
        return Texts.get("ui.today.column.outcome");
    }

    @Override
    public String about(Calculation now) {
        return UniqueParticipants.sentence(now.review(), year.getAsInt());
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        List<GridColumn> columns = new ArrayList<>();
        ResultsWords.areas(now.review())
                .forEach(a -> columns.add(Columns.figures(a, ResultsWords.area(now.review(), a))));
        columns.add(Columns.source());
        return columns;
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        LinkedHashSet<String> rows = new LinkedHashSet<>();
        now.review().outcomes().stream().filter(this::isHere).forEach(o -> rows.add(o.row()));
        ToldOutcomes others = told.of(now.review());
        rows.forEach(row -> row(now.review(), parts, row, others));
        int columns = ResultsWords.areas(now.review()).size() + 1;
        GridCell label = parts.words("outcomes.+" + year.getAsInt(), Texts.get("ui.today.outcomes.new"), "",
                (review, typed) -> typed.isBlank() ? review
                        : put(review, SusOutcome.COUNTY, typed, parts.reading(), ""));
        parts.row("new", GridRow.Kind.NEW, label, Parts.blanks(columns));
    }

    /** Livelihood before and after the activity has a table of its own. */
    private boolean isHere(SusOutcome outcome) {
        return outcome.year() == year.getAsInt() && !outcome.ofLivelihood();
    }

    private Optional<SusOutcome> of(Review review, String area, String row) {
        return review.outcomes().stream().filter(o -> o.area().equals(area) && o.row().equals(row) && isHere(o))
                .findFirst();
    }

    private Optional<Figure> figure(SusOutcome outcome) {
        return outcome.figure(whose.get());
    }

    private void row(Review review, Parts parts, String row, ToldOutcomes others) {
        List<GridCell> cells = new ArrayList<>();
        InputUnit unit = share(review, row) ? InputUnit.SHARE : InputUnit.NUMBER;
        String field = ResultsWords.field(whose.get());
        for (String area : ResultsWords.areas(review)) {
            Optional<SusOutcome> has = of(review, area, row);
            String address = has.map(o -> "outcomes." + o.id() + "." + field).orElseGet(() -> newCell(area, row));
            GridCell cell = parts.figure(address, Texts.get("ui.today.of", row, ResultsWords.area(review, area)),
                    has.flatMap(this::figure), unit,
                    (before, typed) -> put(before, area, row, parts.reading(), typed));
            cells.add(has.map(o -> ResultsWords.marked(cell, others, o, whose.get())).orElse(cell));
        }
        GridCell label = parts.words("outcomes.row." + row, row, row, (before, typed) -> renamed(before, row, typed));
        parts.removable(label, cells, (before, _) -> before.edit().outcomes(before.outcomes().stream()
                .filter(o -> !o.row().equals(row) || !isHere(o)).toList()).done());
        List<GridCell> whole = new ArrayList<>(cells);
        whole.add(parts.sources(cells));
        parts.row("row." + row, GridRow.Kind.ENTRY, label, whole);
    }

    private boolean share(Review review, String row) {
        return ofRow(review, row).findFirst().map(SusOutcome::share)
                .orElse(row.toLowerCase(Texts.SWEDISH).startsWith(Texts.get("ui.today.outcomes.shareWord")));
    }

    private static Stream<SusOutcome> ofRow(Review review, String row) {
        return review.outcomes().stream().filter(o -> o.row().equals(row) && !o.ofLivelihood());
    }

    private Review renamed(Review review, String row, String name) {
        return review.edit()
                .outcomes(review.outcomes().stream().map(o -> o.row().equals(row) && isHere(o)
                        ? o.withRow(name) : o).toList())
                .done();
    }

    /** A row's first figure decides whether it holds shares: a per cent sign says so, as does the word in its name. */
    private Review put(Review review, String area, String row, Reading reading, String typed) {
        boolean empty = ofRow(review, row)
                .allMatch(o -> o.total().isEmpty() && o.women().isEmpty() && o.men().isEmpty());
        boolean share = empty && typed.endsWith("%") || share(review, row);
        return put(empty ? withForm(review, row, share) : review, area, row, reading, typed, share);
    }

    private static Review withForm(Review review, String row, boolean share) {
        return review.edit().outcomes(review.outcomes().stream().map(o -> o.row().equals(row) && !o.ofLivelihood()
                ? o.withShare(share) : o)
                .toList()).done();
    }

    private Review put(Review review, String area, String row, Reading reading, String typed, boolean share) {
        Optional<SusOutcome> has = of(review, area, row);
        SusOutcome before = has.orElseGet(() -> new SusOutcome(
                Edits.freeId(row + " " + area, review.outcomes(), SusOutcome::id), area, year.getAsInt(), row, share,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        Optional<Figure> figure = reading.figure(typed, share ? InputUnit.SHARE : InputUnit.NUMBER, figure(before));
        SusOutcome next = before.withFigure(whose.get(), figure);
        List<SusOutcome> all = new ArrayList<>(review.outcomes());
        if (has.isPresent()) {
            all.set(all.indexOf(has.get()), next);
        } else {
            all.add(next);
        }
        return review.edit().outcomes(all).done();
    }

    private String newCell(String area, String row) {
        return "outcomes.+" + year.getAsInt() + "." + area + "." + row;
    }

    @Override
    public List<String> newRow(Calculation now, String label) {
        List<String> addresses = new ArrayList<>();
        ResultsWords.areas(now.review()).forEach(area -> addresses.add(newCell(area, label.strip())));
        addresses.add("");
        return addresses;
    }

    @Override
    public Optional<Taker> newCell(Calculation now, Reading reading, String address) {
        for (String area : ResultsWords.areas(now.review())) {
            String stem = newCell(area, "");
            if (address.startsWith(stem)) {
                return Optional
                        .of((review, typed) -> put(review, area, address.substring(stem.length()), reading, typed));
            }
        }
        return Optional.empty();
    }
}
