package se.vagval.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.NewAssociation;
import se.vagval.model.Region;
import se.vagval.text.Texts;

/** An association has the state, at least one region and at least one municipality, today and when an alternative forms it. */
final class Composition implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Association a : material.review().associations()) {
            municipality("associations." + a.id(), a.shortName(), a.municipalities(), found);
            region(material, a, found);
        }
        for (Alternative alternative : material.review().alternatives()) {
            for (Change change : alternative.changes()) {
                String path = "alternatives." + alternative.id() + ".changes." + change.id();
                formed(change).forEach(a -> formed(path, a, alternative.shortName(), found));
            }
        }
    }

    static List<NewAssociation> formed(Change change) {
        return switch (change) {
            case Change.Start c -> List.of(c.association());
            case Change.Split c -> c.parts();
            default -> List.of();
        };
    }

    private static void formed(String path, NewAssociation a, String alternative, Consumer<Remark> found) {
        if (a.municipalities().isEmpty() || a.regions().isEmpty()) {
            String lacks = Texts.get(a.municipalities().isEmpty()
                    ? "check.composition.aMunicipality"
                    : "check.composition.aRegion");
            found.accept(Remark.of(CheckCode.COMPOSITION, Severity.ERROR, path + "." + a.id(),
                    Texts.get("check.composition.headline", a.shortName(), lacks),
                    Texts.get("check.composition.formed", alternative)));
        }
    }

    private static void municipality(String path, String name, List<String> municipalities, Consumer<Remark> found) {
        if (municipalities.isEmpty()) {
            found.accept(Remark.of(CheckCode.COMPOSITION, Severity.ERROR, path + ".municipalities",
                    Texts.get("check.composition.headline", name, Texts.get("check.composition.aMunicipality")),
                    Texts.get("check.composition.detail")));
        }
    }

    private static void region(Material material, Association a, Consumer<Remark> found) {
        List<String> theirs = a.municipalities().stream().map(material.municipalities()::get)
                .map(m -> m.regionId()).distinct().filter(id -> !a.regions().contains(id)).toList();
        List<String> names = theirs.stream().map(id -> name(material, id)).toList();
        if (a.regions().isEmpty()) {
            found.accept(Remark.of(CheckCode.COMPOSITION, Severity.ERROR, "associations." + a.id() + ".regions",
                    Texts.get("check.composition.headline", a.shortName(), Texts.get("check.composition.aRegion")),
                    Texts.get("check.composition.detail"), add(a, theirs, names)));
        } else if (!theirs.isEmpty()) {
            found.accept(Remark.of(CheckCode.REGION, Severity.REVIEW, "associations." + a.id() + ".regions",
                    Texts.get("check.region.headline", a.shortName(), Say.names(names)),
                    Texts.get("check.region.detail", Say.names(names)), add(a, theirs, names)));
        }
    }

    private static Fix[] add(Association a, List<String> ids, List<String> names) {
        if (ids.isEmpty()) {
            return new Fix[0];
        }
        List<String> all = new ArrayList<>(a.regions());
        all.addAll(ids);
        return new Fix[]{new Fix(Texts.get("check.region.fix", Say.names(names)),
                Texts.get("check.region.undo", Say.names(names)),
                review -> review.edit().association(a.id(), now -> with(now, all)).done())};
    }

    private static Association with(Association a, List<String> regions) {
        return new Association(a.id(), a.name(), a.shortName(), a.organisationNumber(), a.municipalities(), regions,
                a.boardSeats(), a.accounts(), a.allocation(), a.positions(), a.municipalityKey(), a.regionKey(),
                a.regionCeiling(), a.municipalitiesCeiling(), a.policy(), a.individualShare(), a.costPerParticipant(),
                a.noticeYears());
    }

    private static String name(Material material, String id) {
        return material.review().regions().stream().filter(r -> r.id().equals(id)).map(Region::name).findFirst()
                .orElse(id);
    }
}
