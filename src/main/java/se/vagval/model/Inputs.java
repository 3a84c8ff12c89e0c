package se.vagval.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Every figure of a review by its address. The records are walked as they are declared, so that no figure of the
 * aggregate can be forgotten here.
 */
public final class Inputs {
    private Inputs() {}

    /** All inputs in the order they are declared, those not typed included where there is a place for them. */
    public static List<Input> of(Review review) {
        InputNames names = new InputNames(review);
        List<Input> inputs = new ArrayList<>();
        record("", List.of(), review, names, inputs);
        return List.copyOf(inputs);
    }

    private static void record(String path, List<String> within, Record holder, InputNames names, List<Input> inputs) {
        for (RecordComponent component : RecordWalk.components(holder.getClass())) {
            Object value = RecordWalk.value(holder, component);
            String address = RecordWalk.join(path, component.getName());
            if (RecordWalk.isFigure(component)) {
                Optional<Figure> figure = value instanceof Figure f ? Optional.of(f) : RecordWalk.optional(value);
                inputs.add(new Input(address, names.label(holder, component), within, names.unit(holder, component),
                        figure));
            } else {
                inside(address, within, holder, component, value, names, inputs);
            }
        }
    }

    private static void inside(String address, List<String> within, Record holder, RecordComponent component,
            Object value, InputNames names, List<Input> inputs) {
        switch (value) {
            case Optional<?> optional when optional.isPresent() && optional.get() instanceof Record part ->
                record(address, within, part, names, inputs);
            case List<?> list -> {
                for (Object item : list) {
                    if (item instanceof YearFigure stated) {
                        // What it is depends on which list it stands in: a total in kronor, or a share.
                        inputs.add(new Input(address + "." + RecordWalk.key(stated) + ".figure",
                                names.label(holder, component),
                                names.within(within, stated), names.unit(holder, component),
                                Optional.of(stated.figure())));
                    } else if (item instanceof Record part) {
                        record(address + "." + RecordWalk.key(part), names.within(within, part), part, names, inputs);
                    }
                }
            }
            case Map<?, ?> map -> map.forEach((key, figure) -> {
                if (figure instanceof Figure f) {
                    inputs.add(new Input(address + "." + RecordWalk.key(key), names.label(holder, component),
                            names.with(within, names.key(key)), names.unit(holder, component), Optional.of(f)));
                }
            });
            case Record part when !(part instanceof Figure) && !(part instanceof Provenance) ->
                record(address, within, part, names, inputs);
            default -> {
                // words, dates and whole numbers are no figures
            }
        }
    }

    /** The figure of an address, if the review has the place and a figure is typed there. */
    public static Optional<Figure> figure(Review review, String address) {
        return of(review).stream().filter(i -> i.address().equals(address)).findFirst().flatMap(Input::figure);
    }

    /**
     * The review with another figure at an address.
     *
     * @param figure
     *            the new figure; empty takes it away
     * @throws InvalidField
     *             when the figure may not stand there, the place cannot be empty, or there is no such place
     */
    public static Review with(Review review, String address, Optional<Figure> figure) {
        return (Review) replaced(review, "", address, figure)
                .orElseThrow(() -> new InvalidField(address, "model.error.noPlace"));
    }

    private static Optional<Record> replaced(Record holder, String path, String address, Optional<Figure> figure) {
        for (RecordComponent component : RecordWalk.components(holder.getClass())) {
            String at = RecordWalk.join(path, component.getName());
            if (!address.equals(at) && !address.startsWith(at + ".")) {
                continue;
            }
            Object value = RecordWalk.value(holder, component);
            Optional<Object> next = RecordWalk.isFigure(component)
                    ? figureAt(component, at, address, figure)
                    : replacedInside(value, at, address, figure);
            if (next.isPresent()) {
                return Optional.of(RecordWalk.with(holder, component, next.get(), path));
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> figureAt(RecordComponent component, String at, String address,
            Optional<Figure> figure) {
        if (!at.equals(address)) {
            return Optional.empty();
        }
        if (component.getType() == Optional.class) {
            return Optional.of(figure);
        }
        return Optional.of(figure.orElseThrow(() -> new InvalidField(address, "model.error.missing")));
    }

    private static Optional<Object> replacedInside(Object value, String at, String address, Optional<Figure> figure) {
        return switch (value) {
            case Optional<?> optional when optional.isPresent() && optional.get() instanceof Record part ->
                replaced(part, at, address, figure).map(Optional::of);
            case List<?> list -> replacedItem(list, at, address, figure).map(items -> items);
            case Map<?, ?> map -> replacedEntry(map, at, address, figure).map(entries -> entries);
            case Record part -> replaced(part, at, address, figure).map(record -> record);
            default -> Optional.empty();
        };
    }

    private static Optional<List<?>> replacedItem(List<?> list, String at, String address, Optional<Figure> figure) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Record part) {
                Optional<Record> next = replaced(part, at + "." + RecordWalk.key(part), address, figure);
                if (next.isPresent()) {
                    List<Object> items = new ArrayList<>(list);
                    items.set(i, next.get());
                    return Optional.of(items);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<?, ?>> replacedEntry(Map<?, ?> map, String at, String address,
            Optional<Figure> figure) {
        for (Object key : map.keySet()) {
            if (address.equals(at + "." + RecordWalk.key(key))) {
                Map<Object, Object> entries = new LinkedHashMap<>(map);
                figure.ifPresentOrElse(f -> entries.put(key, f), () -> entries.remove(key));
                return Optional.of(entries);
            }
        }
        return Optional.empty();
    }

    /**
     * The review with the source, mark and note of a figure changed; nothing where no figure is typed.
     */
    public static Review described(Review review, String address, UnaryOperator<Provenance> edit) {
        return figure(review, address)
                .map(f -> with(review, address, Optional.of(new Figure(f.value(), edit.apply(f.provenance())))))
                .orElse(review);
    }
}
