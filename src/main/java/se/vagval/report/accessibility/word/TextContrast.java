package se.vagval.report.accessibility.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.report.accessibility.rule.TextColours;
import se.vagval.text.Texts;

/**
 * Letters stand out from what is behind them: 4.5 to 1, or 3 to 1 where they are large. Colours that a table style gives its
 * heads are not followed, neither of letters nor of ground.
 */
final class TextContrast implements Rule<WordText> {
    private static final String PAPER = "FFFFFF";
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{6}");

    @Override
    public String source() {
        return "WCAG 1.4.3; EN 301 549 10.1.4.3; Office: hard-to-read text contrast";
    }

    @Override
    public List<Finding> check(WordText document) {
        List<Finding> findings = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Paragraph p : document.allParagraphs()) {
            weak(p).filter(met::add)
                    .ifPresent(sentence -> findings.add(Finding.of(this, Places.of(p), sentence)));
        }
        return findings;
    }

    private static Optional<String> weak(Paragraph paragraph) {
        return paragraph.runs().stream().map(r -> weak(paragraph, r)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> weak(Paragraph paragraph, Element run) {
        String size = paragraph.ofLetters(run, "sz").map(e -> Xml.attribute(e, "val")).orElse("20");
        TextColours colours = new TextColours(hex(paragraph.ofLetters(run, "color"), "val", "000000"),
                ground(paragraph, run), Double.parseDouble(size) / 2, paragraph.isBold(run));
        return colours.isWeak()
                ? Optional.of(Texts.get("report.access.contrast", colours.ratio(), colours.least()))
                : Optional.empty();
    }

    private static String ground(Paragraph paragraph, Element run) {
        Optional<Element> cell = Xml.above(paragraph.element(), "tc").flatMap(c -> Xml.at(c, "tcPr", "shd"));
        return Stream.of(paragraph.ofLetters(run, "shd"),
                Xml.at(paragraph.element(), "pPr", "shd")
                        .or(() -> paragraph.styles().ofParagraph(paragraph.style(), "shd")),
                cell).map(s -> hex(s, "fill", "")).filter(h -> !h.isEmpty()).findFirst().orElse(PAPER);
    }

    private static String hex(Optional<Element> element, String attribute, String otherwise) {
        return element.map(e -> Xml.attribute(e, attribute)).filter(v -> HEX.matcher(v).matches())
                .orElse(otherwise);
    }
}
