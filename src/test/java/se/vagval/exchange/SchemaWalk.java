package se.vagval.exchange;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import se.vagval.model.Figure;
import se.vagval.model.Provenance;
import tools.jackson.databind.JsonNode;

/** Walks the schema along the records of the model and notes where they differ. */
final class SchemaWalk {
    private static final String DEFS = "#/$defs/";

    private final JsonNode root;
    private final Map<String, String> differences = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    SchemaWalk(JsonNode root) {
        this.root = root;
        mentioned(root);
    }

    /** Where they differ: record or component, and how. */
    Map<String, String> differences() {
        return differences;
    }

    /** Names of the definitions that something refers to. */
    Set<String> used() {
        return used;
    }

    void record(Class<?> type, JsonNode schema, Set<String> extra) {
        if (!seen.add(type)) {
            return;
        }
        Shape<?> shape = Shape.of(type);
        Set<String> names = new TreeSet<>(shape.names());
        names.addAll(extra);
        same(type.getSimpleName() + " properties", names, new TreeSet<>(schema.get("properties").propertyNames()));
        if (type != Provenance.class) { // has a form of its own, where everything may be left out
            Set<String> required = required(shape, schema);
            required.addAll(extra);
            same(type.getSimpleName() + " required", required, texts(schema.path("required")));
        }
        same(type.getSimpleName() + " additionalProperties", false,
                schema.path("additionalProperties").asBoolean(true));
        for (Shape.Field field : shape.fields()) {
            JsonNode property = schema.get("properties").path(field.name());
            value(type.getSimpleName() + "." + field.name(), field.type(), resolved(property));
        }
    }

    /** What the reader misses, and the lists that the model wants something in. */
    private static Set<String> required(Shape<?> shape, JsonNode schema) {
        return shape.fields().stream()
                .filter(f -> f.absent().isEmpty() || schema.get("properties").path(f.name()).has("minItems"))
                .map(Shape.Field::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private void value(String at, Type type, JsonNode schema) {
        Class<?> raw = Shape.raw(type);
        if (raw == Optional.class) {
            value(at, Shape.argument(type, 0), schema);
        } else if (raw == List.class) {
            value(at, Shape.argument(type, 0), resolved(schema.path("items")));
        } else if (raw == Map.class) {
            value(at, Shape.argument(type, 1), resolved(schema.path("additionalProperties")));
        } else if (raw == Figure.class) {
            same(at + " figure", true, schema.path("anyOf").isArray());
        } else if (raw.isRecord()) {
            record(raw, schema, Set.of());
        } else if (raw.isSealed()) {
            variants(at, raw, schema);
        } else if (raw.isEnum()) {
            constants(at, raw, schema);
        } else {
            same(at + " type", simple(raw), schema.path("type").asString(""));
        }
    }

    private void variants(String at, Class<?> sealed, JsonNode schema) {
        Map<String, JsonNode> branches = StreamSupport.stream(schema.path("oneOf").spliterator(), false)
                .collect(Collectors.toMap(b -> b.at("/properties/kind/const").asString(), b -> b));
        same(at + " kinds", new TreeSet<>(Shape.variants(sealed).keySet()), new TreeSet<>(branches.keySet()));
        Shape.variants(sealed).forEach((kind, type) -> record(type, branches.get(kind), Set.of(Shape.KIND)));
    }

    private void constants(String at, Class<?> type, JsonNode schema) {
        Set<String> names = Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name())
                .collect(Collectors.toCollection(TreeSet::new));
        if (at.equals("ChangeCeiling.party")) {
            names.remove("STATE"); // the model refuses a ceiling for the state
        }
        same(at + " constants", names, texts(schema.path("enum")));
    }

    private static String simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> "integer";
            case "double" -> "number";
            case "boolean" -> "boolean";
            default -> "string";
        };
    }

    private JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        return ref.isEmpty() ? schema : resolved(root.get("$defs").get(ref.substring(DEFS.length())));
    }

    private void mentioned(JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        if (!ref.isEmpty()) {
            used.add(ref.substring(DEFS.length()));
        }
        schema.forEach(this::mentioned);
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.put(what, "model " + expected + ", schema " + actual);
        }
    }
}
