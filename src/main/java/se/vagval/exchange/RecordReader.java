package se.vagval.exchange;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import se.vagval.model.Figure;
import se.vagval.model.InvalidField;
import se.vagval.model.Mark;
import se.vagval.model.Provenance;

/**
 * From JSON to the records of the model. The field names of the format are the records' own, so the mapping follows the
 * records; only figures and provenance have a form of their own.
 */
final class RecordReader {
    private static final Set<String> FIGURE = Set.of("value", "source", "mark", "note");
    private static final Set<String> PROVENANCE = Set.of("source", "mark", "note");

    /** The record an object describes. */
    <R> R read(Class<R> type, Json.Obj json) {
        return record(type, json, false);
    }

    private Object value(Type type, Json json) {
        Class<?> raw = Shape.raw(type);
        if (raw == List.class) {
            return list(Shape.argument(type, 0), json);
        }
        if (raw == Map.class) {
            return map(Shape.raw(Shape.argument(type, 0)), Shape.argument(type, 1), json);
        }
        if (raw == Figure.class) {
            return figure(json);
        }
        if (raw == Provenance.class) {
            return provenance(Expect.object(json), PROVENANCE);
        }
        if (raw.isRecord()) {
            return record(raw, Expect.object(json), false);
        }
        if (raw.isSealed()) {
            return variant(raw, Expect.object(json));
        }
        return raw.isEnum() ? Expect.constant(raw, json) : simple(raw, json);
    }

    private static Object simple(Class<?> type, Json json) {
        if (type == String.class) {
            return Expect.text(json);
        }
        if (type == double.class) {
            return Expect.number(json);
        }
        if (type == int.class || type == Integer.class) {
            return Expect.whole(json);
        }
        if (type == boolean.class) {
            return Expect.truth(json);
        }
        if (type == LocalDate.class) {
            return Expect.date(json);
        }
        if (type == Instant.class) {
            return Expect.instant(json);
        }
        throw new IllegalStateException("The format has no form for " + type);
    }

    private List<Object> list(Type itemType, Json json) {
        List<Object> items = new ArrayList<>();
        for (Json item : Expect.list(json).items()) {
            items.add(value(itemType, item));
        }
        return items;
    }

    private Map<Object, Object> map(Class<?> keyType, Type valueType, Json json) {
        Map<Object, Object> map = new LinkedHashMap<>();
        Expect.object(json).fields().forEach((key, item) -> map
                .put(keyType.isEnum() ? Expect.constant(keyType, key, item.place()) : key, value(valueType, item)));
        return map;
    }

    private Object variant(Class<?> sealed, Json.Obj json) {
        Json kind = required(json, Shape.KIND);
        Map<String, Class<?>> variants = Shape.variants(sealed);
        Class<?> type = variants.get(Expect.text(kind));
        if (type == null) {
            throw Expect.choice(kind.place(), Expect.text(kind), String.join(", ", new TreeSet<>(variants.keySet())));
        }
        return record(type, json, true);
    }

    private <R> R record(Class<R> type, Json.Obj json, boolean variant) {
        Shape<R> shape = Shape.of(type);
        refuseUnknown(json, shape.names(), variant);
        Object[] values = shape.fields().stream().map(field -> component(field, json)).toArray();
        try {
            return shape.constructor().newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidField invalid) {
                throw Locator.locate(invalid, json);
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object component(Shape.Field field, Json.Obj json) {
        if (!json.fields().containsKey(field.name()) && field.absent().isPresent()) {
            return field.absent().get();
        }
        Json given = required(json, field.name());
        boolean optional = Shape.raw(field.type()) == Optional.class;
        return optional ? Optional.of(value(Shape.argument(field.type(), 0), given)) : value(field.type(), given);
    }

    private static Figure figure(Json json) {
        try {
            if (json instanceof Json.Obj o) {
                return new Figure(Expect.number(required(o, "value")), provenance(o, FIGURE));
            }
            return Figure.of(Expect.number(json));
        } catch (InvalidField e) {
            throw Locator.locate(e, json);
        }
    }

    private static Provenance provenance(Json.Obj json, Set<String> allowed) {
        refuseUnknown(json, allowed, false);
        Json mark = json.fields().get("mark");
        return new Provenance(textOrNone(json, "source"),
                mark == null ? Mark.STATED : (Mark) Expect.constant(Mark.class, mark), textOrNone(json, "note"));
    }

    private static String textOrNone(Json.Obj json, String field) {
        Json given = json.fields().get(field);
        return given == null ? "" : Expect.text(given);
    }

    private static Json required(Json.Obj json, String field) {
        Json given = json.fields().get(field);
        if (given == null) {
            throw ExchangeException.at(json.place().line(), "exchange.error.missing", json.place().child(field));
        }
        return given;
    }

    private static void refuseUnknown(Json.Obj json, Set<String> known, boolean variant) {
        json.fields().forEach((name, item) -> {
            if (!known.contains(name) && !(variant && name.equals(Shape.KIND))) {
                throw ExchangeException.at(item.place().line(), "exchange.error.unknownField", item.place().path());
            }
        });
    }
}
