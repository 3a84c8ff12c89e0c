package se.vagval.ui.today;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.model.Association;
import se.vagval.model.Municipality;
import se.vagval.model.Register;
import se.vagval.model.RegisteredCounty;
import se.vagval.model.RegisteredMunicipality;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/** Which association a municipality belongs to: one, or none. Its figures go with it when it moves. */
final class Homes {
    /** In place of an association's id, for a municipality that belongs to none. */
    static final String NONE = "";

    private Homes() {}

    /** Id of the association a municipality belongs to, or {@link #NONE}. */
    static String of(Review review, String code) {
        return review.associations().stream().filter(a -> a.municipalities().contains(code)).map(Association::id)
                .findFirst().orElse(NONE);
    }

    /** The municipalities of each association, and last, at {@link #NONE}, those of none; in Swedish order. */
    static Map<String, List<Municipality>> members(Review review) {
        Map<String, String> homes = new HashMap<>();
        Map<String, List<Municipality>> members = new LinkedHashMap<>();
        for (Association a : review.associations()) {
            a.municipalities().forEach(code -> homes.putIfAbsent(code, a.id()));
            members.put(a.id(), new ArrayList<>());
        }
        members.put(NONE, new ArrayList<>());
        review.municipalities().forEach(m -> members.get(homes.getOrDefault(m.code(), NONE)).add(m));
        Comparator<Municipality> swedish = Comparator.comparing(Municipality::name,
                Collator.getInstance(Texts.SWEDISH));
        members.values().forEach(all -> all.sort(swedish));
        return members;
    }

    /** Name of an association for choices; of none as well. */
    static String name(Review review, String association) {
        return review.association(association).map(Association::shortName)
                .orElseGet(() -> Texts.get("ui.today.municipalities.none"));
    }

    static boolean has(Review review, String code) {
        return review.municipalities().stream().anyMatch(m -> m.code().equals(code));
    }

    /** The county a code lies in, without the word county, for a column of that name. */
    static String countyAlone(Register register, String code) {
        return county(register, code)
                .replaceFirst(" " + Texts.get("ui.today.column.county").toLowerCase(Texts.SWEDISH) + "$", "");
    }

    /** The county a code lies in, with the word; "" for a code that is no municipality's. */
    static String county(Register register, String code) {
        return code.length() < 2 ? "" : register.county(code.substring(0, 2)).map(RegisteredCounty::name).orElse("");
    }

    /** The municipality in another association, or in none. */
    static Review moved(Review review, String code, String association) {
        List<Association> all = review.associations().stream().map(a -> {
            List<String> members = new ArrayList<>(a.municipalities());
            if (a.id().equals(association)) {
                if (!members.contains(code)) {
                    members.add(code);
                }
            } else {
                members.remove(code);
            }
            return members.equals(a.municipalities()) ? a : a.edit().municipalities(members).done();
        }).toList();
        return review.edit().associations(all).done();
    }

    /**
     * The municipality of the register in an association. One that the review does not have comes with its region; an
     * association without a region so far gets that one too.
     */
    static Review put(Review review, Register register, RegisteredMunicipality found, String association) {
        if (has(review, found.code())) {
            return moved(review, found.code(), association);
        }
        String county = register.county(found.countyCode()).orElseThrow().region();
        Regions.Added region = Regions.add(review, register, county);
        List<Municipality> all = new ArrayList<>(region.review().municipalities());
        all.add(Municipality.named(found.code(), found.name(), region.id()));
        Review next = region.review().edit().municipalities(all).done();
        return moved(next.edit().association(association, a -> a.regions().isEmpty()
                ? a.edit().regions(List.of(region.id())).done() : a).done(), found.code(), association);
    }

    /** The municipality no longer in the review. */
    static Review removed(Review review, String code) {
        return moved(review, code, NONE).edit()
                .municipalities(review.municipalities().stream().filter(m -> !m.code().equals(code)).toList()).done();
    }

    /** Why a municipality cannot be typed in as new: it belongs somewhere already. */
    static Optional<String> refusal(Review review, RegisteredMunicipality found, String association) {
        String home = of(review, found.code());
        if (!has(review, found.code()) || home.equals(NONE) && !association.equals(NONE)) {
            return Optional.empty();
        }
        return Optional.of(home.equals(association)
                ? Texts.get("ui.today.error.memberAlready", found.name())
                : Texts.get("ui.today.error.memberElsewhere", found.name(), name(review, home)));
    }
}
