package se.vagval.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.vagval.text.Texts;

/**
 * All that a review holds besides its figures, by address, and its items. The records are walked as they are declared, so
 * that nothing of the aggregate can be forgotten here. Ids and the years that items go by are parts of addresses and no
 * fields; named versions, remarks that are put away and how the report is laid out are no part of what the review says.
 */
public final class Fields {
    private static final Set<String> APART = Set.of("versions", "seenRemarks", "report");
    private static final Set<String> IDENTITIES = Set.of("Accounts.year", "YearFigure.year", "Rule.kind",
            "Rule.fromYear", "LadderStep.fromYear");

    private final List<Field> fields = new ArrayList<>();
    private final Map<String, List<String>> items = new LinkedHashMap<>();
    private final FieldWords words;

    private Fields(Review review) {
        words = new FieldWords(review);
        record("", List.of(), review);
    }

    /** All fields in the order they are declared, those that are not given included. */
    public static List<Field> of(Review review) {
        return List.copyOf(new Fields(review).fields);
    }

    /**
     * The items that come and go by an id of their own, such as associations and lines, by address, in the order of the
     * review; each with its name and those of what it belongs to, from the outside in.
     */
    public static Map<String, List<String>> items(Review review) {
        return new LinkedHashMap<>(new Fields(review).items);
    }

    /** The items that an address lies in or is, from the outside in, among some. */
    public static List<String> around(Set<String> items, String address) {
        List<String> around = new ArrayList<>();
        for (int end = address.indexOf('.'); end >= 0; end = address.indexOf('.', end + 1)) {
            if (items.contains(address.substring(0, end))) {
                around.add(address.substring(0, end));
            }
        }
        if (items.contains(address)) {
            around.add(address);
        }
        return around;
    }

    private void record(String path, List<String> within, Record holder) {
        for (RecordComponent component : RecordWalk.components(holder.getClass())) {
            String name = component.getName();
            if (!RecordWalk.isFigure(component) && !(path.isEmpty() && APART.contains(name))
                    && !isIdentity(holder, name)) {
                value(RecordWalk.join(path, name), within, holder, component, RecordWalk.value(holder, component));
            }
        }
    }

    private static boolean isIdentity(Record holder, String component) {
        return component.equals("id") && !(holder instanceof Bearer) || component.equals("code")
                || IDENTITIES.contains(holder.getClass().getSimpleName() + "." + component);
    }

    private void value(String address, List<String> within, Record holder, RecordComponent component, Object value) {
        Object held = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        switch (held) {
            case List<?> list when isOfRecords(component) -> list(address, within, list);
            case Map<?, ?> _ -> {
                // of figures
            }
            case Record part -> {
                if (component.getType().isSealed()) {
                    field(address, within, component, words.kind(part));
                }
                record(address, within, part);
            }
            case null -> {
                if (isLeaf(component)) {
                    field(address, within, component, "");
                }
            }
            default -> field(address, within, component, words.of(holder, component, held));
        }
    }

    private static boolean isOfRecords(RecordComponent component) {
        return !component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>");
    }

    /** What is optional and not given is a field when it would be words, and no field when it would hold several. */
    private static boolean isLeaf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType type && type.getRawType() == Optional.class
                && type.getActualTypeArguments()[0] instanceof Class<?> held
                && (held.isEnum() || List.of(String.class, Integer.class, LocalDate.class).contains(held));
    }

    private void list(String address, List<String> within, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Record part) {
                String key = RecordWalk.key(part);
                String at = address + "." + (key.isEmpty() ? Integer.toString(i) : key);
                List<String> inside = words.within(within, part);
                if (Places.hasId(part)) {
                    items.put(at, inside);
                }
                record(at, inside, part);
            }
        }
    }

    private void field(String address, List<String> within, RecordComponent component, String said) {
        fields.add(new Field(address, Texts.get("model.field." + component.getName()), within, said));
    }
}
