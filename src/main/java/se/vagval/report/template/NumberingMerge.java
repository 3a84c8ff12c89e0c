package se.vagval.report.template;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Adds our lists to those of a template, under numbers that are free. */
final class NumberingMerge {
    private final Map<String, String> numbers = new HashMap<>();
    private final byte[] bytes;

    /**
     * @param template
     *            the template's lists; empty where it has none
     * @param styleIds
     *            ids of our styles in the merged styles
     */
    NumberingMerge(Optional<byte[]> template, byte[] ours, Map<String, String> styleIds) throws IOException {
        Document own = Xml.read(ours);
        Document merged = template.isPresent() ? Xml.read(template.get()) : own;
        if (template.isPresent()) {
            merge(merged, own.getDocumentElement());
        } else {
            Xml.children(own.getDocumentElement(), "num").forEach(n -> numbers.put(Xml.get(n, "numId"), Xml.get(n,
                    "numId")));
        }
        for (Element style : Xml.all(merged.getDocumentElement(), "pStyle")) {
            if (template.isEmpty()) {
                Xml.set(style, "val", styleIds.getOrDefault(Xml.get(style, "val"), Xml.get(style, "val")));
            }
        }
        this.bytes = Xml.write(merged);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Numbers of our lists in the merged ones. */
    Map<String, String> numbers() {
        return Map.copyOf(numbers);
    }

    private void merge(Document merged, Element own) {
        Element root = merged.getDocumentElement();
        int abstractShift = highest(root, "abstractNum", "abstractNumId") + 1;
        int shift = highest(root, "num", "numId") + 1;
        Element firstNumber = Xml.child(root, "num").orElse(null);
        for (Element list : Xml.children(own, "abstractNum")) {
            Element copy = (Element) merged.importNode(list, true);
            Xml.set(copy, "abstractNumId", shifted(Xml.get(list, "abstractNumId"), abstractShift));
            // A style belongs to one list: that of the template, or that which the style itself names.
            Xml.all(copy, "pStyle").forEach(s -> s.getParentNode().removeChild(s));
            root.insertBefore(copy, firstNumber);
        }
        Element after = Xml.child(root, "numIdMacAtCleanup").orElse(null);
        for (Element number : Xml.children(own, "num")) {
            Element copy = (Element) merged.importNode(number, true);
            String to = shifted(Xml.get(number, "numId"), shift);
            numbers.put(Xml.get(number, "numId"), to);
            Xml.set(copy, "numId", to);
            Xml.child(copy, "abstractNumId").ifPresent(a -> Xml.set(a, "val", shifted(Xml.get(a, "val"),
                    abstractShift)));
            root.insertBefore(copy, after);
        }
    }

    private static String shifted(String number, int by) {
        return Integer.toString(Integer.parseInt(number) + by);
    }

    private static int highest(Element root, String name, String attribute) {
        List<Element> all = Xml.children(root, name);
        return all.stream().map(e -> Xml.get(e, attribute)).filter(t -> t.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt).max().orElse(0);
    }
}
