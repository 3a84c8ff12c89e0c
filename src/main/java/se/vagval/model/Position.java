package se.vagval.model;

/** A post: title and how much of full time it is, 0–1 per person. */
public record Position(String id, String title, Figure fullTime) {
    public Position {
        Check.id("id", id);
        Check.name("title", title);
        Check.notNegative("fullTime", fullTime);
    }
}
