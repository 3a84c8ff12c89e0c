package se.vagval.report.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.report.template.MergedStyles;
import se.vagval.report.template.TemplatePart;
import se.vagval.report.template.WordTemplate;

/** Styles, lists, settings and what else a document gets its look from: our own, or those of a template with ours among them. */
final class LookParts {
    private static final String HEADER = "header";
    private static final String FOOTER = "footer";

    private final DocumentLook look;
    private final Optional<WordTemplate> template;
    private final Optional<MergedStyles> merged;
    private final byte[] styles;
    private final byte[] settings;
    private final TemplatePart numbering;

    private LookParts(DocumentLook look, int lists) throws IOException {
        this.look = look;
        this.template = look.template();
        byte[] ownStyles = WordPackage.resource("styles.xml");
        byte[] ownNumbering = NumberedLists.in(WordPackage.resource("numbering.xml"), lists);
        byte[] ownSettings = WordPackage.resource("settings.xml");
        this.merged = template.isPresent() ? Optional.of(template.get().merged(ownStyles, ownNumbering))
                : Optional.empty();
        this.styles = merged.map(MergedStyles::styles).orElse(ownStyles);
        this.numbering = merged.map(MergedStyles::numbering)
                .orElseGet(() -> new TemplatePart("", "", ownNumbering, List.of()));
        this.settings = template.isPresent() ? template.get().settings(ownSettings) : ownSettings;
    }

    /** The parts of a look for a document with a number of numbered lists. */
    static LookParts of(DocumentLook look, int lists) throws IOException {
        return new LookParts(look, lists);
    }

    byte[] styles() {
        return styles;
    }

    TemplatePart numbering() {
        return numbering;
    }

    byte[] settings() {
        return settings;
    }

    /** Whether any page has our footer, because the template has none. */
    boolean hasOurFooter() {
        return look.paper().references().stream().anyMatch(r -> r.relation().equals(DocumentLook.FOOTER));
    }

    /** A part of ours with the styles it names called what they are called in this document. */
    String renamed(String part) {
        return merged.map(m -> m.renamed(part)).orElse(part);
    }

    List<TemplatePart> parts() {
        return template.map(WordTemplate::parts).orElse(List.of());
    }

    /** Relations from the document: names of parts by id. */
    Map<String, String> related() {
        return template.map(WordTemplate::related).orElse(Map.of());
    }

    /** What a part of the template is to the document. */
    String relationType(String name) {
        String type = parts().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow().type();
        return type.endsWith(HEADER + "+xml") ? HEADER : type.endsWith(FOOTER + "+xml") ? FOOTER : "theme";
    }
}
