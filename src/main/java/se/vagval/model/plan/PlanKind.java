package se.vagval.model.plan;

import java.util.List;

import se.vagval.model.Change;
import se.vagval.model.Step;
import se.vagval.text.Texts;

/** The kinds of change that need steps of their own, each with a template. */
public enum PlanKind {
    /** Associations become one, which keeps the number of one of them. */
    MERGE_KEEPING,
    /** Associations become one with a number of its own. */
    MERGE_NEW,
    /** An association is formed. */
    START,
    /** A municipality joins. */
    JOIN,
    /** A municipality leaves. */
    LEAVE,
    /** An association is divided. */
    SPLIT,
    /** Associations share their administration. */
    SHARE;

    /** The kind of a change: two for a merger of which it is not said whose number is kept, none for what moves only money. */
    public static List<PlanKind> of(Change change) {
        return switch (change) {
            case Change.Merge merge ->
                merge.keptNumber().isPresent() ? List.of(MERGE_KEEPING) : List.of(MERGE_KEEPING, MERGE_NEW);
            case Change.Start _ -> List.of(START);
            case Change.Join _ -> List.of(JOIN);
            case Change.Leave _ -> List.of(LEAVE);
            case Change.Split _ -> List.of(SPLIT);
            case Change.ShareAdministration _ -> List.of(SHARE);
            default -> List.of();
        };
    }

    /** Whether one of some steps shows that the other way to merge has been chosen. */
    boolean isRuledOutBy(List<Step> steps) {
        String sign = switch (this) {
            case MERGE_KEEPING -> "registrering";
            case MERGE_NEW -> "organisationsnummer";
            default -> "";
        };
        return !sign.isEmpty() && steps.stream().anyMatch(s -> s.id().startsWith(sign));
    }

    /** In a few Swedish words: "sammanslagning där ett nummer behålls". */
    public String label() {
        return Texts.get("model.planKind." + this);
    }
}
