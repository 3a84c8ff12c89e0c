package se.vagval.report.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

import se.vagval.report.ReportException;
import se.vagval.text.Texts;

/** What a report takes from the organisation's own Word template, a .dotx or .docx. */
public final class WordTemplate {
    private final Paper paper;
    private final Optional<byte[]> styles;
    private final Optional<TemplatePart> numbering;
    private final List<TemplatePart> parts;
    private final Map<String, String> related;
    private final TemplateSettings settings;
    private final String font;
    private final List<String> remarks;

    private WordTemplate(OPCPackage file, PackagePart main) throws IOException, InvalidFormatException {
        Element document = Xml.read(new TemplateParts(file, main).read(main)).getDocumentElement();
        if (!Xml.WORD.equals(document.getNamespaceURI())) {
            throw new ReportException(Texts.get("report.template.strict"));
        }
        TemplateParts taken = new TemplateParts(file, main);
        this.related = new LinkedHashMap<>();
        TemplatePaper read = new TemplatePaper(document);
        Map<String, String> references = new LinkedHashMap<>();
        for (Map.Entry<String, String> reference : read.references().entrySet()) {
            Optional<String> part = taken.takeRelated(reference.getValue());
            if (part.isPresent()) {
                String id = "rIdMall" + (references.size() + 1);
                references.put(reference.getKey(), id);
                related.put(id, part.get());
            }
        }
        this.paper = read.paper().with(read.paper().firstApart(), TemplatePaper.references(references));
        Optional<String> theme = taken.take("theme");
        theme.ifPresent(t -> related.put("rIdTheme", t));
        this.styles = taken.bytes("styles");
        this.numbering = taken.single("numbering");
        this.parts = taken.all().stream().filter(p -> numbering.filter(p::equals).isEmpty()).toList();
        this.settings = new TemplateSettings(taken.bytes("settings"));
        this.font = styles.isPresent() ? TemplateFont.of(Xml.read(styles.get()).getDocumentElement(), theme.isPresent())
                : "Arial";
        this.remarks = TemplateRemarks.of(document, styles, parts, read);
    }

    /**
     * Reads a template.
     *
     * @throws ReportException
     *             with a sentence for the user when the file is not there, not of Word, of an older Word, protected with a
     *             password, damaged, or has macros
     */
    public static WordTemplate read(Path file) {
        return TemplateFile.read(file, WordTemplate::new);
    }

    /** Its paper, with its headers and footers; with our footer where it has none. */
    public Paper paper(String ownFooter) {
        if (paper.references().stream().anyMatch(r -> r.element().equals("w:footerReference"))) {
            return paper;
        }
        List<Paper.Reference> with = new ArrayList<>(paper.references());
        with.add(new Paper.Reference("w:footerReference", "default", ownFooter));
        return paper.with(paper.firstApart() || paper.references().isEmpty(), with);
    }

    /** What of it the report does not take, and what it lacks: a sentence each. */
    public List<String> remarks() {
        return remarks;
    }

    /** Family of its text, as charts call it. */
    public String font() {
        return font;
    }

    /** The parts taken from it, to be written as they are. */
    public List<TemplatePart> parts() {
        return parts;
    }

    /** Relations from the document to some of the parts: names of parts by id. */
    public Map<String, String> related() {
        return Map.copyOf(related);
    }

    /** Its styles and lists with ours among them. */
    public MergedStyles merged(byte[] ownStyles, byte[] ownNumbering) throws IOException {
        return MergedStyles.of(styles, numbering, ownStyles, ownNumbering, paper.upright());
    }

    /** Our settings with those of the template's that its headers and colours need. */
    public byte[] settings(byte[] own) throws IOException {
        return settings.addedTo(own);
    }
}
