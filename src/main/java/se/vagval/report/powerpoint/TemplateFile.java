package se.vagval.report.powerpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

import se.vagval.report.ReportException;
import se.vagval.text.Texts;

/**
 * An organisation's own template, a .potx or .pptx: its masters, layouts, theme and pictures are used; its slides, macros and
 * comments are left.
 */
final class TemplateFile {
    /** Relations that are not followed from the main part. */
    private static final List<String> LEFT = List.of("/slide", "/vbaProject", "/commentAuthors", "/customXml", "/tags");

    /** All of it is held in memory. */
    private static final long LARGEST = 64L << 20;

    private final OPCPackage file;
    private final Set<String> found = new HashSet<>();
    private final List<TemplatePart> parts = new ArrayList<>();

    private TemplateFile(OPCPackage file) {
        this.file = file;
    }

    /**
     * Reads a template.
     *
     * @throws ReportException
     *             with a sentence for the user when the file is not there, cannot be read or is no template
     */
    static Template read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new ReportException(Texts.get("report.powerpoint.template.missing", path));
        }
        refuseLarge(path);
        // Read as a stream, a package that is cut off after some of its parts passes for a whole one.
        try (ZipFile _ = new ZipFile(path.toFile());
                InputStream in = Files.newInputStream(path);
                OPCPackage file = OPCPackage.open(in)) {
            return new TemplateFile(file).template(path);
        } catch (IOException | InvalidFormatException | UncheckedIOException | OpenXML4JRuntimeException
                | UnsupportedFileFormatException | EmptyFileException e) {
            throw new ReportException(Texts.get("report.powerpoint.template.unreadable", path.getFileName()), e);
        }
    }

    private static void refuseLarge(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                throw new ReportException(
                        Texts.get("report.powerpoint.template.large", path.getFileName(), LARGEST >> 20));
            }
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.powerpoint.template.unreadable", path.getFileName()), e);
        }
    }

    private Template template(Path path) throws IOException, InvalidFormatException {
        PackageRelationship core = file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0);
        PackagePart main = core == null ? null : file.getPart(core);
        if (main == null || !main.getContentType().contains("presentation")) {
            throw new ReportException(Texts.get("report.powerpoint.template.other", path.getFileName()));
        }
        TemplatePart presentation = read(main);
        Deque<TemplatePart> open = new ArrayDeque<>(List.of(presentation));
        found.add(presentation.name());
        while (!open.isEmpty()) {
            for (TemplatePart.Relation relation : open.pop().relations()) {
                if (!relation.external() && found.add(relation.target())) {
                    TemplatePart next = read(file.getPart(PackagingURIHelper.createPartName(relation.target())));
                    parts.add(next);
                    open.add(next);
                }
            }
        }
        Template template = TemplateReader.template(presentation, parts, false);
        if (template.layouts().isEmpty()) {
            throw new ReportException(Texts.get("report.powerpoint.template.noLayouts", path.getFileName()));
        }
        return template;
    }

    private static TemplatePart read(PackagePart part) throws IOException, InvalidFormatException {
        if (part == null) {
            throw new IOException("A part is missing");
        }
        List<TemplatePart.Relation> relations = new ArrayList<>();
        for (PackageRelationship relation : part.getRelationships()) {
            if (LEFT.stream().anyMatch(relation.getRelationshipType()::endsWith)) {
                continue;
            }
            boolean external = relation.getTargetMode() == TargetMode.EXTERNAL;
            relations.add(new TemplatePart.Relation(relation.getId(), relation.getRelationshipType(),
                    relation.getTargetURI().toString(), external));
        }
        try (InputStream in = part.getInputStream()) {
            return new TemplatePart(part.getPartName().getName(), part.getContentType(), in.readAllBytes(), relations);
        }
    }
}
