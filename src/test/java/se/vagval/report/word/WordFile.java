package se.vagval.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import se.vagval.support.WordTables;

/** A Word file read back twice: by POI, and as the XML of its parts, where elements go by their names without prefix. */
final class WordFile {
    final XWPFDocument document;
    private final Document main;
    private final XPath xpath = XPathFactory.newInstance().newXPath();

    WordFile(Path file) throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = Files.newInputStream(file)) {
            document = new XWPFDocument(in);
        }
        try (InputStream in = document.getPackagePart().getInputStream()) {
            main = DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(in);
        }
    }

    List<XWPFTable> tables() {
        return WordTables.of(document);
    }

    /** Paragraphs of the body whose style begins with these letters. */
    List<XWPFParagraph> styled(String style) {
        return document.getParagraphs().stream().filter(p -> p.getStyle() != null && p.getStyle().startsWith(style))
                .toList();
    }

    /** The XML of another part of the document, as styles or settings. */
    String part(String name) throws IOException, InvalidFormatException {
        PackagePart part = document.getPackage()
                .getPart(PackagingURIHelper.createPartName("/word/" + name + ".xml"));
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Nodes of the main part; {@code w:} in the path stands for any namespace. */
    List<Node> nodes(String path) throws XPathExpressionException {
        return nodes(main, path);
    }

    List<Node> nodes(Node from, String path) throws XPathExpressionException {
        String anywhere = path.replaceAll("w:([A-Za-z]+)", "*[local-name()='$1']");
        NodeList found = (NodeList) xpath.evaluate(anywhere, from, XPathConstants.NODESET);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(found.item(i));
        }
        return nodes;
    }

    static String attribute(Node node, String localName) {
        for (int i = 0; i < node.getAttributes().getLength(); i++) {
            Node attribute = node.getAttributes().item(i);
            if (attribute.getNodeName().endsWith(localName)) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }
}
