package se.vagval.report.refresh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import se.vagval.report.refresh.xml.Element;
import se.vagval.report.refresh.xml.Words;
import se.vagval.report.refresh.xml.XmlPart;

/** Changes of XML where it stands. */
class XmlPartTest {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static XmlPart part(String content) throws IOException {
        return new XmlPart(("<?xml version='1.0'?><!-- <w:p> --><w:p xmlns:w=\"" + WORD + "\">" + content + "</w:p>\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The content of the part after its words have become others. */
    private static String become(String content, String before, String after) throws IOException {
        XmlPart part = part(content);
        Words words = Words.of(part, part.root());
        assertEquals(before, words.text());
        words.become(after);
        String all = new String(part.bytes(), StandardCharsets.UTF_8);
        return all.substring(all.indexOf("main\">") + 6, all.lastIndexOf("</w:p>"));
    }

    @Test
    void aWordThatIsSplitIntoRunsIsChangedInTheFirst() throws IOException {
        assertEquals("<w:r><w:t>11 310</w:t></w:r><w:r w:rsidR=\"00A1\"><w:t></w:t></w:r>",
                become("<w:r><w:t>11 2</w:t></w:r><w:r w:rsidR=\"00A1\"><w:t>96</w:t></w:r>", "11 296", "11 310"));
    }

    @Test
    void whatIsTheSameKeepsItsLooksAndComments() throws IOException {
        String rest = "<w:commentRangeStart w:id=\"1\"/><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"1\"/><w:proofErr w:type=\"spellEnd\"/><w:r><w:t xml:space=\"preserve\"> i Som idag.</w:t></w:r>";
        String first = "<w:r><w:t xml:space=\"preserve\">Bidraget är </w:t></w:r>";
        assertEquals(first + rest.formatted("18\u00a0001\u00a0tkr"),
                become(first + rest.formatted("17\u00a0622\u00a0tkr"), "Bidraget är 17\u00a0622\u00a0tkr i Som idag.",
                        "Bidraget är 18\u00a0001\u00a0tkr i Som idag."));
    }

    @Test
    void whatIsDeletedIsNotReadAndNotTouched() throws IOException {
        String kept = "<w:del w:id=\"2\"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id=\"3\"><w:r><w:t>%s</w:t></w:r></w:ins>";
        assertEquals(kept.formatted("31 &amp; 2"), become(kept.formatted("30 &amp; 2"), "30 & 2", "31 & 2"));
    }

    @Test
    void wordsAreAddedAndTakenAwayAtTheEnds() throws IOException {
        assertEquals("<w:r><w:t>a b c</w:t></w:r>", become("<w:r><w:t>a b</w:t></w:r>", "a b", "a b c"));
        assertEquals("<w:r><w:t>b</w:t></w:r>", become("<w:r><w:t>a b</w:t></w:r>", "a b", "b"));
        assertEquals("<w:r><w:t xml:space=\"preserve\"> x</w:t></w:r>",
                become("<w:r><w:t/></w:r>", "", " x"));
    }

    @Test
    void elementsAreKnownByNamespaceAndNotByPrefix() throws IOException {
        byte[] bytes = ("<o:p xmlns:o=\"http://purl.oclc.org/ooxml/wordprocessingml/main\" xmlns:x='urn:x' a='>'>"
                + "<o:r><x:t>9</x:t><o:t>1</o:t></o:r></o:p>").getBytes(StandardCharsets.UTF_8);
        XmlPart part = new XmlPart(bytes);
        Words words = Words.of(part, part.root());
        assertEquals("1", words.text());
        words.become("2");
        assertEquals(new String(bytes, StandardCharsets.UTF_8).replace("<o:t>1", "<o:t>2"),
                new String(part.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aPartThatIsNotChangedIsTheSameBytes() throws IOException {
        byte[] wide = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><p>å</p>".getBytes(StandardCharsets.UTF_16LE);
        assertArrayEquals(wide, new XmlPart(wide).bytes());
    }

    @Test
    void whatComesInAtAPlaceStandsBeforeWhatReplacesWhatBeginsThere() throws IOException {
        XmlPart part = part("<w:r/><w:r/>");
        Element second = part.root().children().get(1);
        part.replace(second.from(), second.to(), "c");
        part.insert(second.from(), "a");
        part.insert(second.from(), "b");
        assertEquals("<w:r/>abc",
                new String(part.bytes(), StandardCharsets.UTF_8).replaceAll("(?s).*main\">|</w:p>\n", ""));
        assertThrows(IllegalArgumentException.class, () -> part.replace(second.from(), second.to(), "d"));
    }

    @Test
    void aDocumentTypeIsRefused() {
        byte[] bomb = "<!DOCTYPE p [<!ENTITY a \"b\">]><p>&a;</p>".getBytes(StandardCharsets.UTF_8);
        assertThrows(IOException.class, () -> new XmlPart(bomb));
        assertThrows(IOException.class, () -> new XmlPart("<p><q></p>".getBytes(StandardCharsets.UTF_8)));
    }
}
