package se.vagval.model;

import java.util.List;
import java.util.Set;

/** Whether what a change points at exists. */
final class ChangeReferences {
    private ChangeReferences() {}

    static void check(String path, Change change, Set<String> associations, Set<String> municipalities,
            Set<String> regions) {
        String field = path + ".association";
        switch (change) {
            case Change.ShareAdministration c -> all(path + ".associations", c.associations(), associations);
            case Change.Merge c -> {
                all(path + ".associations", c.associations(), associations);
                c.keptNumber().ifPresent(id -> Check.known(path + ".keptNumber", id, c.associations()));
            }
            case Change.Start c -> members(path + ".association", c.association(), municipalities, regions);
            case Change.Join c -> {
                Check.known(field, c.association(), associations);
                Check.known(path + ".municipality", c.municipality(), municipalities);
            }
            case Change.Leave c -> {
                Check.known(field, c.association(), associations);
                Check.known(path + ".municipality", c.municipality(), municipalities);
            }
            case Change.Split c -> {
                Check.known(field, c.association(), associations);
                c.parts().forEach(p -> members(path + ".parts." + p.id(), p, municipalities, regions));
            }
            case Change.SetUtilisation c -> Check.known(field, c.association(), associations);
            case Change.StateBudget c -> Check.known(field, c.association(), associations);
            case Change.PutCostLine c -> Check.known(field, c.association(), associations);
            case Change.PutRevenueLine c -> Check.known(field, c.association(), associations);
            case Change.EndLine c -> Check.known(field, c.association(), associations);
            case Change.ChangeSplitKey c -> {
                Check.known(field, c.association(), associations);
                all(path + ".key.shares", List.copyOf(c.key().shares().keySet()), municipalities);
            }
            case Change.ChangeCeiling c -> Check.known(field, c.association(), associations);
            case Change.ChangePolicy c -> Check.known(field, c.association(), associations);
            case Change.OneOffCost c -> bearer(path + ".bearer", c.bearer(), associations, municipalities, regions);
        }
    }

    private static void bearer(String field, Bearer bearer, Set<String> associations, Set<String> municipalities,
            Set<String> regions) {
        switch (bearer.kind()) {
            case ASSOCIATION -> Check.known(field, bearer.id(), associations);
            case MUNICIPALITY -> Check.known(field, bearer.id(), municipalities);
            case REGION -> Check.known(field, bearer.id(), regions);
            case STATE -> {
                // there is only one
            }
        }
    }

    private static void members(String path, NewAssociation body, Set<String> municipalities, Set<String> regions) {
        all(path + ".municipalities", body.municipalities(), municipalities);
        all(path + ".regions", body.regions(), regions);
    }

    private static void all(String field, List<String> ids, Set<String> known) {
        ids.forEach(id -> Check.known(field, id, known));
    }
}
