package se.vagval.ui.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers lines under headings, in the order the headings first come. */
final class Grouping {
    private final Map<String, List<Comparison.Line>> groups = new LinkedHashMap<>();

    void add(String heading, Comparison.Line line) {
        groups.computeIfAbsent(heading, _ -> new ArrayList<>()).add(line);
    }

    List<Comparison.Group> done() {
        List<Comparison.Group> done = new ArrayList<>();
        groups.forEach((heading, lines) -> done.add(new Comparison.Group(heading, lines)));
        return done;
    }
}
