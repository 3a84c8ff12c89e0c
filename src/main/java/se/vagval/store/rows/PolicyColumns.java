package se.vagval.store.rows;

import java.util.Optional;

import se.vagval.model.ActivityPolicy;
import se.vagval.model.ActivityPolicy.Balanced;
import se.vagval.model.ActivityPolicy.GlidePath;
import se.vagval.model.ActivityPolicy.Planned;
import se.vagval.model.PriceIndex;

/** The policy of activities, as columns of the association or the change that holds it. */
final class PolicyColumns {
    private static final String BALANCED = "BALANCED";
    private static final String PLANNED = "PLANNED";

    private PolicyColumns() {}

    static void write(Row row, ActivityPolicy policy) {
        switch (policy) {
            case Balanced balanced -> {
                row.set("policy", BALANCED);
                balanced.glide().ifPresent(glide -> row.set("policy_glide_year", glide.lastYear())
                        .figure("policy_glide_target", glide.target()));
            }
            case Planned planned -> row.set("policy", PLANNED).figure("policy_amount", planned.amount())
                    .set("policy_index", planned.index());
        }
    }

    static ActivityPolicy read(Row row) {
        return switch (row.text("policy")) {
            case BALANCED -> new Balanced(row.has("policy_glide_year")
                    ? Optional.of(new GlidePath(row.integer("policy_glide_year"), row.figure("policy_glide_target")))
                    : Optional.empty());
            case PLANNED ->
                new Planned(row.optionalFigure("policy_amount"), row.choice("policy_index", PriceIndex.class));
            default -> throw new BrokenRow("column policy holds " + row.text("policy"));
        };
    }
}
