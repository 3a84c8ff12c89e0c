package se.vagval.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** The last step of an implementation, that in which something starts: on 1 January, and in a year that the calculation changes something. */
final class StartDate implements CheckRule {
    private static final Pattern START = Pattern.compile(Texts.get("check.startDate.words"));

    @Override
    public void read(Material material, Consumer<Remark> found) {
        Review review = material.review();
        Set<String> waitedFor = review.steps().stream().flatMap(s -> s.after().stream()).collect(Collectors.toSet());
        for (Step s : review.steps()) {
            boolean starts = START.matcher(s.name().toLowerCase(Texts.SWEDISH)).find();
            if (s.due().isPresent() && starts && !waitedFor.contains(s.id())) {
                read(review, s, s.due().get(), found);
            }
        }
    }

    private static void read(Review review, Step s, LocalDate due, Consumer<Remark> found) {
        String path = "steps." + s.id() + ".due";
        if (due.getDayOfYear() != 1) {
            found.accept(Remark.of(CheckCode.MID_YEAR, Severity.REVIEW, path,
                    Texts.get("check.startDate.midYear", s.name(), SwedishDates.date(due)),
                    Texts.get("check.startDate.midYearDetail")));
        }
        Alternative alternative = review.alternative(s.alternative()).orElseThrow();
        List<Integer> years = Lineage.changes(alternative, review.alternatives()).stream().map(Change::year).distinct()
                .toList();
        if (!years.isEmpty() && !years.contains(due.getYear())) {
            found.accept(Remark.of(CheckCode.START_YEAR, Severity.REVIEW, path,
                    Texts.get("check.startDate.year", alternative.shortName(), Say.year(due.getYear()),
                            Say.year(years.getFirst())),
                    Texts.get("check.startDate.yearDetail", s.name(), SwedishDates.date(due))));
        }
    }
}
