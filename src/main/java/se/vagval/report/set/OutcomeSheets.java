package se.vagval.report.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.Mark;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.model.SusOutcome.Who;
import se.vagval.report.excel.TextTable;
import se.vagval.report.excel.TextTable.Amount;
import se.vagval.report.excel.TextTable.Entry;
import se.vagval.report.excel.TextTable.Head;
import se.vagval.report.excel.TextTable.Share;
import se.vagval.report.excel.TextTable.Words;
import se.vagval.report.word.OutcomeSigns;
import se.vagval.statement.SmallCounts;
import se.vagval.statement.ToldOutcomes;
import se.vagval.text.ShownName;
import se.vagval.text.Texts;

/** The SUS outcome of a year as a sheet: a row for each figure and area, and who it counts side by side. */
final class OutcomeSheets {
    private static final List<Who> WHO = List.of(Who.TOTAL, Who.WOMEN, Who.MEN);

    private final Review review;
    private final ToldOutcomes told;
    private final List<SusOutcome> all;

    private OutcomeSheets(Review review, List<SusOutcome> all) {
        this.review = review;
        this.told = ToldOutcomes.of(review);
        this.all = all;
    }

    /** One for each year of which something is typed. Livelihood has sheets of its own. */
    static List<TextTable> of(Review review) {
        List<SusOutcome> all = review.outcomes().stream().filter(o -> !o.ofLivelihood()).toList();
        OutcomeSheets sheets = new OutcomeSheets(review, all);
        return all.stream().map(SusOutcome::year).distinct().sorted().map(sheets::table).toList();
    }

    private TextTable table(int year) {
        List<SusOutcome> rows = all.stream().filter(o -> o.year() == year).toList();
        List<String> labels = rows.stream().map(SusOutcome::row).distinct().toList();
        List<String> areas = Stream.concat(review.associations().stream().map(Association::id),
                Stream.of(SusOutcome.COUNTY, SusOutcome.COUNTRY)).toList();
        List<List<Entry>> entries = new ArrayList<>();
        for (String label : labels) {
            areas.forEach(area -> rows.stream().filter(o -> o.row().equals(label) && o.area().equals(area))
                    .forEach(o -> entries.add(row(o))));
        }
        return new TextTable(Texts.get("report.set.sheet.outcomes", year), Texts.get("report.set.outcomes.title", year),
                "", heads(), entries, notes(rows));
    }

    private static List<Head> heads() {
        return List.of(ReviewSheets.words(Texts.get("report.word.head.outcome"), 66),
                ReviewSheets.words(Texts.get("report.set.head.area"), 22),
                new Head(Texts.get("report.set.head.total"), true, 17),
                new Head(Texts.get("report.set.head.women"), true, 17),
                new Head(Texts.get("report.set.head.men"), true, 17),
                ReviewSheets.words(Texts.get("report.excel.head.note"), 44));
    }

    private List<Entry> row(SusOutcome outcome) {
        List<Entry> row = new ArrayList<>(List.of(new Words(outcome.row()), new Words(area(outcome.area()))));
        WHO.forEach(who -> row.add(entry(outcome, who)));
        row.add(ReviewSheets.or(String.join(" ", remarks(outcome))));
        return row;
    }

    private Entry entry(SusOutcome outcome, Who who) {
        Optional<Figure> figure = outcome.figure(who);
        if (figure.isEmpty()) {
            return new Words(Texts.get("report.excel.missing"));
        }
        if (told.of(outcome, who) != SmallCounts.Told.YES) {
            return new Words(told.of(outcome, who).words());
        }
        double value = figure.get().value();
        return outcome.share() ? new Share(value) : new Amount(value, decimals(outcome));
    }

    /** The same for all areas and both sexes, so that the figures of a measure stand under each other. */
    private int decimals(SusOutcome outcome) {
        return all.stream().filter(o -> o.year() == outcome.year() && o.row().equals(outcome.row()))
                .flatMap(o -> WHO.stream().map(o::figure)).flatMap(Optional::stream)
                .allMatch(f -> f.value() == Math.rint(f.value())) ? 0 : 1;
    }

    /** What is said of the figures, and whether one of them is assumed or derived. */
    private List<String> remarks(SusOutcome outcome) {
        return WHO.stream().map(outcome::figure).flatMap(Optional::stream).flatMap(f -> Stream.of(
                f.provenance().mark() == Mark.STATED ? "" : Texts.get("report.word.mark." + f.provenance().mark()),
                f.provenance().note().strip())).filter(s -> !s.isEmpty()).distinct().toList();
    }

    private String area(String area) {
        return switch (area) {
            case SusOutcome.COUNTY -> Texts.get("report.word.head.county");
            case SusOutcome.COUNTRY -> Texts.get("report.word.head.country");
            default -> review.association(area).map(Association::shortName).map(ShownName::of).orElse(area);
        };
    }

    private List<String> notes(List<SusOutcome> rows) {
        List<String> notes = new ArrayList<>();
        if (told.hidesAny(rows)) {
            notes.add(Texts.get("report.word.note.small", SmallCounts.FEWEST_SHOWN));
        }
        notes.addAll(OutcomeSigns.of(review));
        notes.add(ReviewSheets.source(rows.stream().flatMap(o -> WHO.stream().map(o::figure)
                .flatMap(Optional::stream)).map(f -> f.provenance().source())));
        return notes;
    }
}
