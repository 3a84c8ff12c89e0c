package se.vagval.report.accessibility.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import se.vagval.report.accessibility.ooxml.OoxmlFile;
import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Described;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.LanguageGiven;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.report.accessibility.rule.TitleGiven;
import se.vagval.report.accessibility.rule.Unprotected;

/** A Word document as it is read: its blocks in order, its styles and what it says of itself. */
public final class WordText implements Described {
    private static final List<Rule<? super WordText>> RULES = List.of(new TitleGiven(), new LanguageGiven(),
            new Unprotected(), new HeadingOrder(), new PosingHeading(), new PosingList(), new Emptiness(),
            new HeaderRow(), new TableShape(), new TableAlternative(), new PictureAlternative(), new CaptionGiven(),
            new TextContrast(), new TellingLink(), new NothingFloats(), new SpelledOut(), new NotByColour());

    private final String title;
    private final boolean isProtected;
    private final WordStyles styles;
    private final Document main;
    private final List<Paragraph> paragraphs;
    private final List<Document> margins = new ArrayList<>();

    private WordText(OoxmlFile file) throws IOException {
        String part = file.related("", "officeDocument").stream().findFirst()
                .orElseThrow(() -> new IOException("No main part"));
        main = file.needed(part);
        styles = new WordStyles(one(file, part, "styles"));
        paragraphs = paragraphs(main);
        title = file.property("title");
        isProtected = one(file, part, "settings").stream().flatMap(s -> Stream.of("documentProtection",
                "writeProtection").flatMap(name -> Xml.all(s, name).stream())).findAny().isPresent();
        for (String kind : List.of("header", "footer", "footnotes")) {
            for (String name : file.related(part, kind)) {
                file.part(name).ifPresent(margins::add);
            }
        }
    }

    private static Optional<Document> one(OoxmlFile file, String part, String kind) throws IOException {
        List<String> names = file.related(part, kind);
        return names.isEmpty() ? Optional.empty() : file.part(names.getFirst());
    }

    /**
     * Reads a document and looks it over.
     *
     * @throws IOException
     *             when it cannot be read as a Word document
     */
    public static List<Finding> check(OoxmlFile file) throws IOException {
        WordText text = new WordText(file);
        return RULES.stream().flatMap(r -> r.check(text).stream()).toList();
    }

    /** The rules, each with where it is from. */
    public static List<Rule<? super WordText>> rules() {
        return RULES;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String language() {
        return styles.byDefault("lang", "val");
    }

    @Override
    public boolean isProtected() {
        return isProtected;
    }

    WordStyles styles() {
        return styles;
    }

    Document main() {
        return main;
    }

    /** The text, and what stands in the margins. */
    List<Document> everywhere() {
        List<Document> all = new ArrayList<>(List.of(main));
        all.addAll(margins);
        return all;
    }

    Paragraph paragraph(Element element) {
        return new Paragraph(element, styles);
    }

    /** Every paragraph of the text, also in tables, in order. */
    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Those of the text and of the margins. */
    List<Paragraph> allParagraphs() {
        return Stream.concat(paragraphs.stream(), margins.stream().flatMap(m -> paragraphs(m).stream())).toList();
    }

    private List<Paragraph> paragraphs(Document part) {
        return Xml.all(part, "p").stream().filter(e -> !isOfPicture(e)).map(this::paragraph).toList();
    }

    /** Charts and shapes have paragraphs of another kind. */
    private static boolean isOfPicture(Element paragraph) {
        return !paragraph.getNamespaceURI().contains("wordprocessingml");
    }

    List<Element> tables() {
        return Xml.all(main, "tbl");
    }

    /** Paragraphs and tables that stand directly in the text, in order. */
    List<Element> blocks() {
        List<Element> blocks = new ArrayList<>();
        Xml.all(main, "body").forEach(b -> gather(b, blocks));
        return blocks;
    }

    private static void gather(Node from, List<Element> blocks) {
        for (Element e : Xml.children(from)) {
            switch (e.getLocalName()) {
                case "p", "tbl" -> blocks.add(e);
                case "sdt", "sdtContent", "ins", "customXml" -> gather(e, blocks);
                default -> {}
            }
        }
    }
}
