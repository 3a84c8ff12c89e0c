package se.vagval.report.accessibility.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;

/** The styles of a document, with what each takes from those it is based on. */
final class WordStyles {
    private final Map<String, Element> styles = new HashMap<>();
    private final List<Element> defaults = new ArrayList<>();
    /** What has been found: a document asks the same of few styles for each of its paragraphs. */
    private final Map<String, List<Element>> chains = new HashMap<>();
    private final Map<List<String>, Optional<Element>> properties = new HashMap<>();
    private final Map<List<String>, Boolean> named = new HashMap<>();
    private String normal = "";

    WordStyles(Optional<Document> part) {
        part.ifPresent(p -> {
            Xml.all(p, "style").forEach(this::add);
            Xml.all(p, "rPrDefault").forEach(defaults::add);
            Xml.all(p, "pPrDefault").forEach(defaults::add);
        });
    }

    private void add(Element style) {
        String id = Xml.attribute(style, "styleId");
        styles.put(id, style);
        boolean isDefault = "1".equals(Xml.attribute(style, "default"))
                || "true".equals(Xml.attribute(style, "default"));
        if (isDefault && Xml.attribute(style, "type").equals("paragraph")) {
            normal = id;
        }
    }

    /** What a property is set to for all text; "" where it is not. */
    String byDefault(String property, String attribute) {
        return defaults.stream().map(d -> Xml.value(d, attribute, "rPr", property)).filter(v -> !v.isEmpty())
                .findFirst().orElse("");
    }

    /** The style and those it is based on, nearest first. */
    private List<Element> chain(String id) {
        return chains.computeIfAbsent(id, this::followed);
    }

    private List<Element> followed(String id) {
        List<Element> chain = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (String next = id.isEmpty() ? normal : id; styles.containsKey(next) && met.add(next);) {
            Element style = styles.get(next);
            chain.add(style);
            next = Xml.value(style, "val", "basedOn");
        }
        return chain;
    }

    /** Whether the name of a style, or of one that it is based on, matches; Word's own are in English in every language. */
    boolean isNamed(String id, String pattern) {
        return named.computeIfAbsent(List.of(id, pattern), _ -> chain(id).stream()
                .anyMatch(s -> Xml.value(s, "val", "name").matches("(?i)" + pattern)));
    }

    /** A property of the letters of a style. */
    Optional<Element> ofLetters(String id, String property) {
        return property(id, "rPr", property);
    }

    /** A property of the paragraphs of a style. */
    Optional<Element> ofParagraph(String id, String... property) {
        String[] path = new String[property.length + 1];
        path[0] = "pPr";
        System.arraycopy(property, 0, path, 1, property.length);
        return property(id, path);
    }

    private Optional<Element> property(String id, String... path) {
        List<String> asked = new ArrayList<>(List.of(path));
        asked.add(id);
        return properties.computeIfAbsent(asked, _ -> Stream.concat(chain(id).stream(), defaults.stream())
                .map(s -> Xml.at(s, path)).flatMap(Optional::stream).findFirst());
    }
}
