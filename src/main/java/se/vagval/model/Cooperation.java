package se.vagval.model;

import java.util.List;

/**
 * Which office of another party a municipality already works with, and which associations work with the same office: what
 * shows how well each association would fit the municipality.
 *
 * @param municipality
 *            code of the municipality
 * @param office
 *            name of the office
 * @param concerns
 *            what they work together on, or ""
 * @param associations
 *            ids of the base year's associations that work with the same office; empty where none does or it is not known
 */
public record Cooperation(String id, String municipality, Authority authority, String office, String concerns,
        List<String> associations, Provenance provenance) {
    public Cooperation {
        Check.id("id", id);
        Check.id("municipality", municipality);
        Check.given("authority", authority);
        Check.name("office", office);
        Check.given("concerns", concerns);
        associations = Check.unique("associations", associations, a -> a);
        Check.given("provenance", provenance);
    }
}
