package se.vagval.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.model.InvalidField;

/**
 * Where in the document a field of the model stands. The model names an item of a list by its id
 * ({@code associations.finnveden.regions}), the document by its place ({@code associations[2].regions}).
 */
final class Locator {
    private static final List<String> IDS = List.of("id", "code", "year");

    private Locator() {}

    /** The model's error with the place in the document put in front. */
    static ExchangeException locate(InvalidField invalid, Json from) {
        return walk(invalid, from, invalid.field());
    }

    private static ExchangeException walk(InvalidField invalid, Json at, String rest) {
        Optional<Map.Entry<String, Json>> next = rest.isEmpty() ? Optional.empty() : next(at, rest);
        if (next.isPresent()) {
            String left = rest.substring(next.get().getKey().length());
            return walk(invalid, next.get().getValue(), left.startsWith(".") ? left.substring(1) : left);
        }
        String path = rest.isEmpty() ? at.place().path() : at.place().child(rest);
        return ExchangeException.said(at.place().line(), invalid.at(path).getMessage(), invalid);
    }

    private static Optional<Map.Entry<String, Json>> next(Json at, String rest) {
        List<Map.Entry<String, Json>> children = switch (at) {
            case Json.Obj o -> List.copyOf(o.fields().entrySet());
            case Json.Arr a -> a.items().stream().flatMap(item -> names(item).stream()).toList();
            default -> List.of();
        };
        return children.stream().filter(child -> begins(rest, child.getKey()))
                .max(Comparator.comparingInt(child -> child.getKey().length()));
    }

    private static List<Map.Entry<String, Json>> names(Json item) {
        String index = item.place().path().substring(item.place().path().lastIndexOf('['));
        if (item instanceof Json.Obj object) {
            return IDS.stream().map(object.fields()::get).map(Locator::plain).filter(id -> !id.isEmpty())
                    .map(id -> Map.entry(id, item)).toList();
        }
        return List.of(Map.entry(index, item));
    }

    private static String plain(Json id) {
        return switch (id) {
            case Json.Text t -> t.value();
            case Json.Num n -> n.digits();
            case null, default -> "";
        };
    }

    private static boolean begins(String rest, String name) {
        // The model writes a category of cost by its id, in lower case; the document by the constant's name.
        boolean same = rest.regionMatches(true, 0, name, 0, name.length());
        return same && (rest.length() == name.length() || ".[".indexOf(rest.charAt(name.length())) >= 0);
    }
}
