package se.vagval.model;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.vagval.text.Texts;

/** Swedish words and units of inputs. */
final class InputNames {
    private static final Set<String> SHARES = Set.of("AssociationAllocation.utilisation", "Association.individualShare",
            "GlidePath.target", "LadderStep.share", "Participants.womenShare", "Participants.menShare",
            "Position.fullTime", "Service.share", "SetUtilisation.utilisation", "Start.utilisation",
            "Start.administration",
            "SplitKey.shares", "ShareAdministration.savings", "Merge.savings", "StateAllocation.equityReduction");
    private static final Set<String> NUMBERS = Set.of("Association.boardSeats", "CostLine.quantity",
            "RevenueLine.quantity", "Municipality.population", "Municipality.workingAge", "Municipality.supportMeasure",
            "National.associations", "National.supportMeasure", "National.workingAge", "Participants.total",
            "Activity.participants");

    private final Map<String, String> names = new HashMap<>();

    InputNames(Review review) {
        review.municipalities().forEach(m -> names.put(m.code(), m.name()));
        review.regions().forEach(r -> names.put(r.id(), r.name()));
        review.alternatives().stream().flatMap(a -> a.changes().stream()).forEach(this::nameNew);
        review.associations().forEach(a -> names.put(a.id(), a.shortName()));
    }

    private void nameNew(Change change) {
        switch (change) {
            case Change.Start c -> name(c.association());
            case Change.Merge c -> name(c.target());
            case Change.Split c -> c.parts().forEach(this::name);
            default -> {
                // brings no association into being
            }
        }
    }

    private void name(NewAssociation association) {
        names.put(association.id(), association.shortName());
    }

    private static String place(Record holder, RecordComponent component) {
        return holder.getClass().getSimpleName() + "." + component.getName();
    }

    String label(Record holder, RecordComponent component) {
        return switch (holder) {
            case Rule rule -> Texts.get("model.ruleKind." + rule.kind());
            default -> Texts.get("model.input." + holder.getClass().getSimpleName() + "_" + component.getName());
        };
    }

    InputUnit unit(Record holder, RecordComponent component) {
        String place = place(holder, component);
        return switch (holder) {
            case Rule rule -> rule.kind() == RuleKind.BASE_GRANT ? InputUnit.KRONOR : InputUnit.SHARE;
            case SusOutcome outcome -> outcome.share() ? InputUnit.SHARE : InputUnit.NUMBER;
            case Assumption assumption -> assumption.kind() == AssumptionKind.OTHER ? InputUnit.NUMBER
                    : InputUnit.SHARE;
            default -> SHARES.contains(place) ? InputUnit.SHARE
                    : NUMBERS.contains(place) ? InputUnit.NUMBER : InputUnit.KRONOR;
        };
    }

    List<String> with(List<String> within, String name) {
        List<String> longer = new ArrayList<>(within);
        longer.add(name);
        return longer;
    }

    /** What an item of a list adds to where a figure stands. */
    List<String> within(List<String> within, Record item) {
        return switch (item) {
            case Association a -> with(within, a.shortName());
            case Municipality m -> with(within, m.name());
            case Alternative a -> with(within, a.shortName());
            case Accounts a -> with(within, Integer.toString(a.year()));
            case YearFigure y -> with(within, Integer.toString(y.year()));
            case Rule r -> with(within, Texts.get("model.inputPlace.from", r.fromYear()));
            case LadderStep s -> with(within, Texts.get("model.inputPlace.from", s.fromYear()));
            case CostLine line -> with(within, line.name());
            case RevenueLine line -> with(within, line.name());
            case Position position -> with(within, position.title());
            case Service service -> with(within, service.name());
            case Assumption assumption -> with(within, assumption.name());
            case Participants p -> with(with(within, key(p.association())), Integer.toString(p.year()));
            case SusOutcome o -> with(with(within, area(o.area())), o.row());
            case Activity activity -> with(with(within, key(activity.association())), activity.name());
            // the figures of a start have years of their own
            case Change.Start start -> with(within, start.association().shortName());
            case Change change -> withYear(of(within, change), Integer.toString(change.year()));
            default -> within;
        };
    }

    /** A cost that is called "Utredning 2020" has said its year. */
    private List<String> withYear(List<String> within, String year) {
        return !within.isEmpty() && within.getLast().endsWith(" " + year) ? within : with(within, year);
    }

    /** Which association a change is of, where it is of one. */
    private List<String> of(List<String> within, Change change) {
        return switch (change) {
            case Change.SetUtilisation c -> with(within, key(c.association()));
            case Change.StateBudget c -> with(within, key(c.association()));
            case Change.PutCostLine c -> with(within, key(c.association()));
            case Change.PutRevenueLine c -> with(within, key(c.association()));
            case Change.ChangeSplitKey c -> with(within, key(c.association()));
            case Change.ChangeCeiling c -> with(within, key(c.association()));
            case Change.ChangePolicy c -> with(within, key(c.association()));
            case Change.OneOffCost c -> with(within, c.name());
            default -> within;
        };
    }

    String area(String area) {
        return switch (area) {
            case SusOutcome.COUNTY -> Texts.get("model.inputPlace.county");
            case SusOutcome.COUNTRY -> Texts.get("model.inputPlace.country");
            default -> key(area);
        };
    }

    String key(Object key) {
        return key instanceof CostCategory category ? Texts.get("model.costCategory." + category)
                : names.getOrDefault(key.toString(), key.toString());
    }
}
