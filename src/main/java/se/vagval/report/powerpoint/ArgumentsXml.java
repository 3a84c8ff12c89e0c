package se.vagval.report.powerpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import se.vagval.report.deck.Slide;
import se.vagval.text.Texts;

/** Writes what speaks for and against side by side, or after each other where the layout has no two columns. */
final class ArgumentsXml {
    private static final List<Integer> SIZES = List.of(2400, 2200, 2000, TextXml.SMALLEST);
    private static final double EMU_PER_POINT = 12_700;
    /** Width of a letter and height of a line with its share of the room between paragraphs, where 1 is the type. */
    private static final double LETTER = 0.52;
    private static final double LINE = 1.22;
    private static final double BETWEEN = 0.4;
    private static final double BULLET = 20;

    private ArgumentsXml() {}

    /**
     * Writes them.
     *
     * @param all
     *            the arguments of all alternatives, whose type is of one size: none is told larger than another
     */
    static void write(TextXml texts, Layout layout, Template template, Slide.Arguments slide,
            List<Slide.Arguments> all) {
        List<Placeholder> places = layout.contents();
        String inFavour = Texts.get("report.powerpoint.shape.left");
        String against = Texts.get("report.powerpoint.shape.right");
        Box whole = template.whole();
        Box room = places.isEmpty() ? whole : places.get(places.size() >= 4 ? 1 : 0).box();
        OptionalInt small = OptionalInt.of(template.own() ? size(all, room)
                : TextRoom.fitting(room, texts(all, places.size()), SIZES.getFirst()));
        if (places.size() >= 4) {
            texts.placeholder(places.get(0), slide.forHeading(), List.of(slide.forHeading()), OptionalInt.empty());
            texts.placeholder(places.get(1), inFavour, slide.inFavour(), small);
            texts.placeholder(places.get(2), slide.againstHeading(), List.of(slide.againstHeading()),
                    OptionalInt.empty());
            texts.placeholder(places.get(3), against, slide.against(), small);
        } else if (places.size() >= 2) {
            texts.paragraphs(Optional.of(places.get(0)), whole, inFavour, under(slide.forHeading(), slide.inFavour()),
                    0, small);
            texts.paragraphs(Optional.of(places.get(1)), whole, against,
                    under(slide.againstHeading(), slide.against()), 0, small);
        } else {
            List<String> told = under(slide.forHeading(), slide.inFavour());
            told.add(slide.againstHeading());
            told.addAll(slide.against());
            texts.paragraphs(places.stream().findFirst(), whole, Texts.get("report.powerpoint.shape.text"), told, 0,
                    small);
        }
    }

    /** What stands together in a place, when the layout has so many of them. */
    private static List<List<String>> texts(List<Slide.Arguments> all, int places) {
        return all.stream().flatMap(slide -> {
            List<String> inFavour = places >= 4 ? slide.inFavour() : under(slide.forHeading(), slide.inFavour());
            List<String> against = places >= 4 ? slide.against() : under(slide.againstHeading(), slide.against());
            return places >= 2 ? Stream.of(inFavour, against)
                    : Stream.of(Stream.concat(inFavour.stream(), against.stream()).toList());
        }).toList();
    }

    /** The largest type in which both sides of every slide have room. */
    private static int size(List<Slide.Arguments> slides, Box box) {
        return SIZES.stream().filter(s -> slides.stream().allMatch(slide -> height(slide.inFavour(), box, s) <= box
                .height() && height(slide.against(), box, s) <= box.height())).findFirst().orElse(TextXml.SMALLEST);
    }

    private static double height(List<String> texts, Box box, int size) {
        double points = size / 100.0;
        double room = box.width() / EMU_PER_POINT - BULLET;
        return texts.stream().mapToDouble(t -> (Math.ceil(t.length() * LETTER * points / room) * LINE + BETWEEN)
                * points * EMU_PER_POINT).sum();
    }

    private static List<String> under(String heading, List<String> texts) {
        List<String> all = new ArrayList<>(List.of(heading));
        all.addAll(texts);
        return all;
    }
}
