package se.vagval.model;

import java.util.List;

/**
 * What a change of an alternative did with who is a member of what. Events stand in the order they happened; those of a
 * year all take effect on its 1 January.
 */
public sealed interface StructureEvent {
    /** The change that made it happen. */
    Change change();

    /** Associations became one. */
    record Merged(Change.Merge change, List<Structure.Body> parts, Structure.Body whole) implements StructureEvent {
        public Merged {
            parts = List.copyOf(parts);
        }
    }

    /** An association was formed; those of its municipalities that were members elsewhere have {@link Left}. */
    record Formed(Change.Start change, Structure.Body body) implements StructureEvent {}

    /** An association was divided into others, and is no more. */
    record Divided(Change.Split change, Structure.Body whole, List<Structure.Body> parts) implements StructureEvent {
        public Divided {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A municipality is no longer a member of an association: it left, joined another, or another was formed with it.
     *
     * @param after
     *            the association without it, and without its region where that had no other municipality among several regions
     */
    record Left(Change change, String municipality, Structure.Body after) implements StructureEvent {}

    /**
     * A municipality became a member of an association.
     *
     * @param after
     *            the association with it, and with its region
     */
    record Joined(Change.Join change, String municipality, Structure.Body after) implements StructureEvent {}

    /** The last municipality of an association was gone when the year's changes were made, and it is no more. */
    record Liquidated(Change change, Structure.Body body) implements StructureEvent {}

    /** The change moved nobody: who was to join was a member already, or who was to leave was none. */
    record Idle(Change change) implements StructureEvent {}

    /**
     * The change cannot be carried out.
     *
     * @param about
     *            id of the association, or code of the municipality, that the reason is about
     */
    record Refused(Change change, Reason reason, String about) implements StructureEvent {}

    /** Why a change cannot be carried out. */
    enum Reason {
        /** The association is no longer there, or not yet. */
        GONE,
        /** There already is an association with the id of the new one. */
        EXISTS,
        /** A municipality stands in two parts of a division. */
        IN_TWO_PARTS,
        /** A municipality in a part of a division is no member of what is divided. */
        NOT_MEMBER,
        /** A member of what is divided stands in none of the parts. */
        IN_NO_PART
    }
}
