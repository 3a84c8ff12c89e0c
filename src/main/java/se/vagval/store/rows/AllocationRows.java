package se.vagval.store.rows;

import java.util.List;
import java.util.Optional;

import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.model.LadderStep;
import se.vagval.model.National;
import se.vagval.model.Review;
import se.vagval.model.Rule;
import se.vagval.model.RuleKind;
import se.vagval.model.Rules;
import se.vagval.model.StateAllocation;

/** The state's allocation, the dated rules and the register of assumptions. */
final class AllocationRows {
    private AllocationRows() {}

    static void write(Review review, Rows rows) {
        StateAllocation allocation = review.allocation();
        Row row = new Row().set("id", 1).set("mode", allocation.mode()).set("weight", allocation.weight())
                .set("floor_after_merger", allocation.floorAfterMerger())
                .figure("equity_reduction", allocation.equityReduction())
                .figure("redistribution", allocation.redistribution())
                .figure("oversubscription", allocation.oversubscription());
        allocation.national()
                .ifPresent(
                        n -> row.figure("national_frame", n.frame()).figure("national_associations", n.associations())
                                .figure("national_support_measure", n.supportMeasure())
                                .figure("national_working_age", n.workingAge()));
        rows.add(Table.STATE_ALLOCATION, row);
        rows.list(Table.RULE, review.rules().rules(), (r, rule) -> r.set("kind", rule.kind())
                .set("from_year", rule.fromYear()).figure("amount", rule.value()));
        rows.list(Table.LADDER_STEP, review.rules().ladder(), (r, step) -> r.set("from_year", step.fromYear())
                .figure("up_to", step.upTo()).figure("share", step.share()));
        rows.list(Table.ASSUMPTION, review.assumptions(),
                (r, a) -> r.set("id", a.id()).set("kind", a.kind()).set("name", a.name()).figure("stated", a.value())
                        .figure("low", a.low()).figure("high", a.high()).set("unit", a.unit()).set("made", a.date()));
    }

    static StateAllocation allocation(Rows rows) {
        Row row = rows.single(Table.STATE_ALLOCATION);
        Optional<National> national = row.has("national_frame")
                ? Optional.of(new National(row.figure("national_frame"), row.figure("national_associations"),
                        row.figure("national_support_measure"), row.figure("national_working_age")))
                : Optional.empty();
        return new StateAllocation(row.choice("mode", AllocationMode.class),
                row.choice("weight", AllocationWeight.class), national, row.flag("floor_after_merger"),
                row.figure("equity_reduction"), row.optionalFigure("redistribution"),
                row.optionalFigure("oversubscription"));
    }

    static Rules rules(Rows rows) {
        return new Rules(
                rows.read(Table.RULE,
                        row -> new Rule(row.choice("kind", RuleKind.class), row.integer("from_year"),
                                row.figure("amount"))),
                rows.read(Table.LADDER_STEP,
                        row -> new LadderStep(row.integer("from_year"), row.figure("up_to"), row.figure("share"))));
    }

    static List<Assumption> assumptions(Rows rows) {
        return rows.read(Table.ASSUMPTION,
                row -> new Assumption(row.text("id"), row.choice("kind", AssumptionKind.class), row.text("name"),
                        row.figure("stated"), row.optionalFigure("low"), row.optionalFigure("high"), row.text("unit"),
                        row.optionalDate("made")));
    }
}
