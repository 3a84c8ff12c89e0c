package se.vagval.report.powerpoint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What slides are written into.
 *
 * @param presentation
 *            the main part, without slides
 * @param parts
 *            the others
 * @param layouts
 *            in the order of the file
 * @param notesMaster
 *            name of the part of that kind, if there is one
 * @param whole
 *            the area of a slide
 * @param own
 *            whether it is ours, made for our texts
 */
record Template(TemplatePart presentation, List<TemplatePart> parts, List<Layout> layouts,
        Optional<String> notesMaster, Box whole, boolean own) {
    /** A share of the slide. */
    private static final double LITTLE = 0.3;

    Template {
        parts = List.copyOf(parts);
        layouts = List.copyOf(layouts);
    }

    /** The first layout of the types, the more wanted before the others; else one of those that have a title. */
    Layout layout(String... types) {
        for (String type : types) {
            Optional<Layout> named = roomy(layouts.stream().filter(l -> l.type().equals(type)).toList());
            if (named.isPresent()) {
                return named.get();
            }
        }
        return Stream.of(types).flatMap(type -> layouts.stream().filter(l -> shape(l).equals(type))).findFirst()
                .or(() -> layouts.stream().filter(l -> l.title().filter(this::isHigh).isPresent()).findFirst())
                .or(() -> layouts.stream().filter(l -> l.title().isPresent()).findFirst())
                .orElseGet(layouts::getFirst);
    }

    /** The first, but where that has little room for contents and another more, the other: templates may hold several masters. */
    private Optional<Layout> roomy(List<Layout> alike) {
        Comparator<Layout> byRoom = Comparator.comparingDouble(this::room);
        return alike.stream().filter(l -> isTitle(l) || l.contents().isEmpty() || room(l) >= LITTLE).findFirst()
                .or(() -> alike.stream().max(byRoom).filter(l -> room(l) > 2 * room(alike.getFirst())))
                .or(() -> alike.stream().findFirst());
    }

    private static boolean isTitle(Layout layout) {
        return layout.type().equals("title");
    }

    /** How much of the slide its places for contents take. */
    private double room(Layout layout) {
        return layout.contents().stream().mapToDouble(p -> (double) p.box().width() * p.box().height()).sum()
                / ((double) whole.width() * whole.height());
    }

    /** The colour of text on a layout where no placeholder gives it; empty where the template does not say. */
    Optional<Ink> ink(Layout layout) {
        return Stream.concat(Stream.of(layout), layouts.stream()).flatMap(l -> l.contents().stream())
                .flatMap(p -> p.look().ink().stream()).findFirst();
    }

    /** The kind of a layout by the places it has, for those that name none, as layouts drawn by an organisation do not. */
    private String shape(Layout layout) {
        if (!layout.type().equals(Layout.UNNAMED) || layout.title().isEmpty()) {
            return layout.type();
        }
        long contents = layout.places().stream().filter(p -> p.is("obj") && p.box().height() > whole.height() / 3)
                .count();
        if (contents == 0) {
            return layout.first("subTitle").isPresent() ? "title" : layout.type();
        }
        return contents == 1 ? "obj" : contents == 2 ? "twoObj" : layout.type();
    }

    /** Whether there is room below a title for what the slide shows. */
    private boolean isHigh(Placeholder title) {
        return title.box().y() + title.box().height() < whole.height() / 3;
    }
}
