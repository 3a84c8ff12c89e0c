package se.vagval.ui.today;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import se.vagval.text.Texts;

/** The name that a misspelt one was perhaps meant to be. */
final class Nearest {
    private static final int MOST_SLIPS = 3;

    private Nearest() {}

    /** The name with the fewest letters to add, drop or change, if no more than three and less than half of them. */
    static Optional<String> to(String typed, Collection<String> names) {
        Locale swedish = Texts.SWEDISH;
        String sought = typed.strip().toLowerCase(swedish);
        int most = Math.min(MOST_SLIPS, (sought.length() - 1) / 2);
        return names.stream().filter(n -> slips(sought, n.toLowerCase(swedish)) <= most)
                .min(Comparator.comparingInt(n -> slips(sought, n.toLowerCase(swedish))));
    }

    private static int slips(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[to.length()];
    }
}
