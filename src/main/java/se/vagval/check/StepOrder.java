package se.vagval.check;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.vagval.model.Step;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** A step is not due before those that must be done first. */
final class StepOrder implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        Map<String, Step> steps = material.review().steps().stream()
                .collect(Collectors.toMap(Step::id, Function.identity()));
        for (Step s : material.review().steps()) {
            s.after().stream().map(steps::get)
                    .filter(b -> b.due().isPresent() && s.due().isPresent() && s.due().get().isBefore(b.due().get()))
                    .findFirst().ifPresent(b -> found.accept(remark(s, b)));
        }
    }

    private static Remark remark(Step s, Step before) {
        return Remark.of(CheckCode.STEP_ORDER, Severity.REVIEW, "steps." + s.id() + ".due",
                Texts.get("check.stepOrder.headline", s.name()),
                Texts.get("check.stepOrder.detail", SwedishDates.date(s.due().orElseThrow()), before.name(),
                        SwedishDates.date(before.due().orElseThrow())));
    }
}
