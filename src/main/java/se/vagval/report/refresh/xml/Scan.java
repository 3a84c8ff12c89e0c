package se.vagval.report.refresh.xml;

import java.util.HashMap;
import java.util.Map;

/** Finds the elements of a text that is known to be well-formed, with their places. */
final class Scan {
    private final String text;
    private Element open;
    private Element root;
    private int at;

    private Scan(String text) {
        this.text = text;
    }

    static Element of(String text) {
        return new Scan(text).run();
    }

    private Element run() {
        Map<Element, Map<String, String>> spaces = new HashMap<>();
        while ((at = text.indexOf('<', at)) >= 0) {
            if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at) + "-->".length();
            } else if (text.startsWith("<![CDATA[", at)) {
                at = text.indexOf("]]>", at) + "]]>".length();
            } else if (text.startsWith("<?", at)) {
                at = text.indexOf("?>", at) + "?>".length();
            } else if (text.startsWith("</", at)) {
                close();
            } else {
                start(spaces);
            }
        }
        return root;
    }

    private void close() {
        int end = text.indexOf('>', at) + 1;
        open.end(at, end);
        open = open.parent().orElse(null);
        at = end;
    }

    private void start(Map<Element, Map<String, String>> spaces) {
        int end = endOfTag(text, at);
        Map<String, String> outer = open == null ? Map.of() : spaces.get(open);
        Map<String, String> known = declared(outer, at, end);
        String name = name(at + 1, end);
        int colon = name.indexOf(':');
        String space = known.getOrDefault(colon < 0 ? "" : name.substring(0, colon), "");
        Element element = new Element(open, text, space, name, at, end);
        if (open == null) {
            root = element;
        } else {
            open.add(element);
        }
        spaces.put(element, known);
        if (text.charAt(end - 2) == '/') {
            element.end(end, end);
        } else {
            open = element;
        }
        at = end;
    }

    private Map<String, String> declared(Map<String, String> outer, int from, int to) {
        int xmlns = text.indexOf("xmlns", from);
        if (xmlns < 0 || xmlns >= to) {
            return outer;
        }
        Map<String, String> known = new HashMap<>(outer);
        for (Attribute attribute : Tags.attributes(text, from, to)) {
            if (attribute.name().equals("xmlns")) {
                known.put("", attribute.value());
            } else if (attribute.name().startsWith("xmlns:")) {
                known.put(attribute.name().substring("xmlns:".length()), attribute.value());
            }
        }
        return known;
    }

    private String name(int from, int end) {
        int to = from;
        while (to < end && " \t\r\n/>".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    /** After the {@code >} of the tag that begins here; one within quotation marks is no end. */
    static int endOfTag(String text, int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("A tag does not end");
    }
}
