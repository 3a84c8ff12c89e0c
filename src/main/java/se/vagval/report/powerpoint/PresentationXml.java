package se.vagval.report.powerpoint;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The main part with our slides in the place of those of the template. */
final class PresentationXml {
    static final String NOTES = "rIdVagvalNotes";

    private static final int FIRST_ID = 256;
    /** What names slides that are no longer there. */
    private static final List<String> OF_SLIDES = List.of("sldIdLst", "custShowLst", "extLst");

    private PresentationXml() {}

    /** The relation to the slide of a number, from 1. */
    static String relation(int slide) {
        return "rIdSlide" + slide;
    }

    /**
     * The main part.
     *
     * @param addsNotes
     *            whether the master of notes has to be named, under {@link #NOTES}
     */
    static byte[] write(byte[] template, int slides, boolean addsNotes) throws IOException {
        Document xml = Xml.read(template);
        Element root = xml.getDocumentElement();
        for (String name : OF_SLIDES) {
            Xml.all(root, Ooxml.PRESENTATION, name).stream().filter(e -> e.getParentNode().equals(root))
                    .forEach(root::removeChild);
        }
        if (addsNotes) {
            Element list = element(xml, "notesMasterIdLst");
            Element id = element(xml, "notesMasterId");
            id.setAttributeNS(Ooxml.RELATIONS, "r:id", NOTES);
            list.appendChild(id);
            root.insertBefore(list, after(root, "sldMasterIdLst"));
        }
        Element list = element(xml, "sldIdLst");
        for (int i = 1; i <= slides; i++) {
            Element id = element(xml, "sldId");
            id.setAttribute("id", Integer.toString(FIRST_ID + i - 1));
            id.setAttributeNS(Ooxml.RELATIONS, "r:id", relation(i));
            list.appendChild(id);
        }
        root.insertBefore(list, after(root, "handoutMasterIdLst", "notesMasterIdLst", "sldMasterIdLst"));
        return Xml.write(xml);
    }

    private static Element element(Document xml, String name) {
        return xml.createElementNS(Ooxml.PRESENTATION, "p:" + name);
    }

    /** What stands after the first of these that is there. */
    private static Node after(Element root, String... names) {
        for (String name : names) {
            Optional<Element> found = Xml.first(root, Ooxml.PRESENTATION, name);
            if (found.isPresent()) {
                return found.get().getNextSibling();
            }
        }
        return root.getFirstChild();
    }
}
