package se.vagval.model;

import java.time.Instant;

/** A version the user has named, such as "Utskickad till medlemssamråd 2026-02-24". */
public record NamedVersion(String id, String name, Instant created, String note) {
    public NamedVersion {
        Check.id("id", id);
        Check.name("name", name);
        Check.given("created", created);
        Check.given("note", note);
    }
}
