package se.vagval.report.powerpoint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import se.vagval.report.Markup;
import se.vagval.text.Texts;

/** Writes the speaker's notes of a slide. */
final class NotesXml {
    private NotesXml() {}

    /**
     * The notes.
     *
     * @param body
     *            index of the text's placeholder in the master of notes
     */
    static String write(List<String> lines, String body) {
        Markup xml = new Markup();
        TextXml texts = new TextXml(xml);
        xml.open("p:notes", Ooxml.namespaces()).open("p:cSld").open("p:spTree");
        xml.open("p:nvGrpSpPr").empty("p:cNvPr", "id", "1", "name", "").empty("p:cNvGrpSpPr").empty("p:nvPr").close();
        xml.empty("p:grpSpPr");
        xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", texts.next(), "name",
                Texts.get("report.powerpoint.shape.slide"));
        xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1", "noRot", "1", "noChangeAspect", "1").close();
        xml.open("p:nvPr").empty("p:ph", "type", "sldImg").close(2).empty("p:spPr").close();
        Box nowhere = new Box(0, 0, 1, 1);
        texts.placeholder(new Placeholder("body", Optional.of(body), nowhere, TextLook.UNSAID),
                Texts.get("report.powerpoint.shape.notes"), lines.isEmpty() ? List.of("") : lines,
                OptionalInt.empty());
        return xml.close(2).open("p:clrMapOvr").empty("a:masterClrMapping").close(2).toString();
    }
}
