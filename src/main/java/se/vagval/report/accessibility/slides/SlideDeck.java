package se.vagval.report.accessibility.slides;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.OoxmlFile;
import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Described;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.report.accessibility.rule.TitleGiven;
import se.vagval.report.accessibility.rule.Unprotected;

/** A presentation as it is read: its slides in order, and what it says of itself. */
public final class SlideDeck implements Described {
    private static final List<Rule<? super SlideDeck>> RULES = List.of(new TitleGiven(), new Unprotected(),
            new SlideTitle(), new InPlaceholders(), new ReadingOrder(), new LetterSize(), new TableHeads(),
            new SlideAlternative(), new NoTiming(), new SlideContrast(), new SlideLanguage());

    private final String title;
    private final boolean isProtected;
    private final List<Slide> slides = new ArrayList<>();
    private final Optional<Document> theme;

    private SlideDeck(OoxmlFile file) throws IOException {
        String part = file.related("", "officeDocument").stream().findFirst()
                .orElseThrow(() -> new IOException("No main part"));
        Document presentation = file.needed(part);
        title = file.property("title");
        isProtected = !Xml.all(presentation, "modifyVerifier").isEmpty();
        List<String> themes = file.related(part, "theme");
        theme = themes.isEmpty() ? Optional.empty() : file.part(themes.getFirst());
        Map<String, String> parts = file.relations(part).stream()
                .collect(Collectors.toMap(OoxmlFile.Relation::id, OoxmlFile.Relation::part));
        for (Element listed : Xml.all(presentation, "sldId")) {
            String name = parts.get(listed.getAttributeNS(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
            slides.add(new Slide(slides.size() + 1, file.needed(name), above(file, name)));
        }
    }

    private static List<Document> above(OoxmlFile file, String slide) throws IOException {
        List<Document> above = new ArrayList<>();
        for (String layout : file.related(slide, "slideLayout")) {
            above.add(file.needed(layout));
            for (String master : file.related(layout, "slideMaster")) {
                above.add(file.needed(master));
            }
        }
        return above;
    }

    /**
     * Reads a presentation and looks it over.
     *
     * @throws IOException
     *             when it cannot be read as a presentation
     */
    public static List<Finding> check(OoxmlFile file) throws IOException {
        SlideDeck deck = new SlideDeck(file);
        return RULES.stream().flatMap(r -> r.check(deck).stream()).toList();
    }

    /** The rules, each with where it is from. */
    public static List<Rule<? super SlideDeck>> rules() {
        return RULES;
    }

    @Override
    public String title() {
        return title;
    }

    /** A presentation has its language in its texts, see {@link SlideLanguage}. */
    @Override
    public String language() {
        return "";
    }

    @Override
    public boolean isProtected() {
        return isProtected;
    }

    List<Slide> slides() {
        return slides;
    }

    /** The colour a theme gives a name such as accent1; empty where it has none as six digits. */
    Optional<String> colour(String name) {
        String called = switch (name) {
            case "bg1" -> "lt1";
            case "tx1" -> "dk1";
            case "bg2" -> "lt2";
            case "tx2" -> "dk2";
            default -> name;
        };
        return theme.stream().flatMap(t -> Xml.all(t, called).stream()).findFirst().map(e -> {
            String rgb = Xml.value(e, "val", "srgbClr");
            return rgb.isEmpty() ? Xml.value(e, "lastClr", "sysClr") : rgb;
        }).filter(c -> !c.isEmpty());
    }
}
