package se.vagval.report.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import se.vagval.text.Texts;

/**
 * Finds our styles among those of a template, by name in Swedish or English or else by id, and adds those that it lacks.
 * What is found keeps the template's look.
 */
final class StyleMerge {
    private static final List<String> REFERENCES = List.of("basedOn", "next", "link");
    /** The colour of our headings, which would be a stranger among the template's. */
    private static final String OUR_COLOR = "033F7E";
    private static final List<String> AFTER_PARAGRAPH = List.of("rPr", "tblPr", "trPr", "tcPr", "tblStylePr");
    private static final String BULLETS = "list bullet";
    private static final String CONTENTS = "toc heading";
    private static final String BREAK = "pageBreakBefore";
    private static final String LEVEL = "outlineLvl";

    private final Document merged;
    private final Element root;
    private final List<Element> own;
    private final Map<String, Element> byName = new HashMap<>();
    private final Map<String, Element> byId = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<Element> added = new ArrayList<>();

    StyleMerge(byte[] template, byte[] ours) throws IOException {
        this.merged = Xml.read(template);
        this.root = merged.getDocumentElement();
        for (Element style : Xml.children(root, "style")) {
            String type = Xml.get(style, "type");
            byId.putIfAbsent(Xml.get(style, "styleId"), style);
            byName.putIfAbsent(type + " " + StyleNames.plain(Xml.value(style, "name")), style);
            for (String alias : Xml.value(style, "aliases").split(",")) {
                byName.putIfAbsent(type + " " + StyleNames.plain(alias), style);
            }
        }
        Element from = Xml.read(ours).getDocumentElement();
        this.own = Xml.children(from, "style");
        defaults(from);
        merge();
    }

    /** Ids of our styles in the merged styles. */
    Map<String, String> ids() {
        return Map.copyOf(ids);
    }

    /** The styles that were added. */
    List<Element> added() {
        return added;
    }

    Element root() {
        return root;
    }

    byte[] bytes() throws IOException {
        return Xml.write(merged);
    }

    /** A template that says nothing of font and size gets ours, and not what a program happens to have. */
    private void defaults(Element from) {
        if (Xml.child(root, "docDefaults").isEmpty()) {
            Xml.child(from, "docDefaults").ifPresent(d -> root.insertBefore(merged.importNode(d, true), root
                    .getFirstChild()));
        }
    }

    private void merge() {
        List<Element> lacking = new ArrayList<>();
        for (Element style : own) {
            Optional<Element> match = match(style);
            match.ifPresent(m -> ids.put(Xml.get(style, "styleId"), Xml.get(m, "styleId")));
            if (match.isEmpty()) {
                lacking.add(style);
                ids.put(Xml.get(style, "styleId"), free(Xml.get(style, "styleId")));
            } else {
                withoutNumbers(style, match.get());
                keeping(style, match.get());
            }
        }
        lacking.forEach(this::add);
        // What is written is Swedish, whatever language the template was made in; it is read aloud by this.
        Xml.all(root, "lang").forEach(l -> Xml.set(l, "val", Texts.SWEDISH.toLanguageTag()));
    }

    private Optional<Element> match(Element style) {
        String type = Xml.get(style, "type");
        if (isDefault(style)) {
            return byId.values().stream().filter(s -> isDefault(s) && type.equals(Xml.get(s, "type"))).findFirst()
                    .or(() -> byName(style));
        }
        return byName(style).or(() -> Optional.ofNullable(byId.get(Xml.get(style, "styleId")))
                .filter(s -> type.equals(Xml.get(s, "type"))));
    }

    private Optional<Element> byName(Element style) {
        return Optional.ofNullable(byName.get(Xml.get(style, "type") + " " + StyleNames.plain(Xml.value(style,
                "name"))));
    }

    private static boolean isDefault(Element style) {
        return List.of("1", "true", "on").contains(Xml.get(style, "default"));
    }

    private String free(String id) {
        Set<String> taken = new HashSet<>(byId.keySet());
        taken.addAll(ids.values());
        String wanted = id;
        for (int i = 2; taken.contains(wanted); i++) {
            wanted = id + i;
        }
        return wanted;
    }

    /** Our headings carry their numbers as words, to which those of the template would be added. */
    private static void withoutNumbers(Element ours, Element theirs) {
        if (StyleNames.plain(Xml.value(ours, "name")).startsWith("heading ")) {
            Xml.child(theirs, "pPr").flatMap(p -> Xml.child(p, "numPr"))
                    .ifPresent(n -> n.getParentNode().removeChild(n));
        }
    }

    /**
     * What is no matter of look is as in ours, whatever the template says of it: headings and captions stay with what they stand
     * over, headings have their levels, without which there are no contents, and these begin a page of their own.
     */
    private static void keeping(Element ours, Element theirs) {
        for (String property : List.of("keepNext", "keepLines")) {
            if (Xml.path(ours, "pPr", property).isPresent() && Xml.path(theirs, "pPr", property).isEmpty()) {
                ParagraphOrder.insert(paragraph(theirs), property);
            }
        }
        if (StyleNames.plain(Xml.value(ours, "name")).equals(CONTENTS)
                && Xml.path(theirs, "pPr", BREAK).isEmpty()) {
            ParagraphOrder.insert(paragraph(theirs), BREAK);
        }
        Xml.path(ours, "pPr", LEVEL).ifPresent(level -> Xml.set(Xml.path(theirs, "pPr", LEVEL)
                .orElseGet(() -> ParagraphOrder.insert(paragraph(theirs), LEVEL)), "val", Xml.get(level, "val")));
    }

    /** The paragraph properties of a style, made where it has none. */
    static Element paragraph(Element style) {
        return Xml.child(style, "pPr").orElseGet(() -> {
            Element made = style.getOwnerDocument().createElementNS(Xml.WORD, "w:pPr");
            style.insertBefore(made, AFTER_PARAGRAPH.stream().map(n -> Xml.child(style, n)).flatMap(Optional::stream)
                    .findFirst().orElse(null));
            return made;
        });
    }

    private void add(Element style) {
        Element copy = (Element) merged.importNode(style, true);
        Xml.set(copy, "styleId", ids.get(Xml.get(style, "styleId")));
        for (String reference : REFERENCES) {
            Xml.child(copy, reference).ifPresent(r -> Xml.set(r, "val", ids.getOrDefault(Xml.get(r, "val"), Xml.get(r,
                    "val"))));
        }
        Xml.path(copy, "rPr", "color").filter(c -> OUR_COLOR.equals(Xml.get(c, "val")))
                .ifPresent(c -> c.getParentNode().removeChild(c));
        root.appendChild(copy);
        added.add(copy);
    }

    /** The template's list of bullets, if it has one of ours that shows none. */
    Optional<Element> bulletsWithoutBullet() {
        return Optional.ofNullable(byName.get("paragraph " + BULLETS))
                .filter(s -> Xml.path(s, "pPr", "numPr").isEmpty() && isAlone(s));
    }

    private boolean isAlone(Element style) {
        return Optional.ofNullable(byId.get(Xml.value(style, "basedOn")))
                .flatMap(b -> Xml.path(b, "pPr", "numPr")).isEmpty();
    }
}
