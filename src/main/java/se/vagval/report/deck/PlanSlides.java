package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.chart.TimePlanChart;
import se.vagval.model.Alternative;
import se.vagval.model.plan.Schedule;
import se.vagval.report.ReportInput;
import se.vagval.statement.TimePlan;
import se.vagval.statement.TimePlans;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** The time plan of each alternative that has one: all its slides stand on the same days, so that lengths can be compared. */
final class PlanSlides {
    /** Letters across a line of a step's name, beside its bar. */
    private static final int BESIDE = 30;
    /** A step has a line for its last day and one for how long it can wait. */
    private static final int LEAST = 2;
    private static final double BETWEEN = 0.55;
    /** Lines below the months and above the key. */
    private static final double ROOM = 10.8;

    private final ReportInput input;

    PlanSlides(ReportInput input) {
        this.input = input;
    }

    /** None where no step takes any days: then none has a last day but that typed, and the table has it. */
    List<Slide> slides(Alternative alternative) {
        return !Schedule.of(input.review(), alternative.id()).hasDays() ? List.of()
                : TimePlans.of(input.review(), alternative.id(), Optional.empty())
                        .map(plan -> slides(alternative, plan))
                        .orElseGet(List::of);
    }

    private List<Slide> slides(Alternative alternative, TimePlan plan) {
        List<List<TimePlan.Bar>> parts = Fit.parts(plan.bars(),
                b -> Math.max(LEAST, Fit.lines(b.name(), BESIDE)) + BETWEEN, ROOM);
        String headline = headline(alternative, plan);
        List<String> notes = notes(plan);
        List<Slide> slides = new ArrayList<>();
        for (int i = 1; i <= parts.size(); i++) {
            TimePlan shown = part(plan, parts.get(i - 1));
            slides.add(new Slide.Plan(Fit.id("plan." + alternative.id(), i), Fit.part(headline, i, parts.size()),
                    topic(alternative), shown, TimePlanChart.alternative(shown), table(shown),
                    notes));
        }
        return slides;
    }

    /** When the slides are of a day after that on which the work had to begin, they say so where the days are read. */
    private String topic(Alternative alternative) {
        boolean passed = Schedule.of(input.review(), alternative.id()).begin()
                .filter(day -> day.isBefore(input.date())).isPresent();
        return Texts.get(passed ? "report.deck.plan.topic.passed" : "report.deck.plan.topic");
    }

    private String headline(Alternative alternative, TimePlan plan) {
        Schedule schedule = Schedule.of(input.review(), alternative.id());
        long critical = plan.bars().stream().filter(TimePlan.Bar::critical).count();
        String name = Fit.name(alternative.shortName());
        if (critical > 0 && schedule.target().isPresent()) {
            return Texts.get("report.deck.plan.critical", name, critical, plan.bars().size(),
                    SwedishDates.date(schedule.target().get()));
        }
        return Texts.get("report.deck.plan.from", name, plan.bars().size(), SwedishDates.date(plan.bars().stream()
                .map(TimePlan.Bar::start).min(java.time.LocalDate::compareTo).orElseThrow()),
                SwedishDates.date(plan.bars().stream().map(TimePlan.Bar::finish).max(java.time.LocalDate::compareTo)
                        .orElseThrow()));
    }

    /** Some of the bars on the days of all; what waits for a step on another slide says so in the notes. */
    private static TimePlan part(TimePlan plan, List<TimePlan.Bar> bars) {
        List<TimePlan.Bar> shown = bars.stream()
                .map(b -> new TimePlan.Bar(b.id(), b.number(), Fit.whole(b.name()), b.earliest(),
                        b.start(), b.finish(), b.critical(),
                        b.after().stream().map(i -> bars.indexOf(plan.bars().get(i))).filter(i -> i >= 0).toList(),
                        b.slack(), b.words()))
                .toList();
        return new TimePlan(plan.title(), plan.finding(), plan.from(), plan.to(), shown, List.of(), plan.today());
    }

    /** The same in words, where a template has no room for the chart. */
    private static SlideTable table(TimePlan plan) {
        return SlideTable.ofWords(List.of(Texts.get("report.deck.head.step"), Texts.get("report.deck.head.begin"),
                Texts.get("report.deck.head.latest")), List.of(60, 20, 20),
                plan.bars().stream().map(b -> List.of(
                        Texts.get("report.deck.decisions.step", Integer.toString(b.number()), b.name()),
                        SwedishDates.date(b.start()), SwedishDates.date(b.finish()))).toList());
    }

    private static List<String> notes(TimePlan plan) {
        NoteLines notes = new NoteLines().add(plan.title()).add(plan.finding())
                .add(Texts.get("report.deck.notes.table", Texts.get("report.deck.plan.topic")));
        plan.bars().forEach(b -> notes.add(b.words()));
        return notes.lines();
    }
}
