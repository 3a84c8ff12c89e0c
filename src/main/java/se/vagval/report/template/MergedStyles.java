package se.vagval.report.template;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

/**
 * The styles and lists of a template and ours in one, and what ours are called there.
 *
 * @param styles
 *            the part of styles; not to be changed
 * @param numbering
 *            the part of lists, with what it points at
 * @param styleIds
 *            ids of our styles in these
 * @param numbers
 *            numbers of our lists in these
 */
public record MergedStyles(byte[] styles, TemplatePart numbering, Map<String, String> styleIds,
        Map<String, String> numbers) {
    private static final String NUMBERING = "/word/numbering.xml";
    private static final String NUMBERING_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
    private static final Pattern USED = Pattern.compile("<w:(pStyle|rStyle|tblStyle|numId) w:val=\"([^\"]*)\"/>");
    private static final String BULLETS = "1";

    static MergedStyles of(Optional<byte[]> templateStyles, Optional<TemplatePart> templateNumbering, byte[] ownStyles,
            byte[] ownNumbering, int textWidth) throws IOException {
        StyleMerge merge = new StyleMerge(templateStyles.orElse(ownStyles), ownStyles);
        // Lists without the styles that show them would be lists of nothing.
        Optional<TemplatePart> theirs = templateStyles.flatMap(s -> templateNumbering);
        NumberingMerge lists = new NumberingMerge(theirs.map(TemplatePart::bytes), ownNumbering, merge.ids());
        for (Element style : merge.added()) {
            Xml.path(style, "pPr", "numPr", "numId").ifPresent(n -> Xml.set(n, "val", lists.numbers().getOrDefault(Xml
                    .get(n, "val"), Xml.get(n, "val"))));
            Xml.path(style, "pPr", "tabs").ifPresent(tabs -> Xml.children(tabs, "tab").stream()
                    .filter(t -> Xml.get(t, "val").equals("right"))
                    .forEach(t -> Xml.set(t, "pos", Integer.toString(textWidth))));
        }
        merge.bulletsWithoutBullet().ifPresent(s -> bullets(s, lists.numbers().getOrDefault(BULLETS, BULLETS)));
        return new MergedStyles(merge.bytes(), new TemplatePart(NUMBERING, NUMBERING_TYPE, lists.bytes(),
                theirs.map(TemplatePart::relations).orElse(List.of())), merge.ids(), lists.numbers());
    }

    private static void bullets(Element style, String number) {
        Element numbers = ParagraphOrder.insert(StyleMerge.paragraph(style), "numPr");
        Element id = style.getOwnerDocument().createElementNS(Xml.WORD, "w:numId");
        Xml.set(id, "val", number);
        numbers.appendChild(id);
    }

    /** A part of ours with the styles and lists it names called what they are called here. */
    public String renamed(String part) {
        return USED.matcher(part).replaceAll(m -> Matcher.quoteReplacement("<w:" + m.group(1) + " w:val=\""
                + (m.group(1).equals("numId") ? numbers : styleIds).getOrDefault(m.group(2), m.group(2)) + "\"/>"));
    }
}
