package se.vagval.report.refresh;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.vagval.report.refresh.xml.Element;
import se.vagval.report.refresh.xml.Tags;
import se.vagval.report.refresh.xml.Words;
import se.vagval.report.refresh.xml.XmlPart;

/** Writes words into cells, and makes cells and rows that look like others. */
final class CellWriter {
    private static final String NEXT_PARAGRAPH = "\n+";
    /** Marks of a tracked change, of a section and of a list of changed properties belong to what they stand at. */
    private static final List<String> OF_THEIR_OWN = List.of("ins", "del", "sectPr", "pPrChange", "trPrChange",
            "tcPrChange", "rPrChange", "cellIns", "cellDel", "moveFrom", "moveTo", "tblHeader");
    private static final Pattern IDENTITY = Pattern.compile(" [A-Za-z0-9]+:(?:paraId|textId)=\"[^\"]*\"");

    private final XmlPart part;

    CellWriter(XmlPart part) {
        this.part = part;
    }

    /** Changes the words of a cell, paragraph by paragraph; those that are too many go, those that lack are added. */
    void write(Element cell, String text) {
        List<Element> paragraphs = Grid.paragraphs(cell);
        String[] texts = text.split(NEXT_PARAGRAPH);
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i < texts.length) {
                paragraph(paragraphs.get(i), texts[i]);
            } else {
                part.replace(paragraphs.get(i).from(), paragraphs.get(i).to(), "");
            }
        }
        if (!paragraphs.isEmpty()) {
            for (int i = paragraphs.size(); i < texts.length; i++) {
                part.insert(paragraphs.getLast().to(), paragraphLike(paragraphs.getLast(), texts[i]));
            }
        }
    }

    private void paragraph(Element paragraph, String text) {
        Words words = Words.of(part, paragraph);
        if (words.hasAny()) {
            words.become(text);
        } else if (paragraph.isEmptyTag()) {
            part.replace(paragraph.from(), paragraph.to(), paragraphLike(paragraph, text));
        } else {
            part.insert(paragraph.contentTo(), runLike(paragraph, text));
        }
    }

    /** A row that looks like another, with cells of its own. */
    String rowLike(Grid.Row row, String cells) {
        String w = row.element().prefix();
        return "<" + w + "tr>" + properties(row.element(), "trPr") + cells + "</" + w + "tr>";
    }

    /**
     * A cell that looks like another, with words of its own.
     *
     * @param width
     *            its width, or "" for that of the other
     */
    String cellLike(Element cell, String text, String width) {
        String w = cell.prefix();
        Element like = Grid.paragraphs(cell).getFirst();
        String paragraphs = Pattern.compile(NEXT_PARAGRAPH).splitAsStream(text).map(t -> paragraphLike(like, t))
                .collect(Collectors.joining());
        String properties = properties(cell, "tcPr");
        if (!width.isEmpty()) {
            properties = properties.replaceFirst("(<" + w + "tcW [^>]*?w=\")[0-9]+\"", "$1" + width + "\"");
        }
        return "<" + w + "tc>" + properties + paragraphs + "</" + w + "tc>";
    }

    private String paragraphLike(Element paragraph, String text) {
        String w = paragraph.prefix();
        return "<" + w + "p>" + properties(paragraph, "pPr") + runLike(paragraph, text) + "</" + w + "p>";
    }

    private String runLike(Element paragraph, String text) {
        if (text.isEmpty()) {
            return "";
        }
        String w = paragraph.prefix();
        Optional<Element> run = paragraph.all().filter(e -> e.is("r") && e.child("t").isPresent()).findFirst();
        String looks = run.map(r -> properties(r, "rPr"))
                .orElseGet(() -> paragraph.child("pPr").map(p -> properties(p, "rPr")).orElse(""));
        return "<" + w + "r>" + looks + "<" + w + "t xml:space=\"preserve\">" + Tags.write(text) + "</" + w + "t></"
                + w + "r>";
    }

    /** The properties of an element as they are written, without what is only of that very element. */
    private static String properties(Element of, String name) {
        return of.child(name).map(CellWriter::looks).orElse("");
    }

    private static String looks(Element properties) {
        StringBuilder out = new StringBuilder(properties.raw());
        List<Element> own = properties.all().filter(e -> OF_THEIR_OWN.contains(e.name())).toList();
        int end = Integer.MAX_VALUE;
        for (Element element : own.reversed()) {
            if (element.to() <= end) {
                out.delete(element.from() - properties.from(), element.to() - properties.from());
                end = element.from();
            }
        }
        return IDENTITY.matcher(out).replaceAll("");
    }
}
