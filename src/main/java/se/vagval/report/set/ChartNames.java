package se.vagval.report.set;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import se.vagval.text.WritableText;

/** What the files of charts are called: their titles, without the characters that some file systems refuse. */
final class ChartNames {
    private static final int LONGEST = 120;

    private ChartNames() {}

    /** The names without ending, in order; of those with the same title the second and later ones are numbered. */
    static List<String> of(List<String> titles) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String title : titles) {
            String name = plain(title);
            // Some file systems take names that differ in case for the same.
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = plain(title) + " " + i;
            }
            names.add(name);
        }
        return names;
    }

    private static String plain(String title) {
        String name = WritableText.line(title).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "")
                .replaceAll("\\s+", " ").strip();
        return WritableText.line(name.length() <= LONGEST ? name : name.substring(0, LONGEST));
    }
}
