package se.vagval.exchange;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.model.Figure;
import se.vagval.model.Mark;
import se.vagval.model.Provenance;

/** From the records of the model to JSON; what a reader takes for granted is left out. */
final class RecordWriter {

    /** The object that describes a record. */
    Json.Obj write(Record value) {
        Map<String, Json> fields = new LinkedHashMap<>();
        Class<?> type = value.getClass();
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.isSealed()) {
                fields.put(Shape.KIND, Json.text(Shape.kind(type)));
            }
        }
        for (Shape.Field field : Shape.of(type).fields()) {
            Object component = component(field.component(), value);
            if (!field.absent().equals(Optional.of(component))) {
                fields.put(field.name(), json(component));
            }
        }
        return Json.object(fields);
    }

    private static Object component(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("An accessor of a public record can be called: " + component, e);
        }
    }

    private Json json(Object value) {
        return switch (value) {
            case Optional<?> o -> json(o.orElseThrow());
            case List<?> l -> Json.list(l.stream().map(this::json).toList());
            case Map<?, ?> m -> map(m);
            case Figure f -> figure(f);
            case Provenance p -> Json.object(provenance(p));
            case Record r -> write(r);
            case String s -> Json.text(s);
            case Integer i -> Json.whole(i);
            case Double d -> Json.number(d);
            case Boolean b -> Json.bool(b);
            case Enum<?> e -> Json.text(e.name());
            case LocalDate d -> Json.text(d.toString());
            case Instant i -> Json.text(i.toString());
            default -> throw new IllegalStateException("The format has no form for " + value.getClass());
        };
    }

    private Json.Obj map(Map<?, ?> map) {
        Map<String, Json> fields = new LinkedHashMap<>();
        map.forEach((key, item) -> fields.put(key instanceof Enum<?> e ? e.name() : (String) key, json(item)));
        return Json.object(fields);
    }

    private static Json figure(Figure figure) {
        Json.Num value = Json.number(figure.value());
        if (figure.provenance().equals(Provenance.NONE)) {
            return value;
        }
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("value", value);
        fields.putAll(provenance(figure.provenance()));
        return Json.object(fields);
    }

    private static Map<String, Json> provenance(Provenance provenance) {
        Map<String, Json> fields = new LinkedHashMap<>();
        if (!provenance.source().isEmpty()) {
            fields.put("source", Json.text(provenance.source()));
        }
        if (provenance.mark() != Mark.STATED) {
            fields.put("mark", Json.text(provenance.mark().name()));
        }
        if (!provenance.note().isEmpty()) {
            fields.put("note", Json.text(provenance.note()));
        }
        return fields;
    }
}
