package se.vagval.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import se.vagval.text.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** From text to {@link Json}; refuses what is not JSON, what is cut off and what says a thing twice. */
final class JsonParsing {
    private final JsonParser parser;
    private String reached = "";

    private JsonParsing(JsonParser parser) {
        this.parser = parser;
    }

    static Json parse(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            return new JsonParsing(parser).document();
        }
    }

    private Json document() {
        try {
            parser.nextToken();
            Json json = value("");
            if (parser.nextToken() != null) {
                throw ExchangeException.at(line(), "exchange.error.trailing");
            }
            return json;
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    private ExchangeException refused(JacksonException e) {
        int line = Math.max(1, e.getLocation() == null ? line() : e.getLocation().getLineNr());
        String where = reached.isEmpty() ? Texts.get("exchange.place.start") : reached;
        String key = switch (e) {
            case UnexpectedEndOfInputException _ -> "exchange.error.truncated";
            case StreamConstraintsException _ -> "exchange.error.tooDeep";
            default -> reached.isEmpty() ? "exchange.error.notJson" : "exchange.error.syntax";
        };
        return ExchangeException.said(line, Texts.get(key, where), e);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Json value(String path) {
        reached = path;
        Json.Place place = new Json.Place(path, line());
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> list(place);
            case VALUE_STRING -> new Json.Text(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(place, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Bool(place, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Json.Null(place);
            default -> throw new IllegalStateException("Unexpected token " + token);
        };
    }

    private Json object(Json.Place place) {
        SequencedMap<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String path = place.child(name);
            if (fields.containsKey(name)) {
                throw ExchangeException.at(line(), "exchange.error.duplicate", path);
            }
            parser.nextToken();
            fields.put(name, value(path));
        }
        return new Json.Obj(place, fields);
    }

    private Json list(Json.Place place) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(place.item(items.size())));
        }
        return new Json.Arr(place, items);
    }
}
