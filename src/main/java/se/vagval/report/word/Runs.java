package se.vagval.report.word;

import java.util.Optional;

import se.vagval.report.Markup;
import se.vagval.report.word.Inline.Link;
import se.vagval.report.word.Inline.Live;
import se.vagval.report.word.Inline.Reference;
import se.vagval.report.word.Inline.Words;
import se.vagval.text.Unbroken;

/** Writes what stands inside paragraphs: words, fields and references. */
final class Runs {
    private final Markup xml;
    private final boolean forPrint;

    Runs(Markup xml) {
        this(xml, false);
    }

    /**
     * @param forPrint
     *            whether nothing will be moved or numbered anew: references are then words that lead to their place, since
     *            LibreOffice ends lines within the result of a field
     */
    Runs(Markup xml, boolean forPrint) {
        this.xml = xml;
        this.forPrint = forPrint;
    }

    void words(String text) {
        xml.open("w:r");
        letters(text);
        xml.close();
    }

    void parts(Iterable<Inline> parts, Captions captions, Controls controls) {
        for (Inline part : parts) {
            switch (part) {
                case Words w -> words(w, false);
                case Link l -> link(l, captions);
                case Live l -> controls.text(l.address(), l.name(), l.text(), () -> words(l.text()));
                case Reference r -> reference(captions.of(r.block()));
            }
        }
    }

    private void reference(Captions.Number number) {
        if (forPrint) {
            xml.open("w:hyperlink", "w:anchor", number.bookmark(), "w:history", "1");
            words(number.printed());
            xml.close();
        } else {
            field(" REF " + number.bookmark() + " \\h ", number.printed());
        }
    }

    /** A link to a section that is not in the document is words only. */
    private void link(Link link, Captions captions) {
        Optional<String> anchor = captions.anchor(link.section());
        if (link.isInside() && anchor.isEmpty()) {
            link.words().forEach(w -> words(w, false));
            return;
        }
        if (link.isInside()) {
            xml.open("w:hyperlink", "w:anchor", anchor.get(), "w:history", "1");
        } else {
            xml.open("w:hyperlink", "r:id", captions.relation(link.target()), "w:history", "1");
        }
        link.words().forEach(w -> words(w, true));
        xml.close();
    }

    private void words(Words words, boolean link) {
        if (words.text().isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (words.emphasis() || words.strong() || link) {
            xml.open("w:rPr");
            style(words, link);
            xml.close();
        }
        letters(Unbroken.of(words.text()));
        xml.close();
    }

    /** A run has one style; bold in a link or in italics is set on the run itself. */
    private void style(Words words, boolean link) {
        xml.value("w:rStyle", link ? "Hyperlink" : words.strong() ? "Strong" : "Emphasis");
        if (link && words.strong()) {
            xml.empty("w:b");
        }
        if (words.emphasis() && (link || words.strong())) {
            xml.empty("w:i");
        }
    }

    /** A field with the result it has until it is updated. */
    void field(String instruction, String result) {
        begin(instruction);
        words(result);
        end();
    }

    /** The beginning of a field, up to its result. */
    void begin(String instruction) {
        character("begin");
        xml.open("w:r").open("w:instrText", "xml:space", "preserve").text(instruction).close(2);
        character("separate");
    }

    void end() {
        character("end");
    }

    void tab() {
        xml.open("w:r").empty("w:tab").close();
    }

    private void character(String type) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }

    private void letters(String text) {
        xml.open("w:t", "xml:space", "preserve").text(text).close();
    }
}
