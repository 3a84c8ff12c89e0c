package se.vagval.report.template;

import java.util.Locale;
import java.util.Map;

/** The names of Word's own styles: always English in a file, but not in files that others than Word have written. */
final class StyleNames {
    private static final Map<String, String> SWEDISH = Map.ofEntries(Map.entry("rubrik", "title"),
            Map.entry("underrubrik", "subtitle"), Map.entry("brödtext", "body text"),
            Map.entry("beskrivning", "caption"), Map.entry("bildtext", "caption"),
            Map.entry("punktlista", "list bullet"), Map.entry("numrerad lista", "list number"),
            Map.entry("innehållsförteckningsrubrik", "toc heading"), Map.entry("sidfot", "footer"),
            Map.entry("sidhuvud", "header"), Map.entry("betoning", "emphasis"), Map.entry("stark", "strong"),
            Map.entry("hyperlänk", "hyperlink"), Map.entry("normal tabell", "normal table"),
            Map.entry("standardstycketeckensnitt", "default paragraph font"));

    private StyleNames() {}

    /** A name by which the same style is the same whatever language it is called in. */
    static String plain(String name) {
        String plain = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return SWEDISH.getOrDefault(plain, plain.replaceFirst("^rubrik (\\d)$", "heading $1")
                .replaceFirst("^innehåll (\\d)$", "toc $1").replaceFirst("^toc heading \\d$", "toc heading"));
    }
}
