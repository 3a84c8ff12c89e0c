package se.vagval.report.powerpoint;

import java.util.Optional;

import se.vagval.report.Markup;
import se.vagval.report.nativechart.NativeChart;

/** Writes the frame of a chart or of a picture of one. */
final class VisualFrame {
    /** The relation from the slide to the chart or picture. */
    static final String RELATION = "rIdVisual";

    private final Markup xml;
    private final TextXml texts;

    VisualFrame(Markup xml, TextXml texts) {
        this.xml = xml;
        this.texts = texts;
    }

    void write(Visual visual, Optional<Placeholder> place, Box box, String name, String words) {
        switch (visual) {
            case Visual.Drawn _ -> chart(place, box, name, words);
            case Visual.Pictured pictured ->
                picture(box.fitting((double) pictured.picture().width() / pictured.picture().height()), name, words);
        }
    }

    private void chart(Optional<Placeholder> place, Box box, String name, String words) {
        xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        xml.empty("p:cNvPr", "id", texts.next(), "name", name, "descr", words);
        xml.open("p:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noGrp", "1").close().open("p:nvPr");
        place.ifPresent(texts::mark);
        xml.close(2);
        texts.place("p:xfrm", box);
        xml.open("a:graphic").open("a:graphicData", "uri", NativeChart.NAMESPACE);
        xml.empty("c:chart", "xmlns:c", NativeChart.NAMESPACE, "r:id", RELATION);
        xml.close(3);
    }

    /** Stands in no placeholder: one for charts takes no pictures. */
    private void picture(Box box, String name, String words) {
        xml.open("p:pic").open("p:nvPicPr");
        xml.empty("p:cNvPr", "id", texts.next(), "name", name, "descr", words);
        xml.open("p:cNvPicPr").empty("a:picLocks", "noChangeAspect", "1").close().empty("p:nvPr").close();
        xml.open("p:blipFill").empty("a:blip", "r:embed", RELATION).open("a:stretch").empty("a:fillRect").close(2);
        xml.open("p:spPr");
        texts.place("a:xfrm", box);
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close(2);
        xml.close();
    }
}
