package se.vagval.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.vagval.text.Texts;

/** The names of sources as documents list them. */
public final class SourceNames {
    /** Between the name of a document and the place in it. */
    private static final String BEFORE_PLACE = ", ";

    /** Sections, as "avsnitt 2.4" and "avsnitt 2.4 och 2.5". */
    private static final Pattern SECTIONS = Pattern.compile("avsnitt (\\d[\\d.]*(?:(?:, | och )\\d[\\d.]*)*)");

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
        List<String> told = together(places.stream().filter(p -> !p.isEmpty()).toList());
        if (told.isEmpty()) {
            return name;
        }
        return name + BEFORE_PLACE + listed(told);
    }

    /** The sections under one word, each once, where the first of them stood. */
    private static List<String> together(List<String> places) {
        List<String> sections = places.stream().map(SECTIONS::matcher).filter(Matcher::matches)
                .flatMap(m -> Stream.of(m.group(1).split(", | och "))).distinct().toList();
        List<String> told = new ArrayList<>();
        for (String place : places) {
            told.add(SECTIONS.matcher(place).matches() ? Texts.get("report.word.note.sections", listed(sections))
                    : place);
        }
        return told.stream().distinct().toList();
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.getFirst()
                : Texts.get("report.word.note.and", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
