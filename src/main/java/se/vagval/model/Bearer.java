package se.vagval.model;

/** Who pays a one-off cost: an association, a region, a municipality (by id) or the state (id ""). */
public record Bearer(Kind kind, String id) {
    /** What kind of body it is. */
    public enum Kind {
        ASSOCIATION, REGION, MUNICIPALITY, STATE
    }

    public Bearer {
        Check.given("kind", kind);
        Check.given("id", id);
        if (kind != Kind.STATE) {
            Check.id("id", id);
        }
    }
}
