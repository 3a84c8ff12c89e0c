package se.vagval.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Outcomes;
import se.vagval.model.Association;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.model.SusOutcome.Who;
import se.vagval.model.Timing;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * Livelihood (försörjning) before and after the activity, by kind and sex, of one area and year. Counts are told as
 * {@link ToldOutcomes} says.
 */
final class LivelihoodStatement {
    static final String ID = "livelihood";

    private final Calculation calculation;
    private final ToldOutcomes told;
    private final String area;
    private final int year;
    private final List<SusOutcome> typed;

    LivelihoodStatement(Calculation calculation, ToldOutcomes told, String area, int year) {
        this.calculation = calculation;
        this.told = told;
        this.area = area;
        this.year = year;
        this.typed = calculation.review().outcomes().stream()
                .filter(o -> o.ofLivelihood() && o.area().equals(area) && o.year() == year).toList();
    }

    /** One for each area and year of which something is typed: by year, the associations, then the county and the country. */
    static List<Statement> all(Calculation calculation) {
        Review review = calculation.review();
        ToldOutcomes told = ToldOutcomes.of(review);
        List<Statement> all = new ArrayList<>();
        for (int year : review.outcomes().stream().filter(SusOutcome::ofLivelihood).map(SusOutcome::year).distinct()
                .sorted().toList()) {
            areas(review).stream().map(area -> new LivelihoodStatement(calculation, told, area, year))
                    .filter(l -> !l.typed.isEmpty()).map(LivelihoodStatement::build).forEach(all::add);
        }
        return all;
    }

    private static List<String> areas(Review review) {
        List<String> areas = new ArrayList<>(review.associations().stream().map(Association::id).toList());
        areas.add(SusOutcome.COUNTY);
        areas.add(SusOutcome.COUNTRY);
        return areas;
    }

    Statement build() {
        List<Row> rows = new ArrayList<>();
        List<String> kinds = typed.stream().map(SusOutcome::row).distinct().toList();
        kinds.forEach(kind -> rows.add(kind(kind)));
        if (kinds.size() > 1) {
            rows.add(sums());
        }
        return new Statement(ID + "." + area + "." + year,
                Texts.get("statement.title.livelihood", name(calculation.review(), area), Integer.toString(year)),
                finding(), Texts.get("statement.header.livelihood"), columns(), rows, notes(),
                calculation.evaluation());
    }

    /** Name of an area as it stands in tables. */
    static String name(Review review, String area) {
        return switch (area) {
            case SusOutcome.COUNTY -> Texts.get("statement.outcome.county");
            case SusOutcome.COUNTRY -> Texts.get("statement.outcome.country");
            default -> review.association(area).map(Association::shortName).orElse(area);
        };
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Who who : Livelihood.WHO) {
            for (Timing timing : Timing.values()) {
                columns.add(new Column(Texts.get("statement.livelihood.column", Livelihood.who(who),
                        Livelihood.timing(timing)),
                        who == Who.TOTAL ? Column.Kind.TOTAL : Column.Kind.VALUE, who + "." + timing));
            }
        }
        return columns;
    }

    private Row kind(String kind) {
        List<Cell> cells = new ArrayList<>();
        for (Who who : Livelihood.WHO) {
            for (Timing timing : Timing.values()) {
                Optional<SusOutcome> row = row(kind, timing);
                OptionalInt node = row.map(r -> calculation.outcomes().figure(r, who,
                        Livelihood.label(calculation.review(), r, who))).orElse(OptionalInt.empty());
                cells.add(node.isEmpty() ? Cell.EMPTY : cell(told.of(row.orElseThrow(), who), node.getAsInt()));
            }
        }
        return new Row(kind, kind, Row.Kind.DETAIL, cells);
    }

    private static Cell cell(SmallCounts.Told how, int node) {
        return how == SmallCounts.Told.YES ? new Cell.Number(node, Format.COUNT, false) : new Cell.Text(how.words());
    }

    private Optional<SusOutcome> row(String kind, Timing timing) {
        return typed.stream().filter(o -> o.row().equals(kind) && o.timing().orElseThrow() == timing).findFirst();
    }

    /**
     * Sums of the kinds. One that hidden counts are part of is told as a number without its formula, which would give them
     * away.
     */
    private Row sums() {
        List<Cell> cells = new ArrayList<>();
        for (Who who : Livelihood.WHO) {
            for (Timing timing : Timing.values()) {
                cells.add(sum(who, timing));
            }
        }
        return new Row("sum", Texts.get("statement.livelihood.sum"), Row.Kind.SUM, cells);
    }

    private Cell sum(Who who, Timing timing) {
        List<SusOutcome> parts = typed.stream()
                .filter(o -> o.timing().orElseThrow() == timing && o.figure(who).isPresent()).toList();
        Outcomes outcomes = calculation.outcomes();
        OptionalInt node = outcomes.sum(area, year, Livelihood.sumLabel(calculation.review(), area, timing, who),
                parts.stream().map(o -> outcomes.figure(o, who, Livelihood.label(calculation.review(), o, who))
                        .orElseThrow()).toList());
        SmallCounts.Told how = told.sum(area, year, timing, who);
        if (node.isEmpty() || how != SmallCounts.Told.YES) {
            return node.isEmpty() ? Cell.EMPTY : new Cell.Text(how.words());
        }
        boolean open = parts.stream().allMatch(o -> told.of(o, who) == SmallCounts.Told.YES);
        return open ? new Cell.Number(node.getAsInt(), Format.COUNT, false)
                : new Cell.Count((int) Math.round(calculation.value(node).orElseThrow()));
    }

    /** The kinds that most have, before and after; left out where the figures of one of them are not told. */
    private String finding() {
        Optional<SusOutcome> before = most(Timing.BEFORE);
        Optional<SusOutcome> after = most(Timing.AFTER);
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        return Texts.get("statement.finding.livelihood", lower(before.get()), count(before.get()),
                lower(after.get()), count(after.get()));
    }

    private Optional<SusOutcome> most(Timing timing) {
        List<SusOutcome> all = typed.stream()
                .filter(o -> o.timing().orElseThrow() == timing && o.total().isPresent()).toList();
        OptionalDouble highest = all.stream().mapToDouble(o -> o.total().orElseThrow().value()).max();
        List<SusOutcome> first = all.stream().filter(o -> o.total().orElseThrow().value() == highest.orElseThrow())
                .sorted(Comparator.comparing(SusOutcome::row)).toList();
        return first.size() == 1 && all.size() > 1 && told.of(first.getFirst(), Who.TOTAL) == SmallCounts.Told.YES
                ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private static String lower(SusOutcome row) {
        return row.row().matches("\\p{Lu}[\\p{Ll} -].*")
                ? row.row().substring(0, 1).toLowerCase(Texts.SWEDISH) + row.row().substring(1) : row.row();
    }

    private static String count(SusOutcome row) {
        return SwedishNumbers.plain(row.total().orElseThrow().value(), 0);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (told.hidesAny(typed)) {
            notes.add(Texts.get("statement.note.small", SmallCounts.FEWEST_SHOWN));
        }
        notes.add(Texts.get("statement.note.livelihood"));
        return notes;
    }
}
