package se.vagval.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The questions every record asks of its fields, each answered by an {@link InvalidField} when it fails. */
final class Check {
    private static final int LONGEST_NAME = 300;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private Check() {}

    static String id(String field, String value) {
        return name(field, value);
    }

    static String name(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidField(field, "model.error.blank");
        }
        if (value.length() > LONGEST_NAME) {
            throw new InvalidField(field, "model.error.tooLong", LONGEST_NAME);
        }
        return value;
    }

    /** A name that was put together, cut to what a name may be. */
    static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    /** The same with an end that is not cut. */
    static String cut(String name, String end) {
        int room = LONGEST_NAME - end.length();
        return (name.length() <= room ? name : name.substring(0, room - 1).strip() + "…") + end;
    }

    static <T> T given(String field, T value) {
        if (value == null) {
            throw new InvalidField(field, "model.error.missing");
        }
        return value;
    }

    static <T> List<T> list(String field, List<T> value) {
        given(field, value);
        for (int i = 0; i < value.size(); i++) {
            given(field + "[" + i + "]", value.get(i));
        }
        return List.copyOf(value);
    }

    static <T> List<T> notEmpty(String field, List<T> value) {
        List<T> copy = list(field, value);
        if (copy.isEmpty()) {
            throw new InvalidField(field, "model.error.empty");
        }
        return copy;
    }

    static <T> List<T> unique(String field, List<T> value, Function<T, String> id) {
        List<T> copy = list(field, value);
        Set<String> seen = new HashSet<>();
        for (T item : copy) {
            if (!seen.add(id.apply(item))) {
                throw new InvalidField(field, "model.error.twice", id.apply(item));
            }
        }
        return copy;
    }

    static int year(String field, int value) {
        if (value < FIRST_YEAR || value > LAST_YEAR) {
            throw new InvalidField(field, "model.error.year", value, FIRST_YEAR, LAST_YEAR);
        }
        return value;
    }

    static int between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidField(field, "model.error.range", value, least, most);
        }
        return value;
    }

    static void share(String field, Figure figure) {
        given(field, figure);
        if (figure.value() < 0 || figure.value() > 1) {
            throw new InvalidField(field, "model.error.share", Figure.percent(figure.value()));
        }
    }

    static void notNegative(String field, Figure figure) {
        given(field, figure);
        if (figure.value() < 0) {
            throw new InvalidField(field, "model.error.negative", Figure.plain(figure.value()));
        }
    }

    static void optionalShare(String field, Optional<Figure> figure) {
        given(field, figure).ifPresent(f -> share(field, f));
    }

    static void optionalNotNegative(String field, Optional<Figure> figure) {
        given(field, figure).ifPresent(f -> notNegative(field, f));
    }

    static void known(String field, String id, Collection<String> known) {
        if (!known.contains(id)) {
            throw new InvalidField(field, "model.error.unknown", id);
        }
    }

    static void sumsToOne(String field, Map<String, Figure> shares) {
        double sum = 0;
        for (Map.Entry<String, Figure> entry : shares.entrySet()) {
            share(field + "." + entry.getKey(), entry.getValue());
            sum += entry.getValue().value();
        }
        // Shares typed as per cent with two decimals may miss the whole by rounding, never by more.
        if (Math.abs(sum - 1) > 1e-4) {
            throw new InvalidField(field, "model.error.sum", Figure.percent(sum));
        }
    }
}
