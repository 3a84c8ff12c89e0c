package se.vagval.report.refresh.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labels at the ends of the lines of a chart part. Where each has room depends on where all lines end, so their places
 * follow the figures; their looks stay, and so do labels that the user has set at other years or has taken away.
 */
final class LineLabels {
    private static final String PREFIX = "c:";

    private final XmlPart part;

    LineLabels(XmlPart part) {
        this.part = part;
    }

    /** Whether its lines are named where they end, and not in a legend. */
    private boolean isNamed() {
        return series().stream().flatMap(LineLabels::labels)
                .anyMatch(l -> child(l, "showSerName").filter(e -> e.value("val").equals("1")).isPresent());
    }

    /** Whether it can have the places of another: it names its lines where that does, and can hold labels of that. */
    boolean canFollow(LineLabels other) {
        List<Element> here = series();
        return other.series().isEmpty() || here.size() == other.series().size() && isNamed() == other.isNamed()
                && here.getFirst().prefix().equals(PREFIX) && part.root().attribute("a").isPresent();
    }

    /** Gives labels the places of another's. */
    void follow(LineLabels other) {
        List<Element> there = other.series();
        List<Element> here = series();
        for (int i = 0; i < there.size(); i++) {
            follow(here.get(i), there.get(i));
        }
    }

    private void follow(Element line, Element other) {
        Optional<Element> all = child(line, "dLbls").filter(e -> !e.isEmptyTag());
        if (all.isEmpty()) {
            return; // the user wants none
        }
        Map<String, Element> here = byPoint(line);
        Map<String, Element> there = byPoint(other);
        there.forEach((point, label) -> {
            if (here.containsKey(point)) {
                move(here.get(point), label);
            } else {
                part.insert(all.get().contentFrom(), label.raw());
            }
        });
        String last = last(line);
        if (here.containsKey(last) && !there.containsKey(last) && child(here.get(last), "delete").isEmpty()) {
            part.replace(here.get(last).from(), here.get(last).to(), "");
        }
    }

    private void move(Element label, Element to) {
        Optional<Attribute> place = child(label, "dLblPos").flatMap(e -> e.attribute("val"));
        place.ifPresent(p -> child(to, "dLblPos").ifPresent(other -> part.set(p, other.value("val"))));
    }

    private List<Element> series() {
        return part.root().all().filter(e -> e.name().equals("ser")
                && e.parent().filter(p -> p.name().equals("lineChart")).isPresent()).toList();
    }

    private static Stream<Element> labels(Element line) {
        return line.children().stream().filter(e -> e.name().equals("dLbls")).flatMap(e -> e.children().stream())
                .filter(e -> e.name().equals("dLbl"));
    }

    private static Map<String, Element> byPoint(Element line) {
        return labels(line).collect(Collectors.toMap(l -> child(l, "idx").map(e -> e.value("val")).orElse(""),
                Function.identity(), (a, _) -> a));
    }

    /** The point at which a line ended. */
    private static String last(Element line) {
        return child(line, "val").stream().flatMap(Element::all).filter(e -> e.name().equals("pt"))
                .map(e -> e.value("idx")).reduce((_, b) -> b).orElse("");
    }

    private static Optional<Element> child(Element element, String name) {
        return element.children().stream().filter(e -> e.name().equals(name)).findFirst();
    }
}
