package se.vagval.report.accessibility.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.text.Texts;

/** The abbreviations of the field, and what each stands for; of some there is more than one way to say it. */
public final class Abbreviations {
    private static final Map<String, List<String>> MEANINGS = meanings();
    private static final Pattern ANY = Pattern
            .compile("(?<![\\p{L}\\d])(" + String.join("|", MEANINGS.keySet().stream().map(Pattern::quote).toList())
                    + ")(?![\\p{L}\\d])");

    private Abbreviations() {}

    /** An abbreviation and what it stands for. */
    public record Entry(String abbreviation, String meaning) {}

    private static Map<String, List<String>> meanings() {
        Map<String, List<String>> meanings = new LinkedHashMap<>();
        for (String entry : Texts.get("report.access.words.abbreviations").split(";")) {
            String[] parts = entry.strip().split("=", 2);
            meanings.put(parts[0].strip(), List.of(parts[1].strip().split("/")));
        }
        return meanings;
    }

    /** Those that the texts use, each once, in alphabetical order. */
    public static List<Entry> in(Iterable<String> texts) {
        Set<String> found = new HashSet<>();
        for (String text : texts) {
            Matcher matcher = ANY.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return entries(found::contains);
    }

    /** Those whose meaning stands nowhere in the texts up to and with the one where each is first used. */
    public static List<Entry> unexplained(Iterable<String> texts) {
        StringBuilder before = new StringBuilder();
        Map<String, Boolean> explained = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher matcher = ANY.matcher(text);
            String lower = text.toLowerCase(Texts.SWEDISH);
            while (matcher.find()) {
                explained.computeIfAbsent(matcher.group(1), a -> MEANINGS.get(a).stream()
                        .map(m -> m.toLowerCase(Texts.SWEDISH))
                        .anyMatch(m -> lower.contains(m) || before.indexOf(m) >= 0));
            }
            before.append(lower).append('\n');
        }
        return entries(a -> Boolean.FALSE.equals(explained.get(a)));
    }

    private static List<Entry> entries(Predicate<String> wanted) {
        return MEANINGS.entrySet().stream().filter(e -> wanted.test(e.getKey()))
                .map(e -> new Entry(e.getKey(), e.getValue().getFirst())).toList();
    }
}
