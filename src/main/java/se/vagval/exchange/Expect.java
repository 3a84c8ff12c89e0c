package se.vagval.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import se.vagval.text.Texts;

/** A JSON value as the simple type a field has, or an error that says what was expected and what stood there. */
final class Expect {
    private static final int LONGEST_SHOWN = 40;

    private Expect() {}

    static Json.Obj object(Json json) {
        if (json instanceof Json.Obj o) {
            return o;
        }
        throw wrong(json, Texts.get("exchange.expected.object"));
    }

    static Json.Arr list(Json json) {
        if (json instanceof Json.Arr a) {
            return a;
        }
        throw wrong(json, Texts.get("exchange.expected.list"));
    }

    static String text(Json json) {
        if (json instanceof Json.Text t) {
            return t.value();
        }
        throw wrong(json, Texts.get("exchange.expected.text"));
    }

    static boolean truth(Json json) {
        if (json instanceof Json.Bool b) {
            return b.value();
        }
        throw wrong(json, Texts.get("exchange.expected.truth"));
    }

    static double number(Json json) {
        if (json instanceof Json.Num n) {
            return Double.parseDouble(n.digits());
        }
        throw wrong(json, Texts.get("exchange.expected.number"));
    }

    static int whole(Json json) {
        if (json instanceof Json.Num(Json.Place _, String digits)) {
            try {
                return Integer.parseInt(digits);
            } catch (NumberFormatException e) {
                throw refused(json, Texts.get("exchange.expected.whole"), digits, e);
            }
        }
        throw wrong(json, Texts.get("exchange.expected.whole"));
    }

    static LocalDate date(Json json) {
        String text = text(json);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refused(json, Texts.get("exchange.expected.date"), quoted(text), e);
        }
    }

    static Instant instant(Json json) {
        String text = text(json);
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw refused(json, Texts.get("exchange.expected.instant"), quoted(text), e);
        }
    }

    static Object constant(Class<?> type, Json json) {
        return constant(type, text(json), json.place());
    }

    /** The constant of an enum with a name. */
    static Object constant(Class<?> type, String name, Json.Place place) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> ((Enum<?>) c).name().equals(name)).findFirst()
                .orElseThrow(() -> choice(place, name, Arrays.stream(type.getEnumConstants())
                        .map(c -> ((Enum<?>) c).name()).collect(Collectors.joining(", "))));
    }

    static ExchangeException choice(Json.Place place, String stood, String choices) {
        return ExchangeException.at(place.line(), "exchange.error.choice", place.path(), shortened(stood), choices);
    }

    private static ExchangeException wrong(Json json, String expected) {
        return refused(json, expected, stood(json), null);
    }

    private static ExchangeException refused(Json json, String expected, String stood, Throwable cause) {
        String path = json.place().path().isEmpty() ? Texts.get("exchange.place.document") : json.place().path();
        return ExchangeException.said(json.place().line(), Texts.get("exchange.error.type", path, expected, stood),
                cause);
    }

    private static String stood(Json json) {
        return switch (json) {
            case Json.Obj _ -> Texts.get("exchange.stood.object");
            case Json.Arr _ -> Texts.get("exchange.stood.list");
            case Json.Text t -> quoted(t.value());
            case Json.Num n -> n.digits();
            case Json.Bool b -> Boolean.toString(b.value());
            case Json.Null _ -> "null";
        };
    }

    private static String quoted(String text) {
        return Texts.get("exchange.stood.text", shortened(text));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
