package se.vagval.ui.arguments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import se.vagval.finance.Measure;
import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.model.Mark;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.grid.GridSheet;
import se.vagval.ui.session.Drafts;

/** The register as a table: a heading for each alternative and stance, its arguments, and a line for a new one. */
final class ArgumentSheet {
    private static final List<Field> COLUMNS = List.of(Field.values()).subList(1, Field.values().length);

    private final Review review;
    private final Reading reading;
    private final Drafts drafts;
    private final List<String> roles;

    ArgumentSheet(Review review, Reading reading, Drafts drafts) {
        this.review = review;
        this.reading = reading;
        this.drafts = drafts;
        Set<String> used = new LinkedHashSet<>();
        review.arguments().stream().map(a -> a.role().strip()).filter(r -> !r.isEmpty()).forEach(used::add);
        Stream.of(Texts.get("ui.arguments.roles").split(";")).forEach(used::add);
        roles = List.copyOf(used);
    }

    GridSheet shown(Filter filter) {
        List<GridRow> rows = new ArrayList<>();
        for (Alternative alternative : filter.of(review.alternatives())) {
            filter.stances().forEach(stance -> group(alternative, stance, rows));
        }
        return new GridSheet(Texts.get("ui.arguments.title"), Field.TEXT.label(),
                COLUMNS.stream().map(f -> new GridColumn(f.key(), f.label(), f == Field.PEOPLE, false)).toList(),
                rows, true);
    }

    private void group(Alternative alternative, Argument.Stance stance, List<GridRow> rows) {
        List<Argument> here = review.arguments().stream()
                .filter(a -> a.alternative().equals(alternative.id()) && a.stance() == stance).toList();
        String key = newAddress(alternative.id(), stance);
        rows.add(new GridRow("group." + key, GridRow.Kind.GROUP,
                GridCell.shown(heading(alternative.shortName(), stance, here.size()), false, Double.NaN), blanks()));
        here.forEach(a -> rows.add(row(a)));
        GridCell label = drafted(new GridCell(key, "", "", true, false, Double.NaN, List.of(), "", "", "", "", ""));
        rows.add(new GridRow(key, GridRow.Kind.NEW, label, blanks()));
    }

    private static List<GridCell> blanks() {
        return COLUMNS.stream().map(_ -> GridCell.empty()).toList();
    }

    static String heading(String alternative, Argument.Stance stance, int count) {
        return Texts.get("ui.arguments.group", alternative, Texts.get("ui.arguments.speaks." + stance), count);
    }

    /** Where a new argument for or against an alternative is typed. */
    static String newAddress(String alternative, Argument.Stance stance) {
        return "arguments.+" + alternative + "." + stance;
    }

    private GridRow row(Argument a) {
        return new GridRow("arguments." + a.id(), GridRow.Kind.ENTRY, cell(a, Field.TEXT),
                COLUMNS.stream().map(f -> cell(a, f)).toList());
    }

    private GridCell cell(Argument a, Field field) {
        String words = field.of(a, reading);
        boolean sourced = field == Field.SOURCE;
        Mark mark = a.provenance().mark();
        double value = field == Field.PEOPLE ? a.people().map(Integer::doubleValue).orElse(Double.NaN) : Double.NaN;
        return drafted(new GridCell(field.address(a.id()), words, words, true, field == Field.PEOPLE, value,
                choices(field), "", "",
                sourced && mark != Mark.STATED ? Texts.get("ui.today.mark." + mark) : "",
                sourced ? a.provenance().source() : "", sourced ? a.provenance().note() : ""));
    }

    private List<String> choices(Field field) {
        return switch (field) {
            case ALTERNATIVE -> reading.alternatives().stream().map(Alternative::shortName).toList();
            case STANCE -> Stream.of(Argument.Stance.values()).map(s -> Texts.get("ui.arguments.stance." + s)).toList();
            case ROLE -> roles;
            case MEASURE -> reading.measures().stream().map(Measure::label).toList();
            case COMMENT -> List.of(Texts.get("ui.arguments.yes"), Texts.get("ui.arguments.no"));
            case TEXT, PEOPLE, SOURCE -> List.of();
        };
    }

    private GridCell drafted(GridCell cell) {
        return drafts.at(cell.address()).map(d -> new GridCell(cell.address(), d.typed(), d.typed(), true,
                cell.figure(), Double.NaN, cell.choices(), d.problem(), d.suggestion(), cell.mark(), cell.source(),
                cell.note())).orElse(cell);
    }
}
