package se.vagval.model;

import java.util.Optional;

/**
 * An organ of an association's organisation, as an organisation sketch shows it.
 *
 * @param association
 *            id of an association of the base year, or of one that a change brings into being
 * @param under
 *            id of the organ it stands under, if any
 * @param members
 *            who sits in it, by role, or ""
 * @param task
 *            what it does, or ""
 */
public record Organ(String id, String association, OrganKind kind, String name, Optional<String> under, String members,
        String task, Provenance provenance) {
    public Organ {
        Check.id("id", id);
        Check.id("association", association);
        Check.given("kind", kind);
        Check.name("name", name);
        Check.given("under", under);
        Check.given("members", members);
        Check.given("task", task);
        Check.given("provenance", provenance);
    }
}
