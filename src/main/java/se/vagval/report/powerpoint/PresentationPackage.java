package se.vagval.report.powerpoint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

import se.vagval.model.Author;
import se.vagval.model.Commission;
import se.vagval.report.nativechart.NativeChart;
import se.vagval.text.Texts;
import se.vagval.text.WritableText;

/** Puts the template and the slides together into a .pptx. */
final class PresentationPackage {
    private static final String MAIN = Ooxml.TYPES + "presentation.main+xml";

    /** A slide and what the speaker has beside it. */
    record Page(SlideXml.Written slide, List<String> notes) {}

    private final OPCPackage parts;
    private final Template template;
    private final Map<String, PackagePart> byName = new HashMap<>();

    private PresentationPackage(OPCPackage parts, Template template) {
        this.parts = parts;
        this.template = template;
    }

    static void write(OutputStream out, Template template, List<Page> pages, Commission commission)
            throws IOException {
        // Created over a stream that is not the target: POI would close that one.
        OPCPackage parts = OPCPackage.create(OutputStream.nullOutputStream());
        try {
            new PresentationPackage(parts, template).fill(pages, commission);
            parts.save(out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        } finally {
            parts.revert(); // closing it would pack all of it once more
        }
    }

    private void fill(List<Page> pages, Commission commission) throws IOException, InvalidFormatException {
        PackageProperties core = parts.getPackageProperties();
        core.setTitleProperty(Optional.of(WritableText.line(commission.title())));
        core.setCreatorProperty(Optional.of(WritableText.line(
                commission.authors().stream().map(Author::name).collect(Collectors.joining(", ")))));
        core.setLanguageProperty(Optional.of(Texts.SWEDISH.toLanguageTag()));
        boolean addsNotes = template.notesMaster().isEmpty();
        List<TemplatePart> all = new ArrayList<>(template.parts());
        if (addsNotes) {
            all.addAll(OwnTemplate.notes());
        }
        PackagePart main = part(template.presentation().name(), MAIN,
                PresentationXml.write(template.presentation().bytes(), pages.size(), addsNotes));
        byName.put(template.presentation().name(), main);
        parts.addRelationship(main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
        for (TemplatePart one : all) {
            byName.put(one.name(), part(one.name(), one.type(), one.bytes()));
        }
        for (TemplatePart one : all) {
            relate(byName.get(one.name()), one.relations());
        }
        relate(main, template.presentation().relations());
        String notes = template.notesMaster().orElse(OwnTemplate.NOTES_MASTER);
        if (addsNotes) {
            relate(main, byName.get(notes), "notesMaster", PresentationXml.NOTES);
        }
        String body = TemplateReader.notesBody(all, notes);
        for (int i = 1; i <= pages.size(); i++) {
            PackagePart slide = slide(pages.get(i - 1), i, byName.get(notes), body);
            relate(main, slide, "slide", PresentationXml.relation(i));
        }
    }

    private void relate(PackagePart from, List<TemplatePart.Relation> relations) throws InvalidFormatException {
        for (TemplatePart.Relation relation : relations) {
            if (relation.external()) {
                from.addExternalRelationship(relation.target(), relation.type(), relation.id());
            } else {
                from.addRelationship(PackagingURIHelper.createPartName(relation.target()), TargetMode.INTERNAL,
                        relation.type(), relation.id());
            }
        }
    }

    private PackagePart slide(Page page, int number, PackagePart notesMaster, String body)
            throws IOException, InvalidFormatException {
        PackagePart slide = part("/ppt/slides/slide" + number + ".xml", Ooxml.TYPES + "slide+xml",
                bytes(page.slide().xml()));
        relate(slide, byName.get(page.slide().layout()), "slideLayout", "rIdLayout");
        PackagePart notes = part("/ppt/notesSlides/notesSlide" + number + ".xml", Ooxml.TYPES + "notesSlide+xml",
                bytes(NotesXml.write(page.notes(), body)));
        relate(notes, notesMaster, "notesMaster", "rIdMaster");
        relate(notes, slide, "slide", "rIdSlide");
        relate(slide, notes, "notesSlide", "rIdNotes");
        if (page.slide().visual().isPresent()) {
            visual(slide, page.slide().visual().get(), number);
        }
        return slide;
    }

    private void visual(PackagePart slide, Visual visual, int number) throws IOException, InvalidFormatException {
        switch (visual) {
            case Visual.Pictured pictured -> relate(slide, part("/ppt/media/diagram" + number + ".png", "image/png",
                    pictured.picture().png()), "image", VisualFrame.RELATION);
            case Visual.Drawn drawn -> {
                PackagePart chart = part("/ppt/charts/diagram" + number + ".xml", NativeChart.CONTENT_TYPE,
                        bytes(drawn.chart().xml()));
                PackagePart workbook = part("/ppt/embeddings/diagram" + number + ".xlsx",
                        NativeChart.WORKBOOK_CONTENT_TYPE, drawn.chart().workbook());
                chart.addRelationship(workbook.getPartName(), TargetMode.INTERNAL, NativeChart.WORKBOOK_TYPE,
                        NativeChart.WORKBOOK_RELATION);
                slide.addRelationship(chart.getPartName(), TargetMode.INTERNAL, NativeChart.CHART_TYPE,
                        VisualFrame.RELATION);
            }
        }
    }

    private PackagePart part(String name, String type, byte[] content) throws IOException, InvalidFormatException {
        PackagePart part = parts.createPart(PackagingURIHelper.createPartName(name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }

    private static void relate(PackagePart from, PackagePart to, String kind, String id) {
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, Ooxml.relation(kind), id);
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
