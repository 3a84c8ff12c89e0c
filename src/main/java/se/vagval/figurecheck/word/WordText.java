package se.vagval.figurecheck.word;

import org.w3c.dom.Element;

/**
 * The text of a paragraph as it reads when all changes are accepted: what is deleted or moved away is left out, and so are
 * raised marks, which would otherwise run into the figure before them.
 */
final class WordText {
    private WordText() {}

    static String of(Element paragraph) {
        StringBuilder text = new StringBuilder();
        collect(paragraph, text);
        return text.toString().replaceAll("[\\t\\n ]+", " ");
    }

    private static void collect(Element parent, StringBuilder text) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(child.getTextContent());
                case "tab", "br", "cr" -> text.append(' ');
                case "noBreakHyphen" -> text.append('-');
                case "del", "moveFrom", "pPr", "rPr", "sdtPr", "drawing", "pict", "object", "AlternateContent" -> {
                    // Deleted, moved away, properties, or a picture with words of its own.
                }
                case "r" -> run(child, text);
                default -> collect(child, text);
            }
        }
    }

    private static void run(Element run, StringBuilder text) {
        boolean raised = Xml.first(run, "rPr").flatMap(p -> Xml.first(p, "vertAlign"))
                .filter(a -> Xml.value(a).equals("superscript")).isPresent();
        boolean hidden = Xml.first(run, "rPr").flatMap(p -> Xml.first(p, "vanish")).filter(Xml::isOn).isPresent();
        if (!raised && !hidden) {
            collect(run, text);
        }
    }
}
