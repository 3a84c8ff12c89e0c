package se.vagval.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

import se.vagval.model.Municipality;
import se.vagval.model.RegisteredMunicipality;
import se.vagval.model.Register;
import se.vagval.model.Review;

/**
 * Holds imported municipalities against the register: a code of four digits is SCB's, and the name belongs to it. Parts of
 * municipalities, and areas with codes of another form, are the user's own.
 */
final class RegisterCheck {
    private static final Pattern OFFICIAL = Pattern.compile("\\d{4}");

    private RegisterCheck() {}

    static void check(Review review, Json.Obj document) {
        Register register = Register.load();
        for (int i = 0; i < review.municipalities().size(); i++) {
            Municipality municipality = review.municipalities().get(i);
            if (municipality.partOf().isEmpty() && OFFICIAL.matcher(municipality.code()).matches()) {
                check(municipality, register.byCode(municipality.code()), line(document, i));
            }
        }
    }

    private static void check(Municipality municipality, Optional<RegisteredMunicipality> found, int line) {
        if (found.isEmpty()) {
            throw ExchangeException.at(line, "exchange.error.municipality", municipality.code(), municipality.name());
        }
        if (!found.get().name().equals(municipality.name())) {
            throw ExchangeException.at(line, "exchange.error.municipalityName", municipality.code(),
                    found.get().name(), municipality.name());
        }
    }

    private static int line(Json.Obj document, int index) {
        return document.fields().get("municipalities") instanceof Json.Arr list && index < list.items().size()
                ? list.items().get(index).place().line()
                : document.place().line();
    }
}
