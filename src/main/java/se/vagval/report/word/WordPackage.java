package se.vagval.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

import se.vagval.report.control.WrittenDocument;
import se.vagval.report.control.WrittenXml;
import se.vagval.report.nativechart.NativeChart;
import se.vagval.report.template.TemplatePart;
import se.vagval.text.Texts;
import se.vagval.text.WritableText;

/** Puts the parts of the document together into a .docx. */
final class WordPackage {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final OPCPackage parts;

    private WordPackage(OPCPackage parts) {
        this.parts = parts;
    }

    static void write(OutputStream out, DocumentXml.Written document, WrittenDocument data, String footer,
            String title, String author) throws IOException {
        // Created over a stream that is not the target: POI would close that one.
        OPCPackage parts = OPCPackage.create(OutputStream.nullOutputStream());
        try {
            WordPackage written = new WordPackage(parts);
            PackagePart main = written.fill(document, footer, title, author);
            written.data(main, data);
            parts.save(out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        } finally {
            parts.revert(); // closing it would pack all of it once more
        }
    }

    private PackagePart fill(DocumentXml.Written document, String footer, String title, String author)
            throws IOException, InvalidFormatException {
        properties(title, author);
        LookParts look = LookParts.of(document.look(), document.lists());
        PackagePart main = part("/word/document.xml", TYPES + "document.main+xml",
                bytes(look.renamed(document.xml())));
        parts.addRelationship(main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
        relate(main, part("/word/styles.xml", TYPES + "styles+xml", look.styles()), "styles", "rIdStyles");
        PackagePart numbering = part("/word/numbering.xml", TYPES + "numbering+xml", look.numbering().bytes());
        relate(main, numbering, "numbering", "rIdNumbering");
        relate(main, part("/word/settings.xml", TYPES + "settings+xml", look.settings()), "settings", "rIdSettings");
        if (look.hasOurFooter()) {
            relate(main, part("/word/footer1.xml", TYPES + "footer+xml", bytes(look.renamed(footer))), "footer",
                    DocumentLook.FOOTER);
        }
        document.links().forEach((id, address) -> main.addExternalRelationship(address,
                Namespaces.RELATIONS + "/hyperlink", id));
        template(main, numbering, look);
        for (int i = 1; i <= document.figures().size(); i++) {
            if (document.charts().containsKey(i)) {
                chart(main, document.charts().get(i), i);
            } else {
                PackagePart picture = part("/word/media/diagram" + i + ".png", "image/png",
                        document.figures().get(i - 1).picture().png());
                relate(main, picture, "image", PictureXml.relation(i));
            }
        }
        return main;
    }

    /** Header, footer, logo and theme of the template, as they are. */
    private void template(PackagePart main, PackagePart numbering, LookParts look)
            throws IOException, InvalidFormatException {
        Map<String, PackagePart> taken = new HashMap<>();
        for (TemplatePart part : look.parts()) {
            taken.put(part.name(), part(part.name(), part.type(), part.bytes()));
        }
        for (TemplatePart part : look.parts()) {
            relations(taken.get(part.name()), part, taken);
        }
        relations(numbering, look.numbering(), taken);
        look.related().forEach((id, name) -> relate(main, taken.get(name), look.relationType(name), id));
    }

    private static void relations(PackagePart from, TemplatePart part, Map<String, PackagePart> taken) {
        for (TemplatePart.Relation r : part.relations()) {
            if (r.external()) {
                from.addExternalRelationship(r.target(), r.type(), r.id());
            } else {
                from.addRelationship(taken.get(r.target()).getPartName(), TargetMode.INTERNAL, r.type(), r.id());
            }
        }
    }

    /** A chart of Word's own, with the workbook that "Edit data" opens. */
    private void chart(PackagePart main, NativeChart chart, int number) throws IOException, InvalidFormatException {
        PackagePart drawn = part("/word/charts/chart" + number + ".xml", NativeChart.CONTENT_TYPE, bytes(chart.xml()));
        relate(main, drawn, "chart", PictureXml.relation(number));
        PackagePart data = part("/word/embeddings/Microsoft_Excel_Worksheet" + number + ".xlsx",
                NativeChart.WORKBOOK_CONTENT_TYPE, chart.workbook());
        relate(drawn, data, "package", NativeChart.WORKBOOK_RELATION);
    }

    /** What was written, so that a refresh can tell it from what has been changed by hand. Word keeps it untouched. */
    private void data(PackagePart main, WrittenDocument data) throws IOException, InvalidFormatException {
        PackagePart item = part("/customXml/item1.xml", "application/xml", WrittenXml.write(data));
        relate(main, item, "customXml", "rIdVagval");
        relate(item, part("/customXml/itemProps1.xml",
                "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", resource("itemProps.xml")),
                "customXmlProps", "rId1");
    }

    private void properties(String title, String author) throws InvalidFormatException {
        PackageProperties core = parts.getPackageProperties();
        core.setTitleProperty(Optional.of(WritableText.line(title)));
        core.setCreatorProperty(Optional.of(WritableText.line(author)));
        core.setLanguageProperty(Optional.of(Texts.SWEDISH.toLanguageTag()));
    }

    private PackagePart part(String name, String type, byte[] content) throws IOException, InvalidFormatException {
        PackagePart part = parts.createPart(PackagingURIHelper.createPartName(name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }

    private static void relate(PackagePart from, PackagePart to, String type, String id) {
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, Namespaces.RELATIONS + "/" + type, id);
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = WordPackage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }
}
