package se.vagval.support;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import se.vagval.model.Accounts;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.Figure;
import se.vagval.model.LadderStep;
import se.vagval.model.NamedVersion;
import se.vagval.model.Review;
import se.vagval.model.Rule;
import se.vagval.model.RuleKind;
import se.vagval.model.YearFigure;

/** The record types that a review is made of, found from their declarations. */
public final class AggregateRecords {
    /** Records of what stands beside what the review says. */
    private static final Set<String> APART = Set.of("SeenRemark", "ReportPlan", "SectionChoice", "OwnWords",
            "SlideChoice",
            "Slider");

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

    /** {@code Record_component} of each figure, alone, optional, by key in a map or by year in a list. */
    public static List<String> figures() {
        List<String> figures = new ArrayList<>();
        Set<Class<?>> named = all();
        named.remove(YearFigure.class);
        for (Class<?> record : named) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (mentions(component.getGenericType())) {
                    figures.add(record.getSimpleName() + "_" + component.getName());
                }
            }
        }
        return figures;
    }

    private static boolean mentions(Type type) {
        return type == Figure.class || type == YearFigure.class || type instanceof ParameterizedType p
                && List.of(p.getActualTypeArguments()).stream().anyMatch(AggregateRecords::mentions);
    }

    /** Names of the components that hold words, dates, whole numbers or choices, but for those that are identities. */
    public static List<String> fields() {
        Set<String> fields = new TreeSet<>(List.of("policy", "reference"));
        for (Class<?> record : ofTheReview()) {
            for (RecordComponent component : record.getRecordComponents()) {
                String type = component.getGenericType().getTypeName();
                boolean leaf = choice(component).isPresent() || component.getType().isPrimitive()
                        || type.matches("(java.util.(Optional|List)<)?java.(lang.(String|Integer)|time.LocalDate)>?");
                if (leaf && !isIdentity(record, component.getName())) {
                    fields.add(component.getName());
                }
            }
        }
        return List.copyOf(fields);
    }

    private static boolean isIdentity(Class<?> record, String name) {
        return switch (name) {
            case "code" -> true;
            case "fromYear" -> record == Rule.class || record == LadderStep.class;
            case "id" -> record != Bearer.class;
            case "kind" -> record == Rule.class;
            case "year" -> record == Accounts.class || record == YearFigure.class;
            default -> false;
        };
    }

    /** {@code Enum_CONSTANT} of each choice, and the simple names of the kinds of each sealed part. */
    public static List<String> choices() {
        Set<String> choices = new TreeSet<>(List.of("yes", "no"));
        for (Class<?> record : ofTheReview()) {
            if (Change.class.isAssignableFrom(record) || ActivityPolicy.class.isAssignableFrom(record)) {
                choices.add(record.getSimpleName());
            }
            for (RecordComponent component : record.getRecordComponents()) {
                choice(component).filter(c -> c != RuleKind.class && c != CostCategory.class)
                        .ifPresent(c -> List.of(c.getEnumConstants())
                                .forEach(k -> choices.add(c.getSimpleName() + "_" + ((Enum<?>) k).name())));
            }
        }
        return List.copyOf(choices);
    }

    /** The enum that a component, or what it optionally holds, is of. */
    private static Optional<Class<?>> choice(RecordComponent component) {
        Class<?> type = component.getGenericType() instanceof ParameterizedType holder
                && holder.getRawType() == Optional.class && holder.getActualTypeArguments()[0] instanceof Class<?> held
                        ? held
                        : component.getType();
        return type.isEnum() ? Optional.of(type) : Optional.empty();
    }

    private static Set<Class<?>> ofTheReview() {
        Set<Class<?>> all = all();
        all.removeIf(c -> c == Figure.class || c == NamedVersion.class || APART.contains(c.getSimpleName()));
        return all;
    }
}
