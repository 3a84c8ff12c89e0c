package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.List;

/** Parts a table that is too long to be read on one slide. */
final class Parts {
    private Parts() {}

    /** Makes the slide of a part. */
    interface Maker {
        Slide slide(String id, String headline, SlideTable part);
    }

    static List<Slide> of(String id, String headline, SlideTable table, Maker maker) {
        List<List<List<String>>> parts = Fit.parts(table.lines(), line -> lines(line, table), Fit.LINES);
        List<Slide> slides = new ArrayList<>();
        for (int i = 1; i <= parts.size(); i++) {
            slides.add(maker.slide(Fit.id(id, i), Fit.part(headline, i, parts.size()), table.of(parts.get(i - 1))));
        }
        return slides;
    }

    /** How high a line of the table is, with the room around it. */
    private static double lines(List<String> line, SlideTable table) {
        int most = 1;
        for (int i = 0; i < line.size(); i++) {
            most = Math.max(most, Fit.lines(line.get(i), Math.max(1, Fit.ACROSS * table.shares().get(i) / 100 - 2)));
        }
        return most + Fit.AROUND;
    }
}
