package se.vagval.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.vagval.text.Texts;

/** The names of sources as documents list them. */
public final class SourceNames {
    /** Between the name of a document and the place in it. */
    private static final String BEFORE_PLACE = ", ";

    private SourceNames() {}

    /** One line for each document, with the places in it listed after its name, in the order they are first named. */
    public static List<String> gathered(List<String> sources) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (String source : sources) {
            int comma = source.lastIndexOf(BEFORE_PLACE);
            places.computeIfAbsent(comma < 0 ? source : source.substring(0, comma), d -> new ArrayList<>())
                    .add(comma < 0 ? "" : source.substring(comma + BEFORE_PLACE.length()));
        }
        return places.entrySet().stream().map(e -> document(e.getKey(), e.getValue())).toList();
    }

    private static String document(String name, List<String> places) {
        List<String> told = places.stream().filter(p -> !p.isEmpty()).toList();
        if (told.isEmpty()) {
            return name;
        }
        int last = told.size() - 1;
        return name + BEFORE_PLACE + (last == 0 ? told.getFirst()
                : Texts.get("report.word.note.and", String.join(", ", told.subList(0, last)), told.get(last)));
    }
}
