package se.vagval.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.Review;
import se.vagval.model.StructureEvent;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/**
 * Notice when a municipality leaves an association, also for another one: three years unless the förbundsordning says less
 * (15 §), said beside the change. Asked against the day of the commission, or the first day after the base year while that is not known.
 */
final class Notice implements CheckRule {
    private static final int LONGEST = 3;

    private record Leaving(Alternative alternative, Change change, String association) {}

    @Override
    public void read(Material material, Consumer<Remark> found) {
        Map<Leaving, List<String>> leaving = new LinkedHashMap<>();
        Moves.each(material.review(), (alternative, event) -> {
            if (event instanceof StructureEvent.Left left && alternative.changes().contains(left.change())) {
                leaving.computeIfAbsent(new Leaving(alternative, left.change(), left.after().id()),
                        _ -> new ArrayList<>()).add(material.municipality(left.municipality()));
            }
        });
        leaving.forEach((who, names) -> found.accept(remark(material.review(), who, Say.names(names))));
    }

    private static Remark remark(Review review, Leaving who, String names) {
        int years = review.association(who.association()).map(Association::noticeYears).orElse(LONGEST);
        LocalDate given = review.commission().ordered()
                .orElseGet(() -> LocalDate.of(review.commission().baseYear() + 1, 1, 1));
        LocalDate out = given.plusYears(years);
        int first = out.getDayOfYear() == 1 ? out.getYear() : out.getYear() + 1;
        String association = Moves.association(review, who.association());
        String path = Moves.path(who.alternative().id(), who.change().id()) + "." + who.association();
        String last = SwedishDates.date(LocalDate.of(who.change().year() - years, 1, 1).minusDays(1));
        int year = who.change().year();
        String headline = who.change() instanceof Change.Leave
                ? Texts.get("check.leaving.headline", years, association)
                : Texts.get("check.leaving.elsewhere", names, association, years);
        return year < first
                ? Remark.of(CheckCode.NOTICE, Severity.REVIEW, path, headline,
                        Texts.get("check.leaving.tooSoon", last, SwedishDates.date(given), Say.year(first)))
                : Remark.of(CheckCode.NOTICE, Severity.INFORMATION, path, headline,
                        Texts.get("check.leaving.inTime", last));
    }
}
