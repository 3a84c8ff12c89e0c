package se.vagval.report.word;

import se.vagval.report.Markup;
import se.vagval.report.word.Inline.Live;
import se.vagval.report.word.Inline.Reference;
import se.vagval.report.word.Inline.Words;

/** Writes what stands inside paragraphs: words, fields and references. */
final class Runs {
    private final Markup xml;

    Runs(Markup xml) {
        this.xml = xml;
    }

    void words(String text) {
        xml.open("w:r");
        letters(text);
        xml.close();
    }

    void parts(Iterable<Inline> parts, Captions captions, Controls controls) {
        for (Inline part : parts) {
            switch (part) {
                case Words w -> words(w);
                case Live l -> controls.text(l.address(), l.name(), l.text(), () -> words(l.text()));
                case Reference r -> {
                    Captions.Number number = captions.of(r.block());
                    field(" REF " + number.bookmark() + " \\h ", number.printed());
                }
            }
        }
    }

    private void words(Words words) {
        if (words.text().isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (words.emphasis()) {
            xml.open("w:rPr").value("w:rStyle", "Emphasis").close();
        }
        letters(words.text());
        xml.close();
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
