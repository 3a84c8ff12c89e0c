package se.vagval.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import se.vagval.text.Texts;

/**
 * Under what a difference stands, and the words that say which it is there.
 *
 * @param words
 *            the label, and what it belongs to within the heading
 */
record Heading(String heading, String words) {
    /** Parts whose items are known by their names alone; those of other parts stand under the name of the part. */
    private static final Set<String> KNOWN_BY_NAME = Set.of("associations", "municipalities", "alternatives", "texts");
    /** Parts of one item. */
    private static final Set<String> SINGLE = Set.of("commission", "allocation");

    /**
     * @param within
     *            what it belongs to, from the outside in
     */
    static Heading of(String address, String label, List<String> within) {
        String part = part(address);
        boolean named = KNOWN_BY_NAME.contains(part) && !within.isEmpty();
        List<String> words = new ArrayList<>(List.of(label));
        words.addAll(within.subList(named ? 1 : 0, within.size()));
        String heading = named ? within.getFirst()
                : SINGLE.contains(part) || !within.isEmpty() && !part.equals("rules") ? label(part)
                        : Texts.get("ui.versions.general");
        return new Heading(heading, String.join(", ", words));
    }

    /** Of an item itself. */
    static Heading of(String item, List<String> names) {
        return names.size() < 2 ? new Heading(label(part(item)), names.getFirst())
                : of(item, names.getLast(), names.subList(0, names.size() - 1));
    }

    private static String part(String address) {
        return address.split("\\.")[0];
    }

    static String label(String address) {
        return Texts.get("ui.versions.part." + part(address));
    }
}
