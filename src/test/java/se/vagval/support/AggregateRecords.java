package se.vagval.support;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import se.vagval.model.Figure;
import se.vagval.model.Review;

/** The record types that a review is made of, found from their declarations. */
public final class AggregateRecords {
    private AggregateRecords() {}

    /** Every record reachable from {@link Review}, itself included. */
    public static Set<Class<?>> all() {
        Set<Class<?>> found = new LinkedHashSet<>();
        follow(Review.class, found);
        return found;
    }

    private static void follow(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType p) {
            for (Type argument : p.getActualTypeArguments()) {
                follow(argument, found);
            }
        } else if (type instanceof Class<?> c && c.isSealed()) {
            for (Class<?> permitted : c.getPermittedSubclasses()) {
                follow(permitted, found);
            }
        } else if (type instanceof Class<?> c && c.isRecord() && found.add(c)) {
            for (RecordComponent component : c.getRecordComponents()) {
                follow(component.getGenericType(), found);
            }
        }
    }

    /** {@code Record_component} of each figure, alone, optional, or by key in a map. */
    public static List<String> figures() {
        List<String> figures = new ArrayList<>();
        for (Class<?> record : all()) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (mentions(component.getGenericType())) {
                    figures.add(record.getSimpleName() + "_" + component.getName());
                }
            }
        }
        return figures;
    }

    private static boolean mentions(Type type) {
        return type == Figure.class || type instanceof ParameterizedType p
                && List.of(p.getActualTypeArguments()).stream().anyMatch(AggregateRecords::mentions);
    }
}
