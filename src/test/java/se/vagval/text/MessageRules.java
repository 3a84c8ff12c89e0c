package se.vagval.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must hold between the literals in code and the keys in the message files; each rule lists what breaks it. */
final class MessageRules {
    private static final String ROOM = "(?:" + String.join("|", Texts.ROOMS) + ")";
    private static final Pattern KEY = Pattern.compile(ROOM + "(?:\\.[A-Za-z0-9_]+)+");
    private static final Pattern PREFIX = Pattern.compile(ROOM + "(?:\\.[A-Za-z0-9_]+)+\\.");
    private static final Pattern SWEDISH_LETTER = Pattern.compile("[åäöÅÄÖ]");

    private MessageRules() {}

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** Literals of the shape of a key that no file has, and keys of families that no file has. */
    static List<String> missing(List<JavaLiterals> code, Map<String, List<String>> families, Set<String> keys) {
        Set<String> missing = new TreeSet<>();
        code.stream().filter(l -> isKey(l.value()) && !keys.contains(l.value()))
                .forEach(l -> missing.add(l.toString()));
        families.values().stream().flatMap(Collection::stream).filter(k -> !keys.contains(k)).forEach(missing::add);
        return List.copyOf(missing);
    }

    /** Keys that no literal and no family asks for. */
    static List<String> unused(List<JavaLiterals> code, Map<String, List<String>> families, Set<String> keys) {
        Set<String> unused = new TreeSet<>(keys);
        code.forEach(l -> unused.remove(l.value()));
        families.values().forEach(unused::removeAll);
        return List.copyOf(unused);
    }

    /** Prefixes in code that are not declared, and declared ones that no code uses. */
    static List<String> strayPrefixes(List<JavaLiterals> code, Map<String, List<String>> families) {
        Set<String> used = code.stream().map(JavaLiterals::value).filter(v -> PREFIX.matcher(v).matches())
                .collect(Collectors.toSet());
        Set<String> stray = new TreeSet<>(used);
        stray.addAll(families.keySet());
        stray.removeIf(prefix -> used.contains(prefix) && families.containsKey(prefix));
        return List.copyOf(stray);
    }

    /** Literals that hold a Swedish letter. */
    static List<String> swedish(List<JavaLiterals> code) {
        return code.stream().filter(l -> SWEDISH_LETTER.matcher(l.value()).find()).map(JavaLiterals::toString).toList();
    }
}
