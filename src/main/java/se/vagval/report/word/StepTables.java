package se.vagval.report.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Step;
import se.vagval.model.plan.Schedule;
import se.vagval.model.plan.Timed;
import se.vagval.report.ChartPictures;
import se.vagval.report.ReportInput;
import se.vagval.report.control.Addresses;
import se.vagval.report.word.Block.Figure;
import se.vagval.report.word.Block.Head;
import se.vagval.report.word.Block.Line;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Block.Table;
import se.vagval.report.word.Inline.Live;
import se.vagval.report.word.Inline.Reference;
import se.vagval.statement.TimePlan;
import se.vagval.statement.TimePlans;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/**
 * The steps of the implementation, a table for each alternative that has any; with its time plan and the last day of each
 * step where it is said how long they take.
 */
final class StepTables {
    private final ReportInput input;
    private final String alternative;
    private final List<Step> steps;
    private final Schedule schedule;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final String none = Texts.get("report.word.value.none");

    private StepTables(ReportInput input, String alternative, List<Step> steps) {
        this.input = input;
        this.alternative = alternative;
        this.steps = steps;
        schedule = Schedule.of(input.review(), alternative);
        steps.forEach(s -> numbers.put(s.id(), numbers.size() + 1));
    }

    static List<Block> of(ReportInput input) {
        Map<String, List<Step>> byAlternative = input.review().steps().stream()
                .collect(Collectors.groupingBy(Step::alternative, LinkedHashMap::new, Collectors.toList()));
        List<Block> blocks = new ArrayList<>();
        byAlternative
                .forEach((alternative, steps) -> blocks.addAll(new StepTables(input, alternative, steps).blocks()));
        return blocks;
    }

    private List<Block> blocks() {
        String id = "review.steps." + alternative;
        String name = ReviewTables.shortName(input.review(), alternative);
        String slot = String.valueOf(Inline.SLOT);
        Optional<TimePlan> plan = schedule.hasDays() ? TimePlans.of(input.review(), alternative, Optional.empty())
                : Optional.empty();
        if (plan.isEmpty()) {
            return List.of(new Paragraph(Style.BODY,
                    Inline.with(Texts.get("report.word.steps.lead", slot, slot), List.of(named(name),
                            new Reference(id)))),
                    table(id));
        }
        String figure = "chart." + id;
        return List.of(new Paragraph(Style.BODY,
                Inline.with(Texts.get("report.word.steps.leadPlan", slot, slot, slot, slot),
                        List.of(named(name), new Reference(id), new Reference(figure),
                                new Live(Addresses.sentence("plan|" + alternative), Texts.get("report.control.plan"),
                                        finding(plan.get()))))),
                table(id), new Figure(figure, plan.get().title(), ChartPictures.of(figure, plan.get(), input.unit())));
    }

    /** What the plan says, and that its first day is past where it is when the report is written. */
    private String finding(TimePlan plan) {
        return schedule.begin().filter(day -> day.isBefore(input.date()))
                .map(_ -> plan.finding() + " " + Texts.get("report.word.steps.passed")).orElseGet(plan::finding);
    }

    private Inline named(String name) {
        return new Live(Addresses.sentence("name|" + alternative), Texts.get("report.control.name"), name);
    }

    private Table table(String id) {
        boolean planned = schedule.hasDays();
        List<Head> heads = new ArrayList<>(List.of(
                ReviewTables.head(Texts.get("report.word.head.step"), planned ? 12 : 11),
                ReviewTables.head(Texts.get("report.word.head.action"), planned ? 46 : 55),
                ReviewTables.head(Texts.get("report.word.head.decidedBy"), 26),
                ReviewTables.head(Texts.get("report.word.head.after"), planned ? 16 : 18)));
        if (planned) {
            heads.add(ReviewTables.head(Texts.get("report.word.head.days"), 16));
        }
        heads.add(ReviewTables.head(Texts.get(planned ? "report.word.head.latest" : "report.word.head.due"), 23));
        heads.add(ReviewTables.head(Texts.get("report.word.head.warning"), planned ? 46 : 55));
        return new Table(id, Texts.get("report.word.table.steps", ReviewTables.name(input.review(), alternative)),
                heads,
                steps.stream().map(s -> line(s, planned)).toList(), notes(planned)).withoutUntold();
    }

    private Line line(Step s, boolean planned) {
        List<String> cells = new ArrayList<>(List.of(numbers.get(s.id()).toString(), s.name(),
                ReviewTables.or(s.decidedBy(), none), ReviewTables.or(after(s), none)));
        Optional<LocalDate> day = s.due();
        if (planned) {
            cells.add(s.days().map(n -> Integer.toString(n)).orElse(none));
            day = schedule.step(s.id()).flatMap(Timed::latestFinish);
        }
        cells.add(day.map(SwedishDates::date).orElse(none));
        cells.add(ReviewTables.or(warning(s, day), none));
        return ReviewTables.line(cells.toArray(String[]::new));
    }

    /** What to think of; where the days are counted backwards, also a date that was given and that they do not allow. */
    private static String warning(Step step, Optional<LocalDate> last) {
        Optional<LocalDate> late = step.due().filter(due -> last.isPresent() && due.isAfter(last.get()));
        return Stream.concat(late.map(due -> Texts.get("report.word.steps.late", SwedishDates.date(due))).stream(),
                Stream.of(step.warning().strip())).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Steps of another alternative have no number here, and are left out. */
    private String after(Step step) {
        return step.after().stream().filter(numbers::containsKey).map(a -> numbers.get(a).toString())
                .collect(Collectors.joining(", "));
    }

    private List<String> notes(boolean planned) {
        List<String> notes = new ArrayList<>();
        if (planned) {
            notes.add(Texts.get("report.word.steps.latestNote"));
        }
        String remarks = remarks();
        if (!remarks.isEmpty()) {
            notes.add(remarks);
        }
        notes.add(Figures.sourced(steps.stream().map(Step::provenance)));
        return List.copyOf(notes);
    }

    /** What is said of where steps come from, such as that their days are assumed: once, with the steps it is said of. */
    private String remarks() {
        Map<String, List<Integer>> of = new LinkedHashMap<>();
        steps.stream().filter(s -> !s.provenance().note().isBlank())
                .forEach(s -> of.computeIfAbsent(s.provenance().note().strip(), _ -> new ArrayList<>())
                        .add(numbers.get(s.id())));
        return of.entrySet().stream()
                .map(e -> Texts.get("report.word.steps.remark", numbered(e.getValue()),
                        e.getKey().replaceFirst("\\.$", "")))
                .collect(Collectors.joining(" "));
    }

    private static String numbered(List<Integer> numbers) {
        int first = numbers.getFirst();
        int last = numbers.getLast();
        return numbers.size() > 2 && last - first == numbers.size() - 1
                ? Texts.get("report.word.steps.span", first, last)
                : numbers.stream().map(n -> Integer.toString(n)).collect(Collectors.joining(", "));
    }
}
