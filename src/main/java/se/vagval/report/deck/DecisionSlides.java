package se.vagval.report.deck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.model.Alternative;
import se.vagval.model.Step;
import se.vagval.model.plan.Schedule;
import se.vagval.model.plan.Timed;
import se.vagval.report.ReportInput;
import se.vagval.statement.TimePlans;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** What must be decided, by whom and when, for each alternative that has steps, and its time plan. */
final class DecisionSlides {
    private static final int EACH = 140;
    private static final String NONE = "report.deck.decisions.noDate";

    private final ReportInput input;

    DecisionSlides(ReportInput input) {
        this.input = input;
    }

    List<Slide> slides() {
        PlanSlides plans = new PlanSlides(input);
        return input.review().alternatives().stream()
                .flatMap(a -> Stream.concat(of(a).stream(), plans.slides(a).stream())).toList();
    }

    private List<Slide> of(Alternative alternative) {
        Schedule schedule = Schedule.of(input.review(), alternative.id());
        if (schedule.steps().isEmpty()) {
            return List.of();
        }
        boolean dated = schedule.steps().stream().anyMatch(t -> date(schedule, t).isPresent());
        SlideTable table = table(schedule, dated);
        String finding = schedule.hasDays() ? TimePlans.finding(input.review(), alternative.id()) : "";
        String name = Fit.name(alternative.shortName());
        String headline = schedule.target().isEmpty() || !schedule.hasDays()
                ? Texts.get("report.deck.decisions.headline", name, schedule.steps().size())
                : Texts.get("report.deck.decisions.begin", name, Fit.sentence(finding, Fit.SHORT_HEADLINE));
        NoteLines notes = new NoteLines().add(Texts.get("report.deck.notes.alternative", alternative.name(),
                alternative.shortName())).add(finding);
        String topic = schedule.hasDays() ? planned(schedule)
                : Texts.get(dated ? "report.deck.decisions.topic" : "report.deck.decisions.undated");
        schedule.steps().forEach(t -> notes.add(told(schedule, t, dated)));
        return Parts.of("decisions." + alternative.id(), headline, table, (id, title, part) -> new Slide.Listing(id,
                title, topic, part, notes.lines()));
    }

    /** Where no step has a day the table has no column of days. */
    private static SlideTable table(Schedule schedule, boolean dated) {
        List<String> heads = List.of(Texts.get("report.deck.head.step"), Texts.get("report.deck.head.decidedBy"),
                Texts.get("report.deck.head.latest"));
        List<List<String>> lines = decided(schedule).stream().map(t -> line(schedule, t)).toList();
        return dated ? SlideTable.ofWords(heads, List.of(58, 26, 16), lines)
                : SlideTable.ofWords(heads.subList(0, 2), List.of(66, 34),
                        lines.stream().map(l -> l.subList(0, 2)).toList());
    }

    /** A table that begins with step 2 says where the first is. */
    private static String planned(Schedule schedule) {
        List<Timed> decided = decided(schedule);
        List<String> others = schedule.steps().stream().filter(t -> !decided.contains(t))
                .map(t -> Integer.toString(t.number())).toList();
        return others.isEmpty() ? Texts.get("report.deck.decisions.planned")
                : Texts.get("report.deck.decisions.plannedToo", Headlines.listed(others));
    }

    /**
     * What somebody decides, and what has a day of its own, where the time plan has the rest; all steps where there is
     * neither, or no time plan.
     */
    private static List<Timed> decided(Schedule schedule) {
        if (!schedule.hasDays()) {
            return schedule.steps();
        }
        List<Timed> decided = schedule.steps().stream()
                .filter(t -> !t.step().decidedBy().isBlank() || t.step().due().isPresent()).toList();
        return decided.isEmpty() ? schedule.steps() : decided;
    }

    private static List<String> line(Schedule schedule, Timed timed) {
        Step step = timed.step();
        return List.of(Texts.get("report.deck.decisions.step", Integer.toString(timed.number()),
                Fit.cut(step.name(), EACH)),
                step.decidedBy().isBlank() ? Texts.get("report.deck.none") : Fit.name(step.decidedBy()),
                date(schedule, timed).orElseGet(() -> Texts.get(NONE)));
    }

    private static Optional<String> date(Schedule schedule, Timed timed) {
        return (schedule.hasDays() ? timed.latestFinish() : timed.step().due()).map(SwedishDates::date);
    }

    private static String told(Schedule schedule, Timed timed, boolean dated) {
        Step step = timed.step();
        String number = Integer.toString(timed.number());
        String said = dated ? Texts.get("report.deck.decisions.told", number, step.name(),
                date(schedule, timed).orElseGet(() -> Texts.get(NONE)))
                : Texts.get("report.deck.decisions.step", number, step.name());
        return Stream.of(said, step.decidedBy(), step.warning()).filter(s -> !s.isBlank())
                .reduce((a, b) -> Texts.get("report.deck.notes.more", a, b)).orElseThrow();
    }
}
