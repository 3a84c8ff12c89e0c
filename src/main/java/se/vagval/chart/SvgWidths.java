package se.vagval.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.math.BigDecimal;
import java.math.RoundingMode;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import se.vagval.theme.FontFile;

/**
 * Tells how wide each text of a drawing is in our typeface. Where the reader has another, the letters are set closer or
 * wider so that no text meets what stands beside it.
 */
final class SvgWidths {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private SvgWidths() {}

    /** To be called while fonts are still named as they were drawn with. */
    static void tell(Element root) {
        NodeList texts = root.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            double width = font(text).getStringBounds(text.getTextContent(), EXACT).getWidth();
            if (width > 0) {
                text.setAttribute("textLength",
                        BigDecimal.valueOf(width).setScale(2, RoundingMode.HALF_UP).toPlainString());
                text.setAttribute("lengthAdjust", "spacingAndGlyphs");
            }
        }
    }

    private static Font font(Element text) {
        boolean strong = inherited(text, "font-family").replace("'", "").equals(FontFile.SEMI_BOLD.family());
        String size = inherited(text, "font-size").replace("px", "");
        return (strong ? Typeface.strong() : Typeface.regular()).deriveFont(Float.parseFloat(size));
    }

    /** What is said of an element, by itself or by the nearest around it. */
    private static String inherited(Element element, String attribute) {
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            if (e.hasAttribute(attribute)) {
                return e.getAttribute(attribute);
            }
        }
        throw new IllegalStateException("No " + attribute + " is said of a text");
    }
}
