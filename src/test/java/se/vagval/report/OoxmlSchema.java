package se.vagval.report;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The schemas of ECMA-376 by which office programs read documents. Maven unpacks them; the order of elements, which they
 * are strict about, is not seen by POI or LibreOffice.
 */
public final class OoxmlSchema {
    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
    /** What the schemas take from that of XML itself, which they do not bring. */
    private static final String XML_SPACE = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="space" type="xs:NCName"/>
            </xs:schema>""";
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private OoxmlSchema() {}

    /** What a part breaks of a schema such as {@code dml-chart.xsd}, one line each. */
    public static List<String> faults(String schema, String part) throws SAXException, IOException {
        List<String> faults = new ArrayList<>();
        Validator validator = READ.computeIfAbsent(schema, OoxmlSchema::read).newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                faults.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                faults.add(e.getMessage());
            }
        });
        validator.validate(new StreamSource(new StringReader(part)));
        return faults;
    }

    private static Schema read(String name) {
        URL file = OoxmlSchema.class.getResource(FOLDER + name);
        assertNotNull(file, name + " is not unpacked: run mvn test-compile");
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new Source[]{
                    new StreamSource(new StringReader(XML_SPACE)), new StreamSource(file.toExternalForm())});
        } catch (SAXException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
