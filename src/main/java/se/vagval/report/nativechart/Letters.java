package se.vagval.report.nativechart;

import se.vagval.report.Markup;

/** Writes how words of a chart are set. */
final class Letters {
    private final Markup xml;
    private final NativeLook look;

    Letters(Markup xml, NativeLook look) {
        this.xml = xml;
        this.look = look;
    }

    /** The text properties of a part of the chart, on one line where it must not be wrapped. */
    void set(String hex, double size, boolean strong, boolean wrapped) {
        set("0", hex, size, strong, wrapped);
    }

    /** The same, reading upwards. */
    void upwards(String hex, double size) {
        set("-5400000", hex, size, false, true);
    }

    private void set(String turned, String hex, double size, boolean strong, boolean wrapped) {
        xml.open("c:txPr").empty("a:bodyPr", "rot", turned, "vert", "horz", "wrap", wrapped ? "square" : "none")
                .empty("a:lstStyle").open("a:p").open("a:pPr");
        run("a:defRPr", hex, size, strong);
        xml.close().empty("a:endParaRPr", "lang", "sv-SE").close(2);
    }

    /** Words with the properties given. */
    void title(String words, String hex, double size) {
        xml.open("c:tx").open("c:rich").empty("a:bodyPr", "rot", "0", "vert", "horz").empty("a:lstStyle").open("a:p")
                .open("a:pPr");
        run("a:defRPr", hex, size, true);
        xml.close().open("a:r");
        run("a:rPr", hex, size, true);
        xml.open("a:t").text(words).close(5);
    }

    private void run(String element, String hex, double size, boolean strong) {
        String points = Long.toString(Math.round(look.points() * size * 100));
        if (element.equals("a:rPr")) {
            xml.open(element, "lang", "sv-SE", "sz", points, "b", strong ? "1" : "0");
        } else {
            xml.open(element, "sz", points, "b", strong ? "1" : "0");
        }
        SeriesLook.solid(xml, hex);
        xml.empty("a:latin", "typeface", look.font()).empty("a:cs", "typeface", look.font()).close();
    }
}
