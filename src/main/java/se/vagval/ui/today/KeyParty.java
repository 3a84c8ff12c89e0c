package se.vagval.ui.today;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import se.vagval.finance.Measure;
import se.vagval.model.Association;
import se.vagval.model.Municipality;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.model.SplitKey;
import se.vagval.text.Texts;

/**
 * One party of an association, municipalities or regions, that divides its part among its members.
 *
 * @param members
 *            names by code or id, in Swedish order
 */
record KeyParty(Association association, boolean ofMunicipalities, Map<String, String> members) {
    static KeyParty municipalities(Review review, Association a) {
        Map<String, String> names = new LinkedHashMap<>();
        review.municipalities().stream().filter(m -> a.municipalities().contains(m.code()))
                .sorted(Comparator.comparing(Municipality::name, Collator.getInstance(Texts.SWEDISH)))
                .forEach(m -> names.put(m.code(), m.name()));
        return new KeyParty(a, true, names);
    }

    static KeyParty regions(Review review, Association a) {
        Map<String, String> names = new LinkedHashMap<>();
        review.regions().stream().filter(r -> a.regions().contains(r.id()))
                .sorted(Comparator.comparing(Region::name, Collator.getInstance(Texts.SWEDISH)))
                .forEach(r -> names.put(r.id(), r.name()));
        return new KeyParty(a, false, names);
    }

    SplitKey key() {
        return ofMunicipalities ? association.municipalityKey() : association.regionKey();
    }

    /** What the party as a whole pays. */
    Measure whole() {
        return ofMunicipalities ? Measure.CONTRIBUTION_MUNICIPALITIES : Measure.CONTRIBUTION_REGION;
    }

    String label() {
        return Texts.get(ofMunicipalities ? "ui.today.keys.municipalities" : "ui.today.keys.regions");
    }

    String path() {
        return "associations." + association.id() + (ofMunicipalities ? ".municipalityKey" : ".regionKey");
    }

    String address(String member) {
        return path() + ".shares." + member;
    }

    String named(String what) {
        return Texts.get("ui.today.of", what, association.shortName());
    }

    Review with(Review review, SplitKey key) {
        return review.edit().association(association.id(), a -> (ofMunicipalities ? a.edit().municipalityKey(key)
                : a.edit().regionKey(key)).done()).done();
    }
}
