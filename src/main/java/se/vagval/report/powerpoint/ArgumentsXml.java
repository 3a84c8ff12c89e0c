package se.vagval.report.powerpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import se.vagval.report.deck.Slide;
import se.vagval.text.Texts;

/** Writes what speaks for and against side by side, or after each other where the layout has no two columns. */
final class ArgumentsXml {
    private static final OptionalInt SMALL = OptionalInt.of(TextXml.SMALLEST);

    private ArgumentsXml() {}

    static void write(TextXml texts, Layout layout, Box whole, Slide.Arguments slide) {
        List<Placeholder> places = layout.contents();
        String inFavour = Texts.get("report.powerpoint.shape.left");
        String against = Texts.get("report.powerpoint.shape.right");
        if (places.size() >= 4) {
            texts.placeholder(places.get(0), slide.forHeading(), List.of(slide.forHeading()), OptionalInt.empty());
            texts.placeholder(places.get(1), inFavour, slide.inFavour(), SMALL);
            texts.placeholder(places.get(2), slide.againstHeading(), List.of(slide.againstHeading()),
                    OptionalInt.empty());
            texts.placeholder(places.get(3), against, slide.against(), SMALL);
        } else if (places.size() >= 2) {
            texts.paragraphs(Optional.of(places.get(0)), whole, inFavour, under(slide.forHeading(), slide.inFavour()),
                    0, SMALL);
            texts.paragraphs(Optional.of(places.get(1)), whole, against,
                    under(slide.againstHeading(), slide.against()), 0, SMALL);
        } else {
            List<String> all = under(slide.forHeading(), slide.inFavour());
            all.add(slide.againstHeading());
            all.addAll(slide.against());
            texts.paragraphs(places.stream().findFirst(), whole, Texts.get("report.powerpoint.shape.text"), all, 0,
                    SMALL);
        }
    }

    private static List<String> under(String heading, List<String> texts) {
        List<String> all = new ArrayList<>(List.of(heading));
        all.addAll(texts);
        return all;
    }
}
