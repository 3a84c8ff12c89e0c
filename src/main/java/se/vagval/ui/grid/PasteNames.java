package se.vagval.ui.grid;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.vagval.text.Texts;

/** Tells whether two names of a row or a column mean the same, whatever their case, space and accents. */
public final class PasteNames {
    private static final int SHORTEST = 4;
    private static final Set<String> FILLERS = Set.of(folded(Texts.get("ui.grid.paste.fillers")).split(" "));
    private static final Set<String> MEASURES = Set.of(folded(Texts.get("ui.grid.paste.measures")).split(" "));
    private static final Set<String> SUMS = Set.of(folded(Texts.get("ui.grid.paste.sums")).split(" "));

    private PasteNames() {}

    /** Which of the names is meant; nothing when none or several may be. An equal name goes before an abbreviated. */
    public static OptionalInt find(String pasted, List<String> names) {
        List<String> words = words(pasted);
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt equal = only(words, names, List::equals);
        return equal.isPresent() ? equal : only(words, names, PasteNames::abbreviates);
    }

    /** Which column is meant by a head; "Antal deltagare" is the column "Deltagare" when no other comes nearer. */
    static OptionalInt findHead(String pasted, List<String> titles) {
        OptionalInt found = find(pasted, titles);
        String telling = String.join(" ", words(pasted).stream().filter(w -> !MEASURES.contains(w)).toList());
        return found.isPresent() ? found : find(telling, titles);
    }

    /** Whether the name is that of a sum. */
    static boolean isSum(String name) {
        String first = folded(name).split(" ", 2)[0];
        return SUMS.contains(first);
    }

    private static OptionalInt only(List<String> words, List<String> names,
            BiPredicate<List<String>, List<String>> same) {
        int[] found = IntStream.range(0, names.size()).filter(i -> same.test(words, words(names.get(i)))).toArray();
        return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
    }

    /** Each word begins the other's word in the same place, so that no name is taken for a longer one's beginning. */
    private static boolean abbreviates(List<String> words, List<String> name) {
        return words.size() == name.size()
                && IntStream.range(0, words.size()).allMatch(i -> begins(words.get(i), name.get(i)));
    }

    private static boolean begins(String word, String whole) {
        boolean dotted = word.endsWith(".");
        String start = dotted ? word.substring(0, word.length() - 1) : word;
        return start.equals(whole) || start.equals(whole + "s")
                || whole.startsWith(start) && (dotted ? !start.isEmpty() : start.length() >= SHORTEST);
    }

    /** The words that tell, without units and what all associations are called. */
    private static List<String> words(String name) {
        List<String> all = Stream.of(folded(PasteUnit.without(name)).split(" ")).filter(w -> !w.isEmpty()).toList();
        List<String> telling = all.stream().filter(w -> !FILLERS.contains(w)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** In lower case without accents, words parted by one space. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.]+", " ").replaceAll("(?<![\\p{L}\\p{N}])\\.+", "").strip();
    }
}
