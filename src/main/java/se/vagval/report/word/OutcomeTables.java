package se.vagval.report.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.model.SusOutcome.Who;
import se.vagval.report.word.Block.Head;
import se.vagval.report.word.Block.Line;
import se.vagval.statement.SmallCounts;
import se.vagval.statement.ToldOutcomes;
import se.vagval.statement.UniqueParticipants;
import se.vagval.text.ShownName;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** The SUS outcome: for each year a table of all, of women and of men, with a column for each area. */
final class OutcomeTables {
    private final Review review;
    private final ToldOutcomes told;

    OutcomeTables(Review review) {
        this.review = review;
        this.told = ToldOutcomes.of(review);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int year : review.outcomes().stream().filter(o -> !o.ofLivelihood()).map(SusOutcome::year).distinct()
                .sorted().toList()) {
            List<SusOutcome> rows = review.outcomes().stream().filter(o -> o.year() == year && !o.ofLivelihood())
                    .toList();
            List<Block.Table> tables = List.of(
                    table("total", Texts.get("report.word.table.outcomes.total", year), rows, Who.TOTAL),
                    table("women", Texts.get("report.word.table.outcomes.women", year), rows, Who.WOMEN),
                    table("men", Texts.get("report.word.table.outcomes.men", year), rows, Who.MEN));
            String slot = String.valueOf(Inline.SLOT);
            blocks.add(SectionBlocks.lead(Texts.get("report.word.lead.outcomes", year, slot, slot, slot),
                    tables.toArray(Block.Table[]::new)));
            blocks.addAll(tables);
            String unique = UniqueParticipants.sentence(review, year);
            if (!unique.isEmpty()) {
                blocks.add(SectionBlocks.live("unique|" + year, Texts.get("report.control.unique"), unique));
            }
        }
        return blocks;
    }

    private Block.Table table(String part, String caption, List<SusOutcome> rows, Who who) {
        List<String> areas = rows.stream().map(SusOutcome::area).distinct().sorted(Comparator.comparingInt(this::place))
                .toList();
        List<Head> heads = new ArrayList<>(List.of(ReviewTables.head(Texts.get("report.word.head.outcome"), 4)));
        areas.forEach(a -> heads.add(ReviewTables.figures(area(a), 2)));
        OutcomeNotes notes = new OutcomeNotes();
        List<Line> lines = rows.stream().map(SusOutcome::row).distinct().map(label -> {
            List<String> cells = new ArrayList<>(
                    List.of(label.replace(" " + OutcomeSigns.SIGN, "\u00a0" + OutcomeSigns.SIGN)));
            areas.forEach(a -> cells.add(cell(rows, label, a, who, notes)));
            return new Line(Line.Kind.DETAIL, cells);
        }).toList();
        Stream<Figure> sources = rows.stream()
                .flatMap(o -> Stream.of(o.total(), o.women(), o.men()).flatMap(Optional::stream));
        return new Block.Table("review.outcomes." + rows.getFirst().year() + "." + part, caption, heads, lines,
                notes(notes, Figures.source(sources)));
    }

    /** The remarks on figures, then what the sign in the labels of rows stands for, then the source. */
    private List<String> notes(OutcomeNotes notes, String source) {
        List<String> lines = new ArrayList<>(notes.lines());
        if (told.hidesAny(review.outcomes().stream().filter(o -> !o.ofLivelihood()).toList())) {
            lines.add(Texts.get("report.word.note.small", SmallCounts.FEWEST_SHOWN));
        }
        lines.addAll(OutcomeSigns.of(review));
        lines.add(source);
        return lines;
    }

    private String cell(List<SusOutcome> rows, String label, String area,
            Who who, OutcomeNotes notes) {
        Optional<SusOutcome> row = rows.stream().filter(o -> o.row().equals(label) && o.area().equals(area))
                .findFirst();
        Optional<Figure> found = row.flatMap(o -> o.figure(who));
        if (row.isPresent() && found.isPresent() && told.of(row.get(), who) != SmallCounts.Told.YES) {
            return told.of(row.get(), who).words();
        }
        boolean share = row.map(SusOutcome::share).orElse(false);
        String printed = Figures.text(found,
                share ? Figures::share : v -> SwedishNumbers.plain(v, decimals(rows, label)));
        return notes.marked(printed, label, area(area), found);
    }

    /** A row has decimals in all its cells, or in none. */
    private static int decimals(List<SusOutcome> rows, String label) {
        return rows.stream().filter(o -> o.row().equals(label))
                .flatMap(o -> Stream.of(o.total(), o.women(), o.men()).flatMap(Optional::stream))
                .allMatch(f -> f.value() == Math.rint(f.value())) ? 0 : 1;
    }

    /** The associations as in other tables, then the county and the country. */
    private int place(String area) {
        int last = review.associations().size();
        return switch (area) {
            case SusOutcome.COUNTY -> last + 1;
            case SusOutcome.COUNTRY -> last + 2;
            default -> new ReviewTables(review).place(area);
        };
    }

    private String area(String area) {
        return switch (area) {
            case SusOutcome.COUNTY -> Texts.get("report.word.head.county");
            case SusOutcome.COUNTRY -> Texts.get("report.word.head.country");
            default -> review.association(area).map(a -> ShownName.of(a.shortName())).orElse(area);
        };
    }
}
