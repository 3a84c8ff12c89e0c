package se.vagval.report.refresh.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element, with where it stands in the text of its part. */
public final class Element {
    private final Element parent;
    private final String text;
    private final String space;
    private final String prefix;
    private final String name;
    private final int from;
    private final int contentFrom;
    private final List<Element> children = new ArrayList<>();
    private int contentTo;
    private int to;

    Element(Element parent, String text, String space, String qualified, int from, int contentFrom) {
        this.parent = parent;
        this.text = text;
        this.space = space;
        int colon = qualified.indexOf(':');
        this.prefix = colon < 0 ? "" : qualified.substring(0, colon + 1);
        this.name = qualified.substring(colon + 1);
        this.from = from;
        this.contentFrom = contentFrom;
        this.contentTo = contentFrom;
        this.to = contentFrom;
    }

    void add(Element child) {
        children.add(child);
    }

    void end(int contentEnd, int end) {
        contentTo = contentEnd;
        to = end;
    }

    /** The element it stands in; empty for the root. */
    public Optional<Element> parent() {
        return Optional.ofNullable(parent);
    }

    /** Its namespace, "" where it has none. */
    public String space() {
        return space;
    }

    /** What stands before its name, with the colon: {@code w:}, or "". */
    public String prefix() {
        return prefix;
    }

    /** Its name without prefix. */
    public String name() {
        return name;
    }

    /** Whether it is an element of this name of a WordprocessingML document, transitional or strict. */
    public boolean is(String wordName) {
        return name.equals(wordName) && Namespace.isWord(space);
    }

    /** Where it begins. */
    public int from() {
        return from;
    }

    /** Where it ends. */
    public int to() {
        return to;
    }

    /** Where its content begins, after its start tag. */
    public int contentFrom() {
        return contentFrom;
    }

    /** Where its content ends, before its end tag. */
    public int contentTo() {
        return contentTo;
    }

    /** Whether it is written as one tag. */
    public boolean isEmptyTag() {
        return to == contentFrom;
    }

    /** The elements right within it. */
    public List<Element> children() {
        return children;
    }

    /** It and all elements within it, in the order they begin. */
    public Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }

    /** The first child of a name of WordprocessingML. */
    public Optional<Element> child(String wordName) {
        return children.stream().filter(c -> c.is(wordName)).findFirst();
    }

    /** The nearest element of a name of WordprocessingML that it stands in. */
    public Optional<Element> within(String wordName) {
        Element at = parent;
        while (at != null && !at.is(wordName)) {
            at = at.parent;
        }
        return Optional.ofNullable(at);
    }

    /** The attribute of a name, whatever its prefix. */
    public Optional<Attribute> attribute(String localName) {
        return Tags.attributes(text, from, contentFrom).stream().filter(a -> a.is(localName)).findFirst();
    }

    /** The value of an attribute of a name, whatever its prefix; "" where there is none. */
    public String value(String localName) {
        return attribute(localName).map(Attribute::value).orElse("");
    }

    /** The characters of its content, with entities read; elements within it are left out. */
    public String characters() {
        return isEmptyTag() ? "" : Tags.characters(text.substring(contentFrom, contentTo));
    }

    /** It as it is written. */
    public String raw() {
        return text.substring(from, to);
    }
}
