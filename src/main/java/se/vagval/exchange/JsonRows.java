package se.vagval.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of plain values as a JSON list of objects, one row a line. */
public final class JsonRows {
    private JsonRows() {}

    /** The document; a value is a text, a number or null. */
    public static String write(List<Map<String, Object>> rows) {
        return rows.stream().map(JsonRows::row).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String row(Map<String, Object> row) {
        Map<String, Json> fields = new LinkedHashMap<>();
        row.forEach((name, value) -> fields.put(name, json(value)));
        return JsonPrinter.line(Json.object(fields));
    }

    private static Json json(Object value) {
        return switch (value) {
            case null -> new Json.Null(Json.Place.NONE);
            case String s -> Json.text(s);
            case Integer i -> Json.whole(i);
            case Double d -> Json.number(d);
            default -> throw new IllegalArgumentException("Not a plain value: " + value.getClass());
        };
    }
}
