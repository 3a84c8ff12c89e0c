package se.vagval.exchange;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import se.vagval.model.Provenance;
import se.vagval.model.ReportPlan;

/** How a record of the model looks as a JSON object: its components in order, and what one that is left out means. */
record Shape<R>(Constructor<R> constructor, List<Field> fields) {
    /** Name of the field that says which of a sealed type's records an object is. */
    static final String KIND = "kind";

    /**
     * A component.
     *
     * @param absent
     *            what it is when left out; empty when it must be given
     */
    record Field(RecordComponent component, Optional<Object> absent) {
        String name() {
            return component.getName();
        }

        Type type() {
            return component.getGenericType();
        }
    }

    static <R> Shape<R> of(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Shape<>(type.getDeclaredConstructor(types),
                    Arrays.stream(components).map(c -> new Field(c, absent(c))).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record has its canonical constructor: " + type, e);
        }
    }

    Set<String> names() {
        return fields.stream().map(Field::name).collect(Collectors.toSet());
    }

    private static Optional<Object> absent(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Optional.class) {
            return Optional.of(Optional.empty());
        }
        if (type == List.class) {
            return Optional.of(List.of());
        }
        if (type == Map.class) {
            return Optional.of(Map.of());
        }
        if (type == Provenance.class) {
            return Optional.of(Provenance.NONE);
        }
        if (type == ReportPlan.class) {
            return Optional.of(ReportPlan.USUAL);
        }
        return type == String.class && component.getName().equals("note") ? Optional.of("") : Optional.empty();
    }

    /** The records of a sealed type, each under the name it has in a file: {@code setUtilisation}. */
    static Map<String, Class<?>> variants(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).collect(Collectors.toMap(Shape::kind, c -> c));
    }

    /** The name of a record of a sealed type in a file. */
    static String kind(Class<?> variant) {
        String name = variant.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The type argument of a list, a map or an optional. */
    static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** The class of a type, without its arguments. */
    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type;
    }
}
