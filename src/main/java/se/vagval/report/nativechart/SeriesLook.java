package se.vagval.report.nativechart;

import java.util.List;

import se.vagval.chart.ChartData.Series;
import se.vagval.report.Markup;
import se.vagval.theme.ColorToken;
import se.vagval.theme.Tokens;

/**
 * What tells series apart: colour, and besides it pattern, dash and marker, so that they can be told apart in black and
 * white. Every part has an edge of its own or of the ground.
 */
final class SeriesLook {
    static final int EMU_PER_POINT = 12_700;

    private static final Tokens LIGHT = Tokens.light();
    private static final List<String> PATTERNS = List.of("", "wdUpDiag", "ltHorz", "lgGrid", "wdDnDiag", "ltVert");
    private static final List<String> DASHES = List.of("solid", "dash", "sysDot", "dashDot", "lgDash",
            "sysDashDotDot");
    private static final List<String> MARKERS = List.of("circle", "square", "triangle", "diamond", "x");
    private static final List<ColorToken> PARTIES = List.of(ColorToken.PARTY_STATE, ColorToken.PARTY_REGION,
            ColorToken.PARTY_MUNICIPALITIES);
    /** How much of a colour is left in what came before. */
    private static final double PALE = 0.22;
    private static final double HALF = 0.45;
    private static final double LINE = 2.25;

    private SeriesLook() {}

    static String hex(ColorToken token) {
        return LIGHT.hex(token).substring(1);
    }

    /** Fill and edge of the bars of a series. */
    static void bar(Markup xml, Series series) {
        xml.open("c:spPr");
        switch (series.role()) {
            case PARTY -> {
                filled(xml, color(series), series.place() == 2 ? "ltUpDiag" : "");
                edge(xml, hex(ColorToken.PANEL), 1.5);
            }
            case ALTERNATIVE -> {
                filled(xml, color(series), PATTERNS.get(Math.floorMod(series.place(), PATTERNS.size())));
                edge(xml, color(series), 0.75);
            }
            case WOMEN, MEN, MEASURE -> {
                aged(xml, series);
                edge(xml, color(series), 0.75);
            }
            case SHARE -> {
                // Pale, so that the frame of the limit is seen across it, also in grey.
                solid(xml, mixed(color(series), HALF));
                edge(xml, color(series), 1.5);
            }
            case LIMIT -> {
                xml.empty("a:noFill");
                edge(xml, hex(ColorToken.INK), 2.25);
            }
            case TOTAL -> {
                xml.empty("a:noFill").open("a:ln").empty("a:noFill").close();
            }
        }
        xml.close();
    }

    /** Dash of a line and its marker. */
    static void line(Markup xml, Series series) {
        String color = color(series);
        int place = series.place();
        xml.open("c:spPr").open("a:ln", "w", emu(LINE), "cap", "flat");
        solid(xml, color);
        xml.empty("a:prstDash", "val", DASHES.get((place + place / DASHES.size()) % DASHES.size())).empty("a:round")
                .close(2);
        xml.open("c:marker").empty("c:symbol", "val", MARKERS.get(place % MARKERS.size()))
                .empty("c:size", "val", "8").open("c:spPr");
        String symbol = MARKERS.get(place % MARKERS.size());
        if (symbol.equals("x")) {
            xml.empty("a:noFill");
            edge(xml, color, 1.5);
        } else {
            solid(xml, color);
            edge(xml, hex(ColorToken.PANEL), 0.75);
        }
        xml.close(2);
    }

    static void solid(Markup xml, String hex) {
        xml.open("a:solidFill").empty("a:srgbClr", "val", hex).close();
    }

    static void edge(Markup xml, String hex, double points) {
        xml.open("a:ln", "w", emu(points));
        solid(xml, hex);
        xml.close();
    }

    static void noEdge(Markup xml) {
        xml.open("a:ln").empty("a:noFill").close();
    }

    static String color(Series series) {
        return hex(switch (series.role()) {
            case PARTY -> PARTIES.get(series.place());
            case TOTAL, LIMIT -> ColorToken.INK;
            case ALTERNATIVE -> ColorToken.series(series.place());
            case SHARE -> ColorToken.PARTY_STATE;
            case WOMEN, MEASURE -> ColorToken.ACCENT;
            case MEN -> ColorToken.ASSUMPTION;
        });
    }

    /** Colour of words on the bars of a party. */
    static String textOn(Series series) {
        return hex(switch (series.place()) {
            case 0 -> ColorToken.ON_PARTY_STATE;
            case 1 -> ColorToken.ON_PARTY_REGION;
            default -> ColorToken.ON_PARTY_MUNICIPALITIES;
        });
    }

    /** The latest full, that of men with lines; what was before pale; what was before that pale with lines. */
    private static void aged(Markup xml, Series series) {
        String color = color(series);
        String pale = mixed(color, PALE);
        switch (series.place()) {
            case 0 -> filled(xml, color, series.role() == se.vagval.chart.ChartData.Role.MEN ? "wdUpDiag" : "");
            case 1 -> solid(xml, pale);
            default -> patterned(xml, "ltVert", color, pale);
        }
    }

    private static void filled(Markup xml, String hex, String pattern) {
        if (pattern.isEmpty()) {
            solid(xml, hex);
        } else {
            patterned(xml, pattern, hex(ColorToken.PANEL), hex);
        }
    }

    private static void patterned(Markup xml, String pattern, String fore, String back) {
        xml.open("a:pattFill", "prst", pattern).open("a:fgClr").empty("a:srgbClr", "val", fore).close()
                .open("a:bgClr").empty("a:srgbClr", "val", back).close(2);
    }

    private static String mixed(String hex, double share) {
        int rgb = Integer.parseInt(hex, 16);
        int ground = Integer.parseInt(hex(ColorToken.PANEL), 16);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = ground >> shift & 0xff;
            mixed |= (int) Math.round(from + ((rgb >> shift & 0xff) - from) * share) << shift;
        }
        return String.format("%06x", mixed);
    }

    private static String emu(double points) {
        return Long.toString(Math.round(points * EMU_PER_POINT));
    }
}
