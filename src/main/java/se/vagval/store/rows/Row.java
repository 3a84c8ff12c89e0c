package se.vagval.store.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import se.vagval.model.Figure;
import se.vagval.model.Mark;
import se.vagval.model.Provenance;

/**
 * One row: a value for each column that has one. Values are strings, integers, doubles, booleans, {@link LocalDate} and
 * {@link Instant}; an enum is its name. A column without a value is not held, so that absent and null are one.
 */
public final class Row {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Gives a column its value; null, an empty optional and an enum are understood. */
    public Row set(String column, Object value) {
        Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (plain instanceof Enum<?> constant) {
            plain = constant.name();
        }
        if (plain != null) {
            values.put(column, plain);
        }
        return this;
    }

    /** Gives a figure its four columns. */
    Row figure(String column, Figure figure) {
        Provenance provenance = figure.provenance();
        return set(column, figure.value()).set(column + "_source", provenance.source())
                .set(column + "_mark", provenance.mark()).set(column + "_note", provenance.note());
    }

    /** Gives a figure its four columns, or none. */
    Row figure(String column, Optional<Figure> figure) {
        figure.ifPresent(f -> figure(column, f));
        return this;
    }

    /** Gives the provenance of the row as a whole its three columns. */
    Row provenance(Provenance provenance) {
        return set("source", provenance.source()).set("mark", provenance.mark()).set("note", provenance.note());
    }

    /** Gives columns values, or takes them away where null. */
    Row with(Map<String, Object> columns) {
        columns.forEach((column, value) -> {
            values.remove(column);
            set(column, value);
        });
        return this;
    }

    /** Columns with their values. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** Whether the column has a value. */
    boolean has(String column) {
        return values.containsKey(column);
    }

    /** The value of a column that must have one. */
    Object required(String column) {
        Object value = values.get(column);
        if (value == null) {
            throw new BrokenRow("no value in column " + column);
        }
        return value;
    }

    String text(String column) {
        return typed(column, String.class);
    }

    int integer(String column) {
        return typed(column, Integer.class);
    }

    double number(String column) {
        return typed(column, Double.class);
    }

    boolean flag(String column) {
        return typed(column, Boolean.class);
    }

    Instant instant(String column) {
        return typed(column, Instant.class);
    }

    Optional<String> optionalText(String column) {
        return has(column) ? Optional.of(text(column)) : Optional.empty();
    }

    Optional<Integer> optionalInteger(String column) {
        return has(column) ? Optional.of(integer(column)) : Optional.empty();
    }

    Optional<LocalDate> optionalDate(String column) {
        return has(column) ? Optional.of(typed(column, LocalDate.class)) : Optional.empty();
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        String name = text(column);
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new BrokenRow("column " + column + " holds " + name, e);
        }
    }

    <E extends Enum<E>> Optional<E> optionalChoice(String column, Class<E> type) {
        return has(column) ? Optional.of(choice(column, type)) : Optional.empty();
    }

    Figure figure(String column) {
        return new Figure(typed(column, Double.class), new Provenance(text(column + "_source"),
                choice(column + "_mark", Mark.class), text(column + "_note")));
    }

    Optional<Figure> optionalFigure(String column) {
        return has(column) ? Optional.of(figure(column)) : Optional.empty();
    }

    Provenance provenance() {
        return new Provenance(text("source"), choice("mark", Mark.class), text("note"));
    }

    private <T> T typed(String column, Class<T> type) {
        Object value = required(column);
        if (!type.isInstance(value)) {
            throw new BrokenRow("column " + column + " holds a " + value.getClass().getSimpleName());
        }
        return type.cast(value);
    }
}
