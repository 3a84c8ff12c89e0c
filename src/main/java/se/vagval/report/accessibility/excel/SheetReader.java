package se.vagval.report.accessibility.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellReference;

/** Reads a sheet from beginning to end without holding it as a tree: one of the whole country has many thousand cells. */
final class SheetReader {
    private static final XMLInputFactory READERS = readers();

    private final XMLStreamReader in;
    private final List<String> strings;
    private final SheetContent content = new SheetContent();
    private CellReference cell = new CellReference(0, 0);
    private String type = "";
    private int style;
    private StringBuilder text = new StringBuilder();
    private boolean reads;

    private SheetReader(XMLStreamReader in, List<String> strings) {
        this.in = in;
        this.strings = strings;
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static SheetContent read(InputStream stream, List<String> strings) throws IOException {
        try (InputStream sheet = stream) {
            SheetReader reader = new SheetReader(READERS.createXMLStreamReader(sheet), strings);
            reader.all();
            return reader.content;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void all() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(in.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (reads) {
                        text.append(in.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(in.getLocalName());
                default -> {}
            }
        }
    }

    private void begin(String name) {
        switch (name) {
            case "c" -> {
                cell = new CellReference(given("r"));
                type = given("t");
                style = given("s").isEmpty() ? 0 : Integer.parseInt(given("s"));
                text = new StringBuilder();
            }
            case "v", "t" -> reads = true;
            case "row", "col" -> content.hides |= isSet("hidden");
            case "pane" -> content.freeze(given("state").startsWith("frozen"), given("ySplit"));
            case "mergeCell" -> content.merge(given("ref"));
            case "sheetProtection" -> content.isProtected |= isSet("sheet");
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "v", "t" -> reads = false;
            case "c" -> content.put(cell.getRow(), cell.getCol(), value());
            default -> {}
        }
    }

    private Value value() {
        String stored = text.toString();
        return switch (type) {
            case "s" -> words(strings.get(Integer.parseInt(stored)));
            case "str", "inlineStr" -> words(stored);
            case "e" -> new Value(Value.Kind.ERROR, stored, style);
            default -> new Value(stored.isEmpty() ? Value.Kind.EMPTY : Value.Kind.NUMBER, stored, style);
        };
    }

    private Value words(String words) {
        return new Value(words.isBlank() ? Value.Kind.EMPTY : Value.Kind.WORDS, words, style);
    }

    private boolean isSet(String attribute) {
        String value = given(attribute);
        return value.equals("1") || value.equals("true");
    }

    private String given(String attribute) {
        String value = in.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
