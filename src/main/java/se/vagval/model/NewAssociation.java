package se.vagval.model;

import java.util.List;

/** An association that a change brings into being, with the members it begins with. */
public record NewAssociation(String id, String name, String shortName, List<String> municipalities,
        List<String> regions) {
    public NewAssociation {
        Check.id("id", id);
        Check.name("name", name);
        Check.name("shortName", shortName);
        municipalities = Check.unique("municipalities", municipalities, code -> code);
        regions = Check.unique("regions", regions, region -> region);
    }
}
