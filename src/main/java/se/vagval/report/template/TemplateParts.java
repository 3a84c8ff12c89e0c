package se.vagval.report.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

import se.vagval.report.template.TemplatePart.Relation;

/** Gathers parts of a template with all that they show, such as a header with its logo, but never the document itself. */
final class TemplateParts {
    /** A folder of their own, where they meet none of the report's parts. */
    private static final String FOLDER = "/word/mall/";

    private final OPCPackage from;
    private final PackagePart main;
    private final Map<String, TemplatePart> gathered = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    TemplateParts(OPCPackage from, PackagePart main) {
        this.from = from;
        this.main = main;
    }

    List<TemplatePart> all() {
        return List.copyOf(gathered.values());
    }

    /** The bytes of the part that the document has one of. */
    Optional<byte[]> bytes(String relationType) throws InvalidFormatException, IOException {
        Optional<PackagePart> part = part(relationType);
        return part.isPresent() ? Optional.of(read(part.get())) : Optional.empty();
    }

    /** Gathers the part that the document has one of, and gives its new name. */
    Optional<String> take(String relationType) throws InvalidFormatException, IOException {
        Optional<PackagePart> part = part(relationType);
        return part.isPresent() ? Optional.of(take(part.get())) : Optional.empty();
    }

    /** The part that the document has one of, with what it points at among those gathered. */
    Optional<TemplatePart> single(String relationType) throws InvalidFormatException, IOException {
        Optional<String> name = take(relationType);
        return name.map(gathered::get);
    }

    /** Gathers the part of a relation of the document; empty where it leads to none. */
    Optional<String> takeRelated(String id) throws InvalidFormatException, IOException {
        PackageRelationship relation = id.isEmpty() ? null : main.getRelationship(id);
        PackagePart part = relation == null || relation.getTargetMode() == TargetMode.EXTERNAL ? null
                : target(relation);
        return part == null ? Optional.empty() : Optional.of(take(part));
    }

    private Optional<PackagePart> part(String relationType) throws InvalidFormatException {
        for (PackageRelationship relation : main.getRelationshipsByType(Xml.RELATIONS + "/" + relationType)) {
            PackagePart part = target(relation);
            if (part != null) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private PackagePart target(PackageRelationship relation) throws InvalidFormatException {
        return from.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
    }

    private String take(PackagePart part) throws InvalidFormatException, IOException {
        String name = part.getPartName().getName();
        String known = names.get(name);
        if (known != null) {
            return known;
        }
        String taken = FOLDER + name.replaceFirst("^/(word/)?", "");
        names.put(name, taken);
        List<Relation> relations = new ArrayList<>();
        if (!part.isRelationshipPart()) {
            for (PackageRelationship r : part.getRelationships()) {
                relation(r).ifPresent(relations::add);
            }
        }
        gathered.put(taken, new TemplatePart(taken, part.getContentType(), read(part), relations));
        return taken;
    }

    private Optional<Relation> relation(PackageRelationship relation) throws InvalidFormatException, IOException {
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            return Optional.of(new Relation(relation.getId(), relation.getRelationshipType(), relation.getTargetURI()
                    .toString(), true));
        }
        PackagePart part = target(relation);
        return part == null || part.getPartName().equals(main.getPartName()) ? Optional.empty()
                : Optional.of(new Relation(relation.getId(), relation.getRelationshipType(), take(part), false));
    }

    byte[] read(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
