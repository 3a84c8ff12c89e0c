package se.vagval.report.accessibility.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import se.vagval.text.Texts;

/** Whether words tell what they stand for, or are only what a program puts there by itself. */
public final class Told {
    private static final int SHORTEST = 8;
    private static final Pattern FILE = Pattern.compile("(?i).*\\.(png|jpe?g|gif|svg|emf|wmf|bmp|tiff?|webp)$");
    /** "Picture 3" and the like, as programs name what they insert, in English and in Swedish. */
    private static final Pattern NUMBERED = Pattern.compile("(?i)("
            + Texts.get("report.access.words.inserted") + ")[\\s_-]*\\d*");
    private static final Set<String> LINKS = Set.of(Texts.get("report.access.words.links").split("\\|"));

    private Told() {}

    /** Whether a text alternative says what is shown, and is no file name. */
    public static boolean asAlternative(String text) {
        String words = text.strip();
        return words.length() >= SHORTEST && !FILE.matcher(words).matches() && !NUMBERED.matcher(words).matches();
    }

    /** Whether the words of a link say where it goes: neither "here" nor a bare address. */
    public static boolean asLink(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("[.!:…]+$", "");
        return !words.isEmpty() && !LINKS.contains(words) && !words.matches("(https?://|www\\.)\\S+");
    }

    /** Whether a document's title is one: given, and no file name. */
    public static boolean asTitle(String text) {
        String words = text.strip();
        return !words.isEmpty() && !words.matches("(?i).*\\.(docx|xlsx|pptx|pdf)$")
                && !words.toLowerCase(Texts.SWEDISH).matches(Texts.get("report.access.words.untitled"));
    }
}
