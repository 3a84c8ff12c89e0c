package se.vagval.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The records of the aggregate, read and copied by their components. */
final class RecordWalk {
    private static final Map<Class<?>, List<RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

    private RecordWalk() {}

    static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, t -> List.of(t.getRecordComponents()));
    }

    static Object value(Record holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component + " of " + holder.getClass(), e);
        }
    }

    /** Whether a component is a figure that stands alone, typed or not. */
    static boolean isFigure(RecordComponent component) {
        return component.getType() == Figure.class || component.getType() == Optional.class
                && component.getGenericType() instanceof ParameterizedType p
                && p.getActualTypeArguments()[0] == Figure.class;
    }

    static Optional<Figure> optional(Object value) {
        return value instanceof Optional<?> o && o.isPresent() && o.get() instanceof Figure f ? Optional.of(f)
                : Optional.empty();
    }

    /** What tells an item of a list, or a key of a map, from the others in an address. */
    static String key(Object item) {
        return switch (item) {
            case CostCategory category -> category.id();
            case Enum<?> constant -> constant.name();
            case Municipality m -> m.code();
            case Accounts a -> Integer.toString(a.year());
            case YearFigure y -> Integer.toString(y.year());
            case Rule r -> r.kind() + "." + r.fromYear();
            case LadderStep s -> s.fromYear() + "." + Figure.plain(s.upTo().value());
            case Record record -> components(record.getClass()).stream().filter(c -> c.getName().equals("id"))
                    .findFirst().map(c -> value(record, c).toString()).orElse("");
            default -> item.toString();
        };
    }

    static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A copy with one component changed; what it refuses is told from the review. */
    static Record with(Record holder, RecordComponent changed, Object value, String path) {
        List<RecordComponent> all = components(holder.getClass());
        Object[] arguments = all.stream().map(c -> c.equals(changed) ? value : value(holder, c)).toArray();
        try {
            Class<?>[] types = all.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = holder.getClass().getDeclaredConstructor(types);
            return (Record) constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof InvalidField field && !path.isEmpty() ? field.within(path)
                    : e.getCause() instanceof RuntimeException fault ? fault
                            : new IllegalStateException("Cannot make " + Arrays.toString(arguments), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + holder.getClass(), e);
        }
    }
}
