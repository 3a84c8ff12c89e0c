package se.vagval.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

import se.vagval.text.WritableText;
import se.vagval.theme.FontFile;

/** A chart drawn as SVG: text stays text, in our typeface or the nearest the reader has. */
final class SvgDrawing {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FALLBACK = FontFile.REGULAR.family() + ", Noto Sans, Segoe UI, Arial, sans-serif";
    private static final String FAMILY = "font-family";

    private SvgDrawing() {}

    static String of(JFreeChart chart, int width, int height) {
        SVGGraphics2D g2 = new SVGGraphics2D(context(), false);
        g2.setSVGCanvasSize(new Dimension(width, height));
        chart.draw(g2, new Rectangle2D.Double(0, 0, width, height));
        Element root = g2.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        describe(root, chart);
        writable(root);
        SvgWidths.tell(root);
        families(root);
        return text(root);
    }

    /** Written by the JDK, since the library's own writer adds a document type that readers would fetch from the net. */
    private static String text(Element root) {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(root),
                    new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("A string cannot fail to be written to", e);
        }
    }

    private static SVGGeneratorContext context() {
        try {
            Document document = DocumentBuilderFactory.newNSInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(SVG, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setPrecision(2);
            context.setComment("");
            return context;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK has no XML parser", e);
        }
    }

    private static void describe(Element root, JFreeChart chart) {
        String alternative = chart.getPlot() instanceof Described plot ? plot.alternative() : "";
        String named = chart.getPlot() instanceof Described plot && !plot.title().isEmpty() ? plot.title()
                : alternative;
        String title = chart.getTitle() == null ? named : chart.getTitle().getText();
        root.setAttribute("role", "img");
        root.setAttribute("xml:lang", "sv-SE");
        root.setAttribute("aria-labelledby", "chart-title chart-desc");
        root.insertBefore(element(root, "desc", "chart-desc", alternative), root.getFirstChild());
        root.insertBefore(element(root, "title", "chart-title", title), root.getFirstChild());
    }

    private static Element element(Element root, String name, String id, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", id);
        element.setTextContent(text);
        return element;
    }

    /** The library keeps what is drawn as it is; not all of it can be written. */
    private static void writable(Node node) {
        if (node instanceof Text text) {
            text.setData(WritableText.of(text.getData()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            writable(child);
        }
    }

    /** The weight follows where our semibold, a family of its own, is missing. */
    private static void families(Element root) {
        NodeList all = root.getElementsByTagName("*");
        family(root);
        for (int i = 0; i < all.getLength(); i++) {
            family((Element) all.item(i));
        }
    }

    private static void family(Element element) {
        if (!element.hasAttribute(FAMILY)) {
            return;
        }
        String family = element.getAttribute(FAMILY).replace("'", "");
        boolean semiBold = family.equals(FontFile.SEMI_BOLD.family());
        element.setAttribute(FAMILY, semiBold ? family + ", " + FALLBACK : FALLBACK);
        if (semiBold) {
            element.setAttribute("font-weight", "600");
        }
    }
}
