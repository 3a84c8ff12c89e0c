package se.vagval.report.refresh.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words between two places as they read when all changes are accepted: what is inserted is read, what is deleted or
 * moved away is not.
 */
public final class Words {
    /** Deleted, moved away, properties, and pictures with words of their own. */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "pPr", "rPr", "sdtPr", "tblPr", "trPr",
            "tcPr",
            "drawing", "pict", "object", "instrText");
    private static final Set<String> SPACES = Set.of("tab", "br", "cr");

    /** A piece of text, or something that reads as a space or hyphen and is not to be changed. */
    record Piece(Element element, String text, boolean fixed) {}

    private final XmlPart part;
    private final int from;
    private final int to;
    private final List<Piece> pieces = new ArrayList<>();

    private Words(XmlPart part, int from, int to) {
        this.part = part;
        this.from = from;
        this.to = to;
    }

    /** The words within an element that lie between two places. */
    public static Words between(XmlPart part, Element around, int from, int to) {
        Words words = new Words(part, from, to);
        words.collect(around);
        return words;
    }

    /** The words within an element. */
    public static Words of(XmlPart part, Element element) {
        return between(part, element, element.from(), element.to());
    }

    private void collect(Element parent) {
        for (Element child : parent.children()) {
            boolean outside = child.to() <= from || child.from() >= to;
            if (outside || LEFT_OUT.contains(child.name()) || child.name().equals("AlternateContent")) {
                continue;
            }
            if (child.is("t")) {
                pieces.add(new Piece(child, child.characters(), false));
            } else if (child.is("noBreakHyphen")) {
                pieces.add(new Piece(child, "-", true));
            } else if (SPACES.contains(child.name())) {
                pieces.add(new Piece(child, " ", true));
            } else {
                collect(child);
            }
        }
    }

    /** Whether there is any run of text, empty or not. */
    public boolean hasAny() {
        return pieces.stream().anyMatch(p -> !p.fixed());
    }

    /** The words. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(p -> text.append(p.text()));
        return text.toString();
    }

    /** Changes the words to others, word by word, so that what is the same keeps its looks and its comments. */
    public void become(String wanted) {
        String[] texts = pieces.stream().map(Piece::text).toArray(String[]::new);
        List<Difference> differences = Difference.between(text(), wanted);
        for (int i = differences.size() - 1; i >= 0; i--) {
            apply(differences.get(i), texts);
        }
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].equals(pieces.get(i).text())) {
                write(pieces.get(i).element(), texts[i]);
            }
        }
    }

    /** Takes out what goes and puts what comes where the first of it stood. */
    private void apply(Difference difference, String[] texts) {
        String comes = difference.comes();
        int at = 0;
        for (int i = 0; i < texts.length; i++) {
            int length = pieces.get(i).text().length();
            int begin = Math.clamp((long) difference.from() - at, 0, length);
            int end = Math.clamp((long) difference.to() - at, 0, length);
            boolean inserts = difference.from() == difference.to() && difference.from() - at == begin;
            if ((begin < end || inserts) && !pieces.get(i).fixed()) {
                texts[i] = texts[i].substring(0, begin) + comes + texts[i].substring(end);
                comes = "";
            }
            at += length;
        }
        if (!comes.isEmpty()) {
            int last = lastFree();
            texts[last] = texts[last] + comes;
        }
    }

    private int lastFree() {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (!pieces.get(i).fixed()) {
                return i;
            }
        }
        throw new IllegalStateException("There is no run of text to change");
    }

    /** The start tag stays as it is, but says where spaces at the ends are to be kept. */
    private void write(Element piece, String text) {
        boolean says = piece.attribute("space").isPresent() || text.equals(text.strip());
        String tag = piece.prefix() + piece.name();
        if (says && !piece.isEmptyTag()) {
            part.replace(piece.contentFrom(), piece.contentTo(), Tags.write(text));
        } else {
            part.replace(piece.from(), piece.to(),
                    "<" + tag + " xml:space=\"preserve\">" + Tags.write(text) + "</" + tag + ">");
        }
    }
}
