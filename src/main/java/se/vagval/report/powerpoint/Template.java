package se.vagval.report.powerpoint;

import java.util.List;
import java.util.Optional;

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
    Template {
        parts = List.copyOf(parts);
        layouts = List.copyOf(layouts);
    }

    /** The first layout of the types, the more wanted before the others; else one of those that have a title. */
    Layout layout(String... types) {
        for (String type : types) {
            for (Layout layout : layouts) {
                if (layout.type().equals(type)) {
                    return layout;
                }
            }
        }
        return layouts.stream().filter(l -> l.title().isPresent()).findFirst().orElseGet(layouts::getFirst);
    }
}
