package se.vagval.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.model.plan.Schedule;
import se.vagval.model.plan.YearMark;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** What the steps of an alternative say: who decides each, a budget by 30 November, and what mergers elsewhere ran aground on. */
final class StepContents implements CheckRule {
    private static final Pattern BUDGET = Pattern.compile(Texts.get("check.stepContents.budgetWords"));
    private static final Pattern EQUITY = Pattern.compile(Texts.get("check.stepContents.equityWords"));
    private static final Pattern ARCHIVE = Pattern.compile(Texts.get("check.stepContents.archiveWords"));

    @Override
    public void read(Material material, Consumer<Remark> found) {
        Review review = material.review();
        for (Alternative a : review.alternatives()) {
            List<Step> own = review.steps().stream().filter(s -> s.alternative().equals(a.id())).toList();
            if (own.isEmpty()) {
                continue;
            }
            Optional<LocalDate> change = Schedule.change(review, a.id());
            undecided(a, own, change, found);
            change.ifPresent(day -> own.forEach(s -> budget(s, day, found)));
            if (Lineage.changes(a, review.alternatives()).stream().anyMatch(Change.Merge.class::isInstance)) {
                pitfalls(a, own, found);
            }
        }
    }

    /** A list without days is not yet a plan that somebody has to decide; the change itself is decided by nobody. */
    private static void undecided(Alternative a, List<Step> own, Optional<LocalDate> change, Consumer<Remark> found) {
        boolean planned = own.stream().anyMatch(s -> s.days().isPresent());
        List<Step> open = own.stream().filter(_ -> planned).filter(s -> s.decidedBy().isBlank())
                .filter(s -> change.isEmpty() || !s.due().equals(change)).toList();
        if (!open.isEmpty()) {
            found.accept(Remark.of(CheckCode.STEP_DECIDER, Severity.INFORMATION,
                    "steps." + open.getFirst().id() + ".decidedBy",
                    Texts.get("check.stepContents.decider", a.shortName(), open.size()),
                    Say.names(open.stream().map(s -> Texts.get("check.stepContents.quoted", s.name())).toList())));
        }
    }

    private static void budget(Step s, LocalDate change, Consumer<Remark> found) {
        LocalDate last = YearMark.BUDGET.to(change.getYear() - 1);
        boolean late = s.due().filter(day -> day.isAfter(last) && !day.isAfter(change)).isPresent();
        if (late && BUDGET.matcher(s.name().toLowerCase(Texts.SWEDISH)).find()) {
            found.accept(Remark.of(CheckCode.STEP_BUDGET, Severity.REVIEW, "steps." + s.id() + ".due",
                    Texts.get("check.stepContents.budget", s.name()),
                    Texts.get("check.stepContents.budgetDetail", SwedishDates.date(s.due().orElseThrow()),
                            SwedishDates.date(last)),
                    new Fix(Texts.get("check.stepContents.budgetFix", SwedishDates.date(last)),
                            Texts.get("check.stepContents.budgetUndo"), review -> due(review, s.id(), last))));
        }
    }

    private static Review due(Review review, String id, LocalDate day) {
        return review.edit().steps(review.steps().stream().map(s -> !s.id().equals(id) ? s
                : new Step(s.id(), s.alternative(), s.name(), s.decidedBy(), Optional.of(day), s.after(), s.warning(),
                        s.days(), s.provenance()))
                .toList()).done();
    }

    private static void pitfalls(Alternative a, List<Step> own, Consumer<Remark> found) {
        missing(own, EQUITY, Texts.get("check.stepContents.equity", a.shortName()),
                Texts.get("check.stepContents.equityDetail"), ".name", found);
        missing(own, ARCHIVE, Texts.get("check.stepContents.archive", a.shortName()),
                Texts.get("check.stepContents.archiveDetail"), ".warning", found);
    }

    /** Each on a field of its own of the last step, so that the two are told apart. */
    private static void missing(List<Step> own, Pattern words, String headline, String detail,
            String field, Consumer<Remark> found) {
        if (own.stream().noneMatch(s -> words.matcher((s.name() + " " + s.warning()).toLowerCase(Texts.SWEDISH))
                .find())) {
            found.accept(Remark.of(CheckCode.STEP_PITFALL, Severity.INFORMATION, "steps." + own.getLast().id() + field,
                    headline, detail));
        }
    }
}
