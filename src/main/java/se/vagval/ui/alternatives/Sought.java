package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.vagval.model.Municipality;
import se.vagval.model.Newcomers;
import se.vagval.model.Register;
import se.vagval.model.RegisteredCounty;
import se.vagval.model.RegisteredMunicipality;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/** Municipalities by what is typed: those of the review first, then the rest of the register. */
final class Sought {
    /** The register never changes, and is read when the first field asks for it. */
    private static final class Read {
        static final Register REGISTER = Register.load();
    }

    /**
     * A municipality that was meant.
     *
     * @param newcomer
     *            as the register has it, where the review does not
     */
    record Found(String code, String name, Optional<RegisteredMunicipality> newcomer) {
        /** The review with the municipality in it. */
        Review in(Review review) {
            return newcomer.map(m -> Newcomers.put(review, Read.REGISTER, m)).orElse(review);
        }
    }

    private final Review review;

    Sought(Review review) {
        this.review = review;
    }

    /** What may be typed, without those of these codes. */
    List<String> offered(List<String> but) {
        Set<String> had = new HashSet<>(but);
        List<String> all = new ArrayList<>();
        for (Municipality m : review.municipalities()) {
            if (had.add(m.code())) {
                all.add(m.name());
            }
        }
        Read.REGISTER.municipalities().stream().filter(m -> !had.contains(m.code()))
                .map(m -> Texts.get("ui.alternatives.inCounty", m.name(), Read.REGISTER.county(m.countyCode())
                        .map(RegisteredCounty::name).orElse("")))
                .forEach(all::add);
        return all;
    }

    /** A municipality that the review does not have, in a county of those it has. */
    Optional<Found> neighbour() {
        Set<String> had = review.municipalities().stream().map(Municipality::code).collect(Collectors.toSet());
        return review.municipalities().stream().map(m -> m.code().substring(0, Math.min(2, m.code().length())))
                .distinct().flatMap(county -> Read.REGISTER.inCounty(county).stream())
                .filter(m -> !had.contains(m.code())).findFirst()
                .or(() -> Read.REGISTER.municipalities().stream().filter(m -> !had.contains(m.code())).findFirst())
                .map(m -> new Found(m.code(), m.name(), Optional.of(m)));
    }

    /** Hands over what was meant; says what is wrong where nothing was. */
    Optional<String> take(String typed, Function<Found, Optional<String>> use) {
        if (typed.isBlank()) {
            return Optional.of(Texts.get("ui.alternatives.error.blank"));
        }
        return find(typed).map(use)
                .orElseGet(() -> Optional.of(Texts.get("ui.alternatives.error.municipality", typed.strip())));
    }

    private Optional<Found> find(String typed) {
        String whole = typed.strip();
        String name = whole.replaceFirst("\\s*\\([^)]*\\)$", "");
        return review.municipalities().stream()
                .filter(m -> m.code().equals(whole) || m.name().equalsIgnoreCase(whole)
                        || m.name().equalsIgnoreCase(name))
                .findFirst().map(m -> new Found(m.code(), m.name(), Optional.empty()))
                .or(() -> Read.REGISTER.byName(name).or(() -> Read.REGISTER.byCode(whole)).map(this::registered));
    }

    /** The review may know the municipality by a name of its own. */
    private Found registered(RegisteredMunicipality m) {
        return review.municipalities().stream().filter(r -> r.code().equals(m.code())).findFirst()
                .map(r -> new Found(r.code(), r.name(), Optional.empty()))
                .orElseGet(() -> new Found(m.code(), m.name(), Optional.of(m)));
    }
}
