package se.vagval.ui.implementation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.model.plan.Schedule;
import se.vagval.model.plan.Timed;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;
import se.vagval.ui.grid.PasteNames;

/** Reads what is typed of a step, and puts it in the review. */
final class StepReading {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})(?:\\.?\\s.*)?");
    private static final Pattern YEARLESS = Pattern.compile("(\\d{1,2})\\.?\\s*(\\p{L}{3,9})\\.?");

    private StepReading() {}

    /**
     * The review with what was typed.
     *
     * @param typed
     *            stripped; "" empties the field
     * @throws Unread
     *             when it cannot be read
     * @throws se.vagval.model.InvalidField
     *             when the review cannot hold it
     */
    static Review take(Review review, String id, StepField field, String typed) {
        if (field == StepField.NAME && typed.isEmpty()) {
            throw new Unread(Texts.get("ui.implementation.error.name"));
        }
        return StepEdits.with(review, id, s -> switch (field) {
            case NAME -> of(s, typed, s.decidedBy(), s.due(), s.after(), s.warning(), s.days(), s.provenance());
            case DECIDED_BY -> of(s, s.name(), typed, s.due(), s.after(), s.warning(), s.days(), s.provenance());
            case DAYS -> of(s, s.name(), s.decidedBy(), s.due(), s.after(), s.warning(), days(typed), s.provenance());
            case AFTER ->
                of(s, s.name(), s.decidedBy(), s.due(), after(review, s, typed), s.warning(), s.days(), s.provenance());
            case DUE ->
                of(s, s.name(), s.decidedBy(), due(review, s, typed), s.after(), s.warning(), s.days(), s.provenance());
            case WARNING -> of(s, s.name(), s.decidedBy(), s.due(), s.after(), typed, s.days(), s.provenance());
            case SOURCE -> of(s, s.name(), s.decidedBy(), s.due(), s.after(), s.warning(), s.days(),
                    new Provenance(typed, s.provenance().mark(), s.provenance().note()));
        });
    }

    private static Step of(Step s, String name, String decidedBy, Optional<LocalDate> due, List<String> after,
            String warning, Optional<Integer> days, Provenance provenance) {
        return new Step(s.id(), s.alternative(), name, decidedBy, due, after, warning, days, provenance);
    }

    private static Optional<Integer> days(String typed) {
        String digits = typed.replaceAll("\\s", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (!digits.matches("\\d{1,6}")) {
            throw new Unread(Texts.get("ui.implementation.error.days", typed));
        }
        return Optional.of(Integer.valueOf(digits));
    }

    private static Optional<LocalDate> due(Review review, Step s, String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> read = SwedishDates.read(typed);
        if (read.isEmpty()) {
            throw new Unread(Texts.get("ui.implementation.error.date", typed), meant(review, s, typed));
        }
        return read;
    }

    /** A day without its year is in the year before the change. */
    private static String meant(Review review, Step s, String typed) {
        Matcher yearless = YEARLESS.matcher(typed);
        return yearless.matches() ? Schedule.change(review, s.alternative())
                .flatMap(change -> SwedishDates.read(typed + " " + (change.getYear() - 1))).map(SwedishDates::date)
                .orElse("") : "";
    }

    private static List<String> after(Review review, Step s, String typed) {
        List<Step> own = StepEdits.own(review, s.alternative());
        Set<String> ids = s.after().stream().filter(a -> own.stream().noneMatch(o -> o.id().equals(a)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // A name may hold commas of its own.
        Optional<String> whole = typed.isEmpty() ? Optional.empty() : meant(own, typed);
        Stream<String> parts = typed.isEmpty() || whole.isPresent() ? whole.stream()
                : Stream.of(typed.split("[,;]")).map(String::strip).filter(p -> !p.isEmpty())
                        .map(p -> meant(own, p).orElseThrow(
                                () -> new Unread(Texts.get("ui.implementation.error.after", p, own.size()))));
        parts.forEach(ids::add);
        refuseCircle(review, s, ids);
        return new ArrayList<>(ids);
    }

    private static Optional<String> meant(List<Step> own, String typed) {
        Matcher numbered = NUMBERED.matcher(typed);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(1));
            return number >= 1 && number <= own.size() ? Optional.of(own.get(number - 1).id()) : Optional.empty();
        }
        OptionalInt found = PasteNames.find(typed, own.stream().map(Step::name).toList());
        return found.isPresent() ? Optional.of(own.get(found.getAsInt()).id()) : Optional.empty();
    }

    private static void refuseCircle(Review review, Step s, Set<String> ids) {
        if (ids.contains(s.id())) {
            throw new Unread(Texts.get("ui.implementation.error.itself"));
        }
        Review tried = StepEdits.with(review, s.id(), step -> step.withAfter(List.copyOf(ids)));
        Schedule schedule = Schedule.of(tried, s.alternative());
        boolean was = Schedule.of(review, s.alternative()).step(s.id()).orElseThrow().inCircle();
        if (!was && schedule.step(s.id()).orElseThrow().inCircle()) {
            String others = schedule.steps().stream().filter(Timed::inCircle).filter(t -> !t.step().id().equals(s.id()))
                    .map(t -> Integer.toString(t.number())).collect(Collectors.joining(", "));
            throw new Unread(Texts.get("ui.implementation.error.circle", others));
        }
    }

    /** What a step waits for, by number. */
    static String afterWords(Review review, Step s) {
        List<String> own = StepEdits.own(review, s.alternative()).stream().map(Step::id).toList();
        return IntStream.range(0, own.size()).filter(i -> s.after().contains(own.get(i)))
                .mapToObj(i -> Integer.toString(i + 1)).collect(Collectors.joining(", "));
    }
}
