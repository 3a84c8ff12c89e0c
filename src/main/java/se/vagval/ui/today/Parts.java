package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Inputs;
import se.vagval.model.Mark;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.grid.PasteNames;
import se.vagval.ui.session.Drafts;

/** Collects the rows of a sheet, and for each cell what it does with what is typed in it. */
final class Parts {
    private final Reading reading;
    private final Drafts drafts;
    private final List<GridRow> rows = new ArrayList<>();
    private final Map<String, Taker> takers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, InputUnit> units = new HashMap<>();
    private final Map<String, Taker> removers = new HashMap<>();
    private final Map<String, Together> joint = new HashMap<>();
    private final Map<String, String> held = new HashMap<>();
    private final CellFigures figures = new CellFigures();
    /** The document that the column of sources named last under this heading. */
    private String document = "";

    Parts(Reading reading, Drafts drafts) {
        this.reading = reading;
        this.drafts = drafts;
    }

    /** What the cells are in the calculation. */
    CellFigures figures() {
        return figures;
    }

    Reading reading() {
        return reading;
    }

    List<GridRow> rows() {
        return rows;
    }

    Optional<Taker> taker(String address) {
        return Optional.ofNullable(takers.get(address));
    }

    /** What the cell holds, in words: "Eget kapital, Höglandet". */
    String name(String address) {
        return names.getOrDefault(address, "");
    }

    /** What was typed in a cell, with the unit it was read in: "567 tkr". */
    String said(String address, String typed) {
        return switch (units.get(address)) {
            case KRONOR -> typed + SwedishNumbers.SPACE + reading.money().label();
            case SHARE -> typed.endsWith("%") ? typed : typed + SwedishNumbers.SPACE + '%';
            case NUMBER -> typed;
            case null -> typed;
        };
    }

    Optional<Taker> remover(String address) {
        return Optional.ofNullable(removers.get(address));
    }

    /** The cells of these addresses are taken together. */
    void together(Together together) {
        together.units().keySet().forEach(a -> joint.put(a, together));
    }

    /** What a cell is taken together with, if it is. */
    Optional<Together> together(String address) {
        return Optional.ofNullable(joint.get(address));
    }

    void row(String key, GridRow.Kind kind, GridCell label, List<GridCell> cells) {
        rows.add(new GridRow(key, kind, label, cells));
    }

    void group(String key, String label, int columns) {
        document = "";
        row(key, GridRow.Kind.GROUP, GridCell.shown(label, false, Double.NaN), blanks(columns));
    }

    static List<GridCell> blanks(int count) {
        return Stream.generate(GridCell::empty).limit(count).toList();
    }

    /** The row of these cells can be taken away. */
    void removable(GridCell label, List<GridCell> cells, Taker remover) {
        Stream.concat(Stream.of(label), cells.stream()).map(GridCell::address).filter(a -> !a.isEmpty())
                .forEach(a -> removers.put(a, remover));
    }

    /** A figure of the review, at the address where the model has it. */
    GridCell figure(String address, String name, Optional<Figure> figure, InputUnit unit) {
        return figure(address, name, figure, unit,
                (review, typed) -> Inputs.with(review, address, reading.figure(typed, unit, figure)));
    }

    /** A figure that is put in its place by a taker of its own. */
    GridCell figure(String address, String name, Optional<Figure> figure, InputUnit unit, Taker taker) {
        register(address, name, taker);
        units.put(address, unit);
        String text = figure.map(f -> reading.shown(f.value(), unit)).orElse("");
        String edit = figure.map(f -> reading.typed(f.value(), unit)).orElse("");
        double value = figure.map(f -> reading.inUnit(f.value(), unit)).orElse(Double.NaN);
        Provenance from = figure.map(Figure::provenance).orElse(Provenance.NONE);
        return drafted(
                new GridCell(address, text, edit, true, true, value, List.of(), "", "", mark(from), from.source(),
                        from.note()));
    }

    /** People are shown whole; what stands in the field, and is counted with, keeps its decimals. */
    GridCell people(String address, String name, Optional<Figure> figure) {
        return whole(figure(address, name, figure, InputUnit.NUMBER));
    }

    /** A computed number of people. */
    GridCell people(OptionalDouble value) {
        return whole(computed(value, InputUnit.NUMBER));
    }

    private static GridCell whole(GridCell cell) {
        return Double.isNaN(cell.value()) ? cell
                : new GridCell(cell.address(), SwedishNumbers.plain(cell.value(), 0), cell.edit(), cell.editable(),
                        cell.figure(), cell.value(), cell.choices(), cell.problem(), cell.suggestion(), cell.mark(),
                        cell.source(), cell.note());
    }

    /** A figure that may be typed, shown as derived from others while it is not. */
    GridCell derived(GridCell typed, OptionalDouble value, InputUnit unit) {
        if (!typed.text().isEmpty() || typed.wrong() || value.isEmpty()) {
            return typed;
        }
        double v = value.getAsDouble();
        return new GridCell(typed.address(), reading.shown(v, unit), reading.typed(v, unit), true, true,
                reading.inUnit(v, unit), List.of(), "", "", Texts.get("ui.today.mark.DERIVED"), "", "");
    }

    /** Words. */
    GridCell words(String address, String name, String text, Taker taker) {
        register(address, name, taker);
        return drafted(new GridCell(address, text, text, true, false, Double.NaN, List.of(), "", "", "", "", ""));
    }

    /** One of several. */
    <T> GridCell choice(String address, String name, T now, List<T> all, java.util.function.Function<T, String> label,
            BiFunction<Review, T, Review> choose) {
        register(address, name, (review, typed) -> choose.apply(review, chosen(typed, all, label)));
        return drafted(new GridCell(address, label.apply(now), label.apply(now), true, false, Double.NaN,
                all.stream().map(label).toList(), "", "", "", "", ""));
    }

    private static <T> T chosen(String typed, List<T> all, java.util.function.Function<T, String> label) {
        List<String> labels = all.stream().map(label).toList();
        OptionalInt meant = PasteNames.find(typed, labels);
        if (meant.isEmpty()) {
            throw new Refused(Texts.get("ui.today.error.choice", typed,
                    String.join(", ", labels.stream().limit(8).toList())));
        }
        return all.get(meant.getAsInt());
    }

    /** A cell that is typed in and offers what it may hold. */
    GridCell offering(String address, String name, String text, List<String> offered, Taker taker) {
        register(address, name, taker);
        return drafted(new GridCell(address, text, text, true, false, Double.NaN, offered, "", "", "", "", ""));
    }

    private void register(String address, String name, Taker taker) {
        takers.put(address, taker);
        names.put(address, name);
    }

    /** What a cell holds, as it is typed; "" for one that holds nothing. */
    String held(String address) {
        return held.getOrDefault(address, "");
    }

    private GridCell drafted(GridCell cell) {
        held.put(cell.address(), cell.edit());
        return drafts.at(cell.address()).map(d -> new GridCell(cell.address(), d.typed(), d.typed(), true,
                cell.figure(), Double.NaN, cell.choices(), d.problem(), d.suggestion(), cell.mark(), cell.source(),
                cell.note())).orElse(cell);
    }

    /** A computed figure; a dash where it is not known. */
    GridCell computed(OptionalDouble value, InputUnit unit) {
        return value.isEmpty() ? GridCell.shown(Texts.get("ui.today.unknown"), true, Double.NaN)
                : GridCell.shown(reading.shown(value.getAsDouble(), unit), true,
                        reading.inUnit(value.getAsDouble(), unit));
    }

    /**
     * The sources and marks of a row's cells in a few words, for the last column. A document that the row above names too
     * is not named once more: only the place in it is.
     */
    GridCell sources(List<GridCell> cells) {
        Set<String> words = new LinkedHashSet<>();
        cells.forEach(c -> words.add(c.source()));
        Set<String> marks = new LinkedHashSet<>();
        cells.forEach(c -> marks.add(c.mark()));
        words.remove("");
        marks.remove("");
        String source = words.size() > 1 ? Texts.get("ui.today.severalSources", words.size())
                : String.join("", words);
        String all = withMarks(source, marks);
        return new GridCell("", withMarks(withoutDocument(source), marks), all, false, false, Double.NaN, List.of(), "",
                "", "", words.size() > 1 ? String.join("; ", words) : source, "");
    }

    private static String withMarks(String source, Set<String> marks) {
        return String.join(" · ",
                Stream.concat(Stream.of(source), marks.stream()).filter(w -> !w.isEmpty()).toList());
    }

    private String withoutDocument(String source) {
        int end = source.indexOf(", ");
        String named = end < 0 ? source : source.substring(0, end);
        boolean again = end > 0 && named.equals(document);
        document = named.isEmpty() ? document : named;
        return again ? source.substring(end + 2) : source;
    }

    private static String mark(Provenance from) {
        return from.mark() == Mark.STATED ? "" : Texts.get("ui.today.mark." + from.mark());
    }
}
