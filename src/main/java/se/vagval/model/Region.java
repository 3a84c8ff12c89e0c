package se.vagval.model;

/** A region (landsting before 2019) that is or may be a member. */
public record Region(String id, String name) {
    public Region {
        Check.id("id", id);
        Check.name("name", name);
    }
}
