package se.vagval.report.set;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.model.plan.Schedule;
import se.vagval.model.plan.Timed;
import se.vagval.report.SourceNames;
import se.vagval.report.excel.TextTable;
import se.vagval.report.excel.TextTable.Amount;
import se.vagval.report.excel.TextTable.Entry;
import se.vagval.report.excel.TextTable.Head;
import se.vagval.report.excel.TextTable.Words;
import se.vagval.statement.Cell;
import se.vagval.statement.People;
import se.vagval.text.ShownName;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** What a review holds beside its figures, as sheets of the workbook: outcomes, arguments and steps. */
final class ReviewSheets {
    private static final int NARROW = 14;
    private static final int NAME = 24;
    private static final int WIDE = 48;

    private final Review review;

    private ReviewSheets(Review review) {
        this.review = review;
    }

    /** The tables there is something to write in, in the order of the report. */
    static List<TextTable> of(Review review) {
        ReviewSheets sheets = new ReviewSheets(review);
        return Stream.of(OutcomeSheets.of(review), sheets.arguments().stream().toList(),
                sheets.steps().stream().toList()).flatMap(List::stream)
                .map(TextTable::withoutSilentColumns).toList();
    }

    static Head words(String text, int width) {
        return new Head(text, false, width);
    }

    static Words or(String text) {
        return new Words(text.isBlank() ? Texts.get("report.excel.notAsked") : text.strip());
    }

    /** Where the rows come from, in one line. */
    static String source(Stream<String> sources) {
        String named = String.join("; ", SourceNames.gathered(sources.flatMap(s -> Stream.of(s.split(";")))
                .map(String::strip).filter(s -> !s.isEmpty()).distinct().toList()));
        return named.isEmpty() ? Texts.get("report.word.note.ownData") : Texts.get("report.word.note.source", named);
    }

    private Optional<TextTable> arguments() {
        List<List<Entry>> rows = new ArrayList<>();
        for (Alternative alternative : review.alternatives()) {
            Optional<Alternative> same = Lineage.of(alternative, review.alternatives()).reversed().stream()
                    .filter(this::hasArguments).findFirst();
            if (same.isPresent() && !same.get().equals(alternative)) {
                rows.add(told(alternative, "", Texts.get("report.word.arguments.same",
                        ShownName.of(same.get().shortName()))));
                continue;
            }
            for (Argument.Stance stance : Argument.Stance.values()) {
                rows.addAll(side(alternative, stance));
            }
        }
        return review.arguments().isEmpty() ? Optional.empty()
                : Optional.of(new TextTable(Texts.get("report.set.sheet.arguments"),
                        Texts.get("report.word.section.arguments"), Texts.get("report.set.arguments.lead"),
                        List.of(words(Texts.get("report.word.head.alternative"), NAME),
                                words(Texts.get("report.set.head.stance"), NARROW),
                                words(Texts.get("report.set.head.argument"), WIDE + NAME),
                                words(Texts.get("report.set.head.role"), NAME),
                                new Head(Texts.get("report.set.head.people"), true, NAME)),
                        rows, List.of(source(review.arguments().stream().map(a -> a.provenance().source())))));
    }

    private boolean hasArguments(Alternative alternative) {
        return review.arguments().stream().anyMatch(a -> a.alternative().equals(alternative.id()));
    }

    /** That there is none for or against is said, as in the report: the same is told of each alternative. */
    private List<List<Entry>> side(Alternative alternative, Argument.Stance stance) {
        List<List<Entry>> rows = review.arguments().stream().filter(a -> a.alternative().equals(alternative.id()))
                .filter(a -> a.stance() == stance).map(a -> row(alternative, a)).toList();
        return rows.isEmpty() ? List.of(told(alternative, Texts.get("statement.stance." + stance),
                Texts.get(stance == Argument.Stance.FOR ? "report.word.arguments.noneFor"
                        : "report.word.arguments.noneAgainst")))
                : rows;
    }

    private static List<Entry> told(Alternative alternative, String stance, String words) {
        return List.of(new Words(ShownName.of(alternative.shortName())), or(stance), new Words(words), or(""), or(""));
    }

    private static List<Entry> row(Alternative alternative, Argument argument) {
        return List.of(new Words(ShownName.of(alternative.shortName())),
                new Words(Texts.get("statement.stance." + argument.stance())), new Words(argument.text().strip()),
                argument.comment() ? new Words(Texts.get("report.set.arguments.comment")) : or(argument.role()),
                people(argument));
    }

    /** One or two are not counted out. */
    private static Entry people(Argument argument) {
        if (argument.people().isEmpty()) {
            return new Words(Texts.get("report.excel.notAsked"));
        }
        return switch (People.of(argument).cell()) {
            case Cell.Count c -> new Amount(c.number(), 0);
            case Cell.Text t -> new Words(t.text());
            case Cell.Number n -> throw new IllegalStateException("People have no formula");
            case Cell.Empty e -> new Words(Texts.get("report.excel.notAsked"));
        };
    }

    private Optional<TextTable> steps() {
        List<List<Entry>> rows = review.alternatives().stream().flatMap(a -> steps(a).stream()).toList();
        boolean planned = review.alternatives().stream().anyMatch(a -> Schedule.of(review, a.id()).hasDays());
        String source = source(review.steps().stream().map(s -> s.provenance().source()));
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new TextTable(Texts.get("report.set.sheet.steps"),
                        Texts.get("report.set.steps.title"), "",
                        List.of(words(Texts.get("report.word.head.alternative"), NAME),
                                new Head(Texts.get("report.word.head.step"), true, 8),
                                words(Texts.get("report.word.head.action"), WIDE),
                                words(Texts.get("report.word.head.decidedBy"), NAME),
                                words(Texts.get("report.word.head.after"), NARROW),
                                new Head(Texts.get("report.word.head.days"), true, NARROW),
                                words(Texts.get(planned ? "report.word.head.latest" : "report.word.head.due"), NARROW),
                                words(Texts.get("report.word.head.warning"), WIDE)),
                        rows, planned ? List.of(Texts.get("report.word.steps.latestNote"), source) : List.of(source)));
    }

    /** Where no step has any days there is nothing to count backwards by, and only what is typed is told. */
    private static Optional<LocalDate> last(Schedule schedule, Step step) {
        return schedule.hasDays() ? schedule.step(step.id()).flatMap(Timed::latestFinish).or(step::due) : step.due();
    }

    /** What to think of, and before it a date that was given and that the days do not allow. */
    private static String warning(Schedule schedule, Step step) {
        Stream<String> late = schedule.step(step.id()).filter(_ -> schedule.hasDays()).filter(Timed::dueTooLate)
                .flatMap(t -> t.step().due()).stream()
                .map(due -> Texts.get("report.word.steps.late", SwedishDates.date(due)));
        return Stream.concat(late, Stream.of(step.warning().strip())).filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<List<Entry>> steps(Alternative alternative) {
        List<Step> steps = review.steps().stream().filter(s -> s.alternative().equals(alternative.id())).toList();
        Schedule schedule = Schedule.of(review, alternative.id());
        List<String> ids = steps.stream().map(Step::id).toList();
        return steps.stream()
                .map(s -> List.of(new Words(ShownName.of(alternative.shortName())),
                        new Amount(ids.indexOf(s.id()) + 1, 0),
                        new Words(s.name()), or(s.decidedBy()),
                        or(s.after().stream().filter(ids::contains).map(a -> Integer.toString(ids.indexOf(a) + 1))
                                .collect(Collectors.joining(", "))),
                        s.days().<Entry>map(d -> new Amount(d, 0)).orElseGet(() -> or("")),
                        or(last(schedule, s).map(SwedishDates::date).orElse("")),
                        or(warning(schedule, s))))
                .toList();
    }
}
