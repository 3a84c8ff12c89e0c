package se.vagval.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What Word asks of a document that its schema cannot say: names that are alone, references that lead somewhere, whole fields. */
final class WordSoundness {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Word's own bounds, beyond which it calls the document damaged. */
    private static final int LONGEST_TAG = 64;
    private static final int LONGEST_BOOKMARK = 40;

    private final Map<String, Document> parts;
    private final Document body;
    private final List<String> faults = new ArrayList<>();

    private WordSoundness(Map<String, Document> parts) {
        this.parts = parts;
        this.body = parts.get("word/document.xml");
    }

    /** One line for each fault of a Word document whose parts are given by name. */
    static List<String> faults(Map<String, Document> parts) {
        WordSoundness sound = new WordSoundness(parts);
        sound.controls();
        sound.bookmarks();
        sound.drawings();
        sound.styles();
        sound.lists();
        sound.cells();
        for (String story : sound.stories()) {
            sound.fields(story);
        }
        return sound.faults;
    }

    private List<String> stories() {
        return parts.keySet().stream().filter(p -> p.matches("word/(document|header\\d*|footer\\d*)\\.xml")).toList();
    }

    private void controls() {
        alone("sdt", Soundness.elements(body, "sdtPr").stream().flatMap(e -> child(e, "id").stream()).toList(), "val");
        for (String kind : List.of("tag", "alias")) {
            for (Element e : Soundness.elements(body, kind)) {
                if (value(e).length() > LONGEST_TAG) {
                    faults.add(kind + " is too long: " + value(e));
                }
            }
        }
    }

    private void bookmarks() {
        List<Element> starts = Soundness.elements(body, "bookmarkStart");
        alone("bookmarkStart", starts, "id");
        alone("bookmarkStart", starts, "name");
        Set<String> names = values(starts, "name");
        names.stream().filter(n -> n.length() > LONGEST_BOOKMARK || !n.matches("[\\p{L}_][\\p{L}\\p{N}_]*"))
                .forEach(n -> faults.add("a bookmark cannot be called " + n));
        if (!values(starts, "id").equals(values(Soundness.elements(body, "bookmarkEnd"), "id"))) {
            faults.add("bookmarks begin and do not end, or the other way round");
        }
        Set<String> asked = new TreeSet<>(values(Soundness.elements(body, "hyperlink"), "anchor"));
        asked.remove("");
        for (Element e : Soundness.elements(body, "instrText")) {
            String[] words = e.getTextContent().strip().split(" ");
            if (words[0].matches("REF|PAGEREF")) {
                asked.add(words[1]);
            }
        }
        asked.removeAll(names);
        asked.forEach(n -> faults.add("there is no bookmark " + n));
    }

    private void drawings() {
        List<Element> all = new ArrayList<>();
        stories().forEach(s -> all.addAll(Soundness.elements(parts.get(s), "docPr")));
        List<String> ids = all.stream().map(e -> e.getAttribute("id")).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            faults.add("drawings share an id: " + ids);
        }
    }

    private void styles() {
        Document look = parts.get("word/styles.xml");
        List<Element> styles = Soundness.elements(look, "style");
        alone("style", styles, "styleId");
        alone("name of style", styles.stream().flatMap(e -> child(e, "name").stream()).toList(), "val");
        // Word takes what comes after a comma for other names of the same style.
        styles.stream().flatMap(e -> child(e, "name").stream()).map(WordSoundness::value).filter(n -> n.contains(","))
                .forEach(n -> faults.add("a style cannot be called " + n));
        Set<String> known = values(styles, "styleId");
        List<Element> asked = new ArrayList<>();
        List.of("basedOn", "next", "link").forEach(n -> asked.addAll(Soundness.elements(look, n)));
        for (String story : stories()) {
            List.of("pStyle", "rStyle", "tblStyle").forEach(n -> asked.addAll(Soundness.elements(parts.get(story), n)));
        }
        if (parts.containsKey("word/numbering.xml")) {
            asked.addAll(Soundness.elements(parts.get("word/numbering.xml"), "pStyle"));
        }
        asked.stream().map(WordSoundness::value).filter(s -> !known.contains(s)).distinct()
                .forEach(s -> faults.add("there is no style " + s));
    }

    private void lists() {
        Set<String> known = new HashSet<>(Set.of("0"));
        if (parts.containsKey("word/numbering.xml")) {
            known.addAll(values(Soundness.elements(parts.get("word/numbering.xml"), "num"), "numId"));
        }
        for (Document part : List.of(body, parts.get("word/styles.xml"))) {
            Soundness.elements(part, "numId").stream().map(WordSoundness::value).filter(n -> !known.contains(n))
                    .forEach(n -> faults.add("there is no list " + n));
        }
    }

    /** Each row has the columns of its table, and each cell ends with a paragraph. */
    private void cells() {
        for (Element row : Soundness.elements(body, "tr")) {
            Element table = (Element) row.getParentNode();
            while (!table.getLocalName().equals("tbl")) {
                table = (Element) table.getParentNode();
            }
            int columns = children(child(table, "tblGrid").getFirst()).size();
            List<Element> cells = children(row).stream().filter(e -> e.getLocalName().equals("tc")).toList();
            if (cells.size() != columns) {
                faults.add("a row of " + cells.size() + " cells in a table of " + columns);
            }
            cells.stream().filter(c -> !children(c).getLast().getLocalName().equals("p"))
                    .forEach(c -> faults.add("a cell does not end with a paragraph: " + c.getTextContent()));
        }
    }

    /** A field begins, has its result and ends, and what is in it ends first. */
    private void fields(String story) {
        Deque<String> open = new ArrayDeque<>();
        for (Element e : Soundness.elements(parts.get(story), "fldChar")) {
            String before = open.isEmpty() ? "" : open.peek();
            switch (e.getAttributeNS(W, "fldCharType")) {
                case "begin" -> open.push("begin");
                case "separate" -> {
                    expect(before.equals("begin"), story);
                    open.pop();
                    open.push("separate");
                }
                default -> {
                    expect(!before.isEmpty(), story);
                    open.pop();
                }
            }
        }
        expect(open.isEmpty(), story);
    }

    private void expect(boolean right, String story) {
        if (!right) {
            faults.add("a field is not whole in " + story);
        }
    }

    private void alone(String what, List<Element> elements, String attribute) {
        elements.stream().collect(Collectors.groupingBy(e -> e.getAttributeNS(W, attribute), Collectors.counting()))
                .forEach((value, times) -> {
                    if (times > 1) {
                        faults.add(what + " " + value + " is there " + times + " times");
                    }
                });
    }

    private static Set<String> values(List<Element> elements, String attribute) {
        Function<Element, String> value = e -> e.getAttributeNS(W, attribute);
        return elements.stream().map(value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Element e) {
        return e.getAttributeNS(W, "val");
    }

    private static List<Element> child(Element of, String name) {
        return children(of).stream().filter(e -> e.getLocalName().equals(name)).toList();
    }

    private static List<Element> children(Element of) {
        List<Element> found = new ArrayList<>();
        for (Node n = of.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                found.add(e);
            }
        }
        return found;
    }
}
