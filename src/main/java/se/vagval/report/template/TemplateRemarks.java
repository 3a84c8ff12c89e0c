package se.vagval.report.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

import se.vagval.text.Texts;

/** Says what of a template a report does not take, and what it lacks, so that nobody has to look for it in the document. */
final class TemplateRemarks {
    private static final Pattern PAGE = Pattern.compile("(?:<w:instrText[^>]*>|w:instr=\")\\s*PAGE\\b");
    private static final String HEADING = "heading 1";

    private final List<String> said = new ArrayList<>();

    private TemplateRemarks() {}

    /**
     * What is to be said, a sentence each.
     *
     * @param parts
     *            the headers and footers that are taken, among other parts
     */
    static List<String> of(Element document, Optional<byte[]> styles, List<TemplatePart> parts, TemplatePaper paper)
            throws IOException {
        TemplateRemarks remarks = new TemplateRemarks();
        boolean headings = styles.isPresent()
                && Xml.children(Xml.read(styles.get()).getDocumentElement(), "style").stream()
                        .anyMatch(s -> StyleNames.plain(Xml.value(s, "name")).equals(HEADING));
        remarks.when(!headings, "report.template.remark.styles");
        remarks.when(Xml.all(document, "t").stream().anyMatch(t -> !t.getTextContent().isBlank()),
                "report.template.remark.text");
        remarks.footer(parts, paper);
        remarks.paper(paper);
        return List.copyOf(remarks.said);
    }

    private void when(boolean is, String key) {
        if (is) {
            said.add(Texts.get(key));
        }
    }

    private void footer(List<TemplatePart> parts, TemplatePaper paper) {
        boolean footers = paper.references().keySet().stream().anyMatch(r -> r.startsWith("footerReference"));
        boolean numbers = parts.stream().map(p -> new String(p.bytes(), StandardCharsets.UTF_8))
                .anyMatch(xml -> PAGE.matcher(xml).find());
        when(footers, "report.template.remark.footer");
        when(footers && !numbers, "report.template.remark.pageNumbers");
    }

    private void paper(TemplatePaper paper) {
        when(!paper.isUsed(), "report.template.remark.paper");
        when(paper.isUsed() && paper.paper().shorter() < Paper.own("").shorter() - Paper.SLIGHT,
                "report.template.remark.small");
        when(paper.isOnItsSide(), "report.template.remark.landscape");
    }
}
