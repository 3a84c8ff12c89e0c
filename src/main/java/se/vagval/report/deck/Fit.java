package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

import se.vagval.text.Texts;

/** What there is room for on a slide whose smallest type is 18 points: counted in letters and lines. */
final class Fit {
    /** A headline of three lines. */
    static final int HEADLINE = 170;
    /** A headline that is taken as it is. */
    static final int SHORT_HEADLINE = 130;
    /** A name in a table or headline. */
    static final int NAME = 60;
    /** Lines of ordinary type below the headline. */
    static final int LINES = 15;
    /** Lines that the room above and below a line of a table takes. */
    static final double AROUND = 0.25;
    private static final double STEP = 0.5;
    /** Letters on a line across the slide. */
    static final int ACROSS = 95;

    /** The full stop of a sentence, and not that of an abbreviation, which has few letters. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{5}|\\d|\\)|\\bmer)\\.$");
    /** Between a figure and what it counts, and within a figure. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?<=\\d) (?=(" + Texts.get("report.deck.units") + ")(?!\\p{L})|\\d{3}(?!\\d))");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\d])");

    private Fit() {}

    /** The text on one line, with what keeps its figures and their units whole where it is broken. */
    static String whole(String text) {
        return WITHIN.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\u00a0");
    }

    /** The text if it is no longer than that, else its beginning up to a word, with a sign that it goes on. */
    static String cut(String text, int letters) {
        String plain = whole(text);
        if (plain.length() <= letters) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', letters - 1);
        return Texts.get("report.deck.cut", plain.substring(0, space > letters / 2 ? space : letters - 1).strip());
    }

    static String name(String name) {
        return cut(name, NAME);
    }

    /** The first sentences, as many as there is room for, and at least the beginning of the first. */
    static String sentences(String text, int letters) {
        StringBuilder said = new StringBuilder();
        for (String sentence : SENTENCE.split(text.strip().replaceAll("\\s+", " "))) {
            if (said.length() + sentence.length() >= letters) {
                break;
            }
            said.append(said.isEmpty() ? "" : " ").append(sentence);
        }
        return said.isEmpty() ? cut(text, letters) : said.toString();
    }

    /** Whether a text would be taken for several sentences. */
    static boolean isSeveral(String text) {
        return SENTENCE.matcher(text.strip()).find();
    }

    /** Whether the first sentence has room whole. */
    static boolean isSentence(String text, int letters) {
        return !text.isBlank() && SENTENCE.split(text.strip(), 2)[0].length() < letters;
    }

    /** The first sentence, or its beginning. */
    static String sentence(String text, int letters) {
        return cut(SENTENCE.split(text.strip().replaceAll("\\s+", " "), 2)[0], letters);
    }

    /** What comes after the first sentence; "" where nothing does. */
    static String rest(String text) {
        String[] parts = SENTENCE.split(text.strip().replaceAll("\\s+", " "), 2);
        return parts.length < 2 ? "" : parts[1];
    }

    static int lines(String text, int across) {
        return Math.max(1, Math.ceilDiv(text.length(), across));
    }

    /** The items parted so that each part has room on a slide, in as few parts as that takes and those alike. */
    static <T> List<List<T>> parts(List<T> items, ToDoubleFunction<T> lines, double room) {
        return parted(items, lines, greedy(items, lines, room).size(), room);
    }

    /** The same in so many parts, as alike as they can be; with fewer items some parts are not there. */
    static <T> List<List<T>> parted(List<T> items, ToDoubleFunction<T> lines, int count, double room) {
        List<List<T>> parts = greedy(items, lines, room);
        for (double less = room - STEP; less > 0; less -= STEP) {
            List<List<T>> lower = greedy(items, lines, less);
            if (lower.size() > count) {
                break;
            }
            parts = lower;
        }
        return parts;
    }

    /** As many as there is room for, and then the next; at least one part, which is empty where there are no items. */
    private static <T> List<List<T>> greedy(List<T> items, ToDoubleFunction<T> lines, double room) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        double used = 0;
        for (T item : items) {
            double needed = lines.applyAsDouble(item);
            if (!part.isEmpty() && used + needed > room) {
                parts.add(part);
                part = new ArrayList<>();
                used = 0;
            }
            part.add(item);
            used += needed;
        }
        parts.add(part);
        return parts;
    }

    /** "…." or "… (2 av 3)". */
    static String part(String headline, int part, int of) {
        return of == 1 ? headline : Texts.get("report.deck.part", STOP.matcher(headline).replaceFirst(""), part, of);
    }

    /** The id of a part. */
    static String id(String id, int part) {
        return part == 1 ? id : id + "/" + part;
    }
}
