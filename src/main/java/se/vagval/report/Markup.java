package se.vagval.report;

import java.util.ArrayDeque;
import java.util.Deque;

import se.vagval.text.WritableText;

/** Writes XML that is always well-formed: elements close in the order they were opened, and texts are escaped. */
public final class Markup {
    private final StringBuilder out = new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes given as name and value by turns. */
    public Markup open(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** An element without content. */
    public Markup empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** An element whose only attribute is {@code w:val}. */
    public Markup value(String name, String value) {
        return empty(name, "w:val", value);
    }

    /** Closes the element opened last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes so many elements. */
    public Markup close(int count) {
        for (int i = 0; i < count; i++) {
            close();
        }
        return this;
    }

    /** Text, without what XML cannot hold. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** @throws IllegalStateException
     *             when an element is still open
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return out.toString();
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    private void escape(String text) {
        WritableText.of(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> {
                    if (WritableText.isHeld(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }
}
