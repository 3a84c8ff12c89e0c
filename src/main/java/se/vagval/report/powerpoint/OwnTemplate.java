package se.vagval.report.powerpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import se.vagval.report.powerpoint.TemplatePart.Relation;
import se.vagval.theme.ColorToken;
import se.vagval.theme.Tokens;

/** The template used where no other is given: plain files beside this class, in the colours of the light theme. */
final class OwnTemplate {
    static final String NOTES_MASTER = "/ppt/notesMasters/notesMaster1.xml";

    private static final String MASTER = "/ppt/slideMasters/slideMaster1.xml";
    private static final String THEME = "/ppt/theme/theme1.xml";
    private static final String NOTES_THEME = "/ppt/theme/themeNotes.xml";
    private static final List<String> LAYOUTS = List.of("title", "text", "chart", "table", "list", "two");

    private OwnTemplate() {}

    static Template template() {
        List<TemplatePart> parts = new ArrayList<>();
        List<Relation> ofMaster = new ArrayList<>();
        for (int i = 1; i <= LAYOUTS.size(); i++) {
            String name = "/ppt/slideLayouts/slideLayout" + i + ".xml";
            ofMaster.add(internal("rId" + i, "slideLayout", name));
            parts.add(part(name, "slideLayout+xml", "layout-" + LAYOUTS.get(i - 1) + ".xml",
                    internal("rId1", "slideMaster", MASTER)));
        }
        ofMaster.add(internal("rIdTheme", "theme", THEME));
        parts.add(part(MASTER, "slideMaster+xml", "master.xml", ofMaster.toArray(Relation[]::new)));
        parts.add(new TemplatePart(THEME, Ooxml.THEME, theme(), List.of()));
        parts.addAll(notes());
        TemplatePart presentation = part("/ppt/presentation.xml", "presentation.main+xml", "presentation.xml",
                internal("rIdMaster", "slideMaster", MASTER), internal("rIdNotes", "notesMaster", NOTES_MASTER),
                internal("rIdTheme", "theme", THEME));
        return TemplateReader.template(presentation, parts, true);
    }

    /** The master of notes, with the theme it has to have of its own. */
    static List<TemplatePart> notes() {
        return List.of(part(NOTES_MASTER, "notesMaster+xml", "notes-master.xml",
                internal("rId1", "theme", NOTES_THEME)),
                new TemplatePart(NOTES_THEME, Ooxml.THEME, theme(), List.of()));
    }

    private static Relation internal(String id, String kind, String target) {
        return new Relation(id, Ooxml.relation(kind), target, false);
    }

    private static TemplatePart part(String name, String type, String file, Relation... relations) {
        return new TemplatePart(name, Ooxml.TYPES + type, resource(file), List.of(relations));
    }

    private static byte[] theme() {
        String xml = new String(resource("theme.xml"), StandardCharsets.UTF_8);
        Tokens tokens = Tokens.light();
        for (ColorToken token : ColorToken.values()) {
            xml = xml.replace("{" + token.key() + "}",
                    tokens.hex(token).substring(1).toUpperCase(java.util.Locale.ROOT));
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in = OwnTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
