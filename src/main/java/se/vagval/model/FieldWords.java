package se.vagval.model;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** Swedish words of what is no figure. */
final class FieldWords {
    /** Those that hold the id of something that has a name of its own. */
    private static final Set<String> REFERENCES = Set.of("regionId", "partOf", "parent", "alternative", "association",
            "associations", "municipality", "municipalities", "regions", "seller", "buyer", "reference", "line",
            "after",
            "id", "area");

    private final InputNames names;
    private final Map<String, String> more = new HashMap<>();

    FieldWords(Review review) {
        names = new InputNames(review);
        review.alternatives().forEach(a -> {
            more.put(a.id(), a.shortName());
            a.changes().forEach(this::made);
        });
        review.steps().forEach(s -> more.put(s.id(), s.name()));
        review.associations().forEach(a -> a.accounts().forEach(y -> {
            y.administration().forEach(line -> more.putIfAbsent(line.id(), line.name()));
            y.revenues().forEach(line -> more.putIfAbsent(line.id(), line.name()));
        }));
    }

    private void made(Change change) {
        switch (change) {
            case Change.Merge c -> more.put(c.target().id(), c.target().shortName());
            case Change.Start c -> more.put(c.association().id(), c.association().shortName());
            case Change.Split c -> c.parts().forEach(p -> more.put(p.id(), p.shortName()));
            default -> {
                // makes no association
            }
        }
    }

    String of(Record holder, RecordComponent component, Object value) {
        return switch (value) {
            case List<?> ids -> ids.stream().map(id -> name(id.toString())).collect(Collectors.joining(", "));
            case CostCategory category -> names.key(category);
            case Enum<?> constant -> Texts.get("model.choice." + constant.getDeclaringClass().getSimpleName() + "_"
                    + constant.name());
            case Boolean yes -> Texts.get(yes ? "model.choice.yes" : "model.choice.no");
            case LocalDate date -> SwedishDates.date(date);
            case String text when REFERENCES.contains(component.getName()) && !(holder instanceof Commission) ->
                name(text);
            default -> value.toString();
        };
    }

    private String name(String id) {
        String place = names.area(id);
        return place.equals(id) ? more.getOrDefault(id, id) : place;
    }

    /** Which of several kinds a part of the review is. */
    String kind(Record part) {
        return Texts.get("model.choice." + part.getClass().getSimpleName());
    }

    /** What an item of a list adds to where its fields stand. */
    List<String> within(List<String> within, Record item) {
        List<String> known = switch (item) {
            case Region region -> with(within, region.name());
            case Author author -> with(within, author.name());
            case Argument argument -> with(within, argument.text());
            case Step step -> with(within, step.name());
            case ReportText text -> with(within, text.title());
            case NewAssociation association -> with(within, association.shortName());
            default -> names.within(within, item);
        };
        return item instanceof Change change ? with(within, Texts.get("model.inputPlace.change",
                kind((Record) change), Integer.toString(change.year()))) : known;
    }

    private static List<String> with(List<String> within, String name) {
        List<String> longer = new ArrayList<>(within);
        longer.add(name);
        return longer;
    }
}
