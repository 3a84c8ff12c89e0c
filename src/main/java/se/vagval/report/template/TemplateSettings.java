package se.vagval.report.template;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The few settings that follow a template: those of even pages, of mirrored margins and of what its theme's colours are called. */
final class TemplateSettings {
    /** Each with those of our settings that must stand after it. */
    private record Place(String name, List<String> before) {}

    private static final List<Place> TAKEN = List.of(
            new Place("mirrorMargins", List.of("defaultTabStop", "characterSpacingControl")),
            new Place("evenAndOddHeaders", List.of("characterSpacingControl")),
            new Place("clrSchemeMapping", List.of("decimalSymbol")));

    private final Optional<byte[]> template;

    TemplateSettings(Optional<byte[]> template) {
        this.template = template;
    }

    byte[] addedTo(byte[] own) throws IOException {
        if (template.isEmpty()) {
            return own;
        }
        Element from = Xml.read(template.get()).getDocumentElement();
        Document settings = Xml.read(own);
        Element root = settings.getDocumentElement();
        for (Place place : TAKEN) {
            Optional<Element> found = Xml.child(from, place.name());
            Optional<Element> next = place.before().stream().map(n -> Xml.child(root, n)).flatMap(Optional::stream)
                    .findFirst();
            if (found.isPresent() && next.isPresent()) {
                root.insertBefore(settings.importNode(found.get(), true), next.get());
            }
        }
        return Xml.write(settings);
    }
}
