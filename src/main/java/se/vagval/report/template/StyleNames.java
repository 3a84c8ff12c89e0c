package se.vagval.report.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import se.vagval.text.Texts;

/** The names of Word's own styles: always English in a file, but not in files that others than Word have written. */
final class StyleNames {
    private static final Map<String, String> SWEDISH = Arrays
            .stream(Texts.get("report.template.styleNames").split("; "))
            .map(pair -> pair.split("=")).collect(Collectors.toUnmodifiableMap(p -> p[0], p -> p[1]));

    private StyleNames() {}

    /** A name by which the same style is the same whatever language it is called in. */
    static String plain(String name) {
        String plain = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return SWEDISH.getOrDefault(plain, plain);
    }
}
