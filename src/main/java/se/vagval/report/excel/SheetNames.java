package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import se.vagval.text.WritableText;

/**
 * Gives sheets telling names that a workbook accepts: at most 31 characters, no commas, which part areas in references,
 * none reserved, each name once. A long title is cut after its first words; where others begin in the same way, its last
 * words are kept too.
 */
final class SheetNames {
    static final int LONGEST = 31;
    private static final String BETWEEN = " … ";
    private static final int LONGEST_BEGINNING = 11;

    private final Set<String> taken = new HashSet<>();

    SheetNames(String... reserved) {
        for (String name : reserved) {
            taken.add(name.toLowerCase(Locale.ROOT));
        }
    }

    /** The names of sheets with these titles, in their order. */
    List<String> of(List<String> titles) {
        List<String> clean = titles.stream().map(SheetNames::clean).toList();
        List<String> beginnings = clean.stream().map(t -> beginning(t, LONGEST)).toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            boolean shared = Collections.frequency(beginnings, beginnings.get(i)) > 1;
            names.add(once(shared && clean.get(i).length() > LONGEST ? bothEnds(clean.get(i)) : beginnings.get(i)));
        }
        return names;
    }

    private String once(String wished) {
        String base = wished.isEmpty() ? Labels.statement() : wished;
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " " + i;
            name = beginning(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String clean(String title) {
        String allowed = WritableText.line(title).replaceAll("[\\\\/?*\\[\\]:,\\p{Cntrl}]", " ").replaceAll("\\s+",
                " ");
        return allowed.replaceAll("^[' ]+|[' ]+$", "");
    }

    /** The first words, without short ones and signs at their end. */
    private static String beginning(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int space = name.lastIndexOf(' ', longest);
        String cut = WritableText.of(name.substring(0, space > 0 ? space : longest));
        String whole = cut.replaceAll("([' ,.;–-]+\\p{L}{1,3})*[' ,.;–-]*$", "");
        return whole.isEmpty() ? cut : whole;
    }

    private static String bothEnds(String name) {
        String first = beginning(name, LONGEST_BEGINNING);
        int room = LONGEST - first.length() - BETWEEN.length();
        int space = name.indexOf(' ', name.length() - room - 1);
        String last = WritableText.of(name.substring(space < 0 ? name.length() - room : space + 1));
        return first + BETWEEN + last;
    }
}
