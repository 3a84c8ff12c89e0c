package se.vagval.exchange;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.core.io.JsonStringEncoder;

/** From {@link Json} to text: two blanks of indentation, and what holds no list or object of its own on one line if it fits. */
final class JsonPrinter {
    private static final int LINE = 140;

    private final StringBuilder out = new StringBuilder();

    private JsonPrinter() {}

    static String print(Json json) {
        JsonPrinter printer = new JsonPrinter();
        printer.value(json, 0);
        return printer.out.append('\n').toString();
    }

    /** The value on one line, however long. */
    static String line(Json json) {
        return flat(json);
    }

    private void value(Json json, int depth) {
        switch (json) {
            case Json.Obj o when !o.fields().isEmpty() -> object(o, depth);
            case Json.Arr a when !a.items().isEmpty() -> list(a, depth);
            default -> out.append(flat(json));
        }
    }

    private void object(Json.Obj object, int depth) {
        if (fits(object, depth)) {
            out.append(flat(object));
            return;
        }
        out.append('{');
        Iterator<Map.Entry<String, Json>> fields = object.fields().entrySet().iterator();
        while (fields.hasNext()) {
            Map.Entry<String, Json> field = fields.next();
            newLine(depth + 1);
            out.append(quoted(field.getKey())).append(": ");
            value(field.getValue(), depth + 1);
            out.append(fields.hasNext() ? "," : "");
        }
        newLine(depth);
        out.append('}');
    }

    private void list(Json.Arr list, int depth) {
        if (fits(list, depth)) {
            out.append(flat(list));
            return;
        }
        out.append('[');
        Iterator<Json> items = list.items().iterator();
        while (items.hasNext()) {
            newLine(depth + 1);
            value(items.next(), depth + 1);
            out.append(items.hasNext() ? "," : "");
        }
        newLine(depth);
        out.append(']');
    }

    private void newLine(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private static boolean fits(Json json, int depth) {
        boolean simple = switch (json) {
            case Json.Obj o -> o.fields().values().stream().noneMatch(JsonPrinter::nested);
            case Json.Arr a -> a.items().stream().noneMatch(JsonPrinter::nested);
            default -> true;
        };
        return simple && 2 * depth + flat(json).length() <= LINE;
    }

    private static boolean nested(Json json) {
        return json instanceof Json.Obj || json instanceof Json.Arr;
    }

    private static String flat(Json json) {
        return switch (json) {
            case Json.Text t -> quoted(t.value());
            case Json.Num n -> n.digits();
            case Json.Bool b -> Boolean.toString(b.value());
            case Json.Null _ -> "null";
            case Json.Arr a -> a.items().stream().map(JsonPrinter::flat)
                    .collect(Collectors.joining(", ", "[", "]"));
            case Json.Obj o when o.fields().isEmpty() -> "{}";
            case Json.Obj o -> o.fields().entrySet().stream().map(f -> quoted(f.getKey()) + ": " + flat(f.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        };
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
