package se.vagval.report.refresh.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A part of a document as text, with the changes to be made to it. What is not changed keeps every byte. */
public final class XmlPart {
    private record Splice(int from, int to, String with) {}

    private final String text;
    private final Charset charset;
    private final Element root;
    private final List<Splice> splices = new ArrayList<>();

    /**
     * Reads a part.
     *
     * @throws IOException
     *             when it is not well-formed, declares a document type, or is in an encoding whose bytes would not come
     *             back the same
     */
    public XmlPart(byte[] bytes) throws IOException {
        wellFormed(bytes);
        charset = charset(bytes);
        text = new String(bytes, charset);
        if (!Arrays.equals(text.getBytes(charset), bytes)) {
            throw new IOException("The bytes of the part are not " + charset);
        }
        root = Scan.of(text);
    }

    private static void wellFormed(byte[] bytes) throws IOException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DefaultHandler quiet = new DefaultHandler();
            reader.setContentHandler(quiet);
            reader.setErrorHandler(quiet);
            reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
        return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** The outermost element. */
    public Element root() {
        return root;
    }

    /** Puts something in the place of what stands between two places. */
    public void replace(int from, int to, String with) {
        for (Splice splice : splices) {
            if (from < splice.to() && splice.from() < to) {
                throw new IllegalArgumentException("Two changes overlap at " + from);
            }
        }
        splices.add(new Splice(from, to, with));
    }

    /** Whether nothing between two places has been changed. */
    public boolean isFree(int from, int to) {
        return splices.stream().noneMatch(s -> from < s.to() && s.from() < to || s.from() == s.to() && from < s.from()
                && s.from() < to);
    }

    /** Puts something in at a place. */
    public void insert(int at, String what) {
        replace(at, at, what);
    }

    /** Gives an attribute another value. */
    public void set(Attribute attribute, String value) {
        if (!attribute.value().equals(value)) {
            replace(attribute.from(), attribute.to(), Tags.write(value));
        }
    }

    /** Whether anything is to be changed. */
    public boolean isChanged() {
        return !splices.isEmpty();
    }

    /** The part with its changes. */
    public byte[] bytes() {
        StringBuilder out = new StringBuilder();
        int at = 0;
        // What is put in at a place comes before what takes the place of that which begins there.
        Comparator<Splice> order = Comparator.comparingInt(Splice::from).thenComparing(s -> s.to() > s.from());
        for (Splice splice : splices.stream().sorted(order).toList()) {
            out.append(text, at, splice.from()).append(splice.with());
            at = splice.to();
        }
        out.append(text, at, text.length());
        return out.toString().getBytes(charset);
    }
}
