package se.vagval.ui.versions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.vagval.model.Field;
import se.vagval.model.Fields;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/** What differs between two reviews besides their figures: what has come, what is gone, and what is otherwise said. */
final class PartDifferences {
    private final Map<String, List<String>> before;
    private final Map<String, List<String>> after;
    private final Map<String, Field> said;
    private final List<Field> says;
    private final Set<String> onlyInOne = new LinkedHashSet<>();

    PartDifferences(Review then, Review now) {
        before = Fields.items(then);
        after = Fields.items(now);
        said = byAddress(Fields.of(then));
        says = Fields.of(now);
        onlyInOne.addAll(after.keySet());
        onlyInOne.removeAll(before.keySet());
        before.keySet().stream().filter(item -> !after.containsKey(item)).forEach(onlyInOne::add);
    }

    private static Map<String, Field> byAddress(List<Field> fields) {
        Map<String, Field> all = new LinkedHashMap<>();
        fields.forEach(field -> all.put(field.address(), field));
        return all;
    }

    /** Whether what stands at an address belongs to something that is in both reviews. */
    boolean isInBoth(String address) {
        return Fields.around(onlyInOne, address).isEmpty();
    }

    /** Adds what has come, what is gone, what is said otherwise and what stands in another order. */
    void tell(Grouping groups) {
        changed(groups);
        comeAndGone(groups);
        reordered(groups);
    }

    private void changed(Grouping groups) {
        Map<String, Field> gone = new LinkedHashMap<>(said);
        for (Field field : says) {
            Field old = gone.remove(field.address());
            String then = old == null ? "" : old.words();
            if (!then.equals(field.words()) && isInBoth(field.address())) {
                tell(groups, field, then, field.words());
            }
        }
        gone.values().stream().filter(field -> !field.words().isEmpty() && isInBoth(field.address()))
                .forEach(field -> tell(groups, field, field.words(), ""));
    }

    private static void tell(Grouping groups, Field field, String then, String now) {
        Heading place = Heading.of(field.address(), field.label(), field.within());
        groups.add(place.heading(), WordsDiffer.line(place.words(), then, now));
    }

    /** What lies in something that has itself come or gone is not told apart. */
    private void comeAndGone(Grouping groups) {
        for (String item : onlyInOne) {
            if (Fields.around(onlyInOne, item).size() == 1) {
                boolean added = after.containsKey(item);
                Heading place = Heading.of(item, (added ? after : before).get(item));
                groups.add(place.heading(), new Comparison.Line(place.words(), "",
                        Texts.get(added ? "ui.versions.added" : "ui.versions.gone"), ""));
            }
        }
    }

    /** Told once of each list whose items are the same in another order. */
    private void reordered(Grouping groups) {
        Map<String, List<String>> old = lists(before);
        Map<String, List<String>> now = lists(after);
        now.forEach((list, items) -> {
            List<String> then = old.getOrDefault(list, List.of());
            if (!then.equals(items) && new HashSet<>(then).equals(new HashSet<>(items))) {
                List<String> names = after.get(items.getFirst());
                Heading place = Heading.of(list, Heading.label(list), names.subList(0, names.size() - 1));
                groups.add(place.heading(), new Comparison.Line(place.words(), "",
                        Texts.get("ui.versions.reordered"), ""));
            }
        });
    }

    /** The items of each list, by the address of the list. */
    private static Map<String, List<String>> lists(Map<String, List<String>> items) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String item : items.keySet()) {
            List<String> around = Fields.around(items.keySet(), item);
            String outer = around.size() < 2 ? "" : around.get(around.size() - 2) + ".";
            String list = outer + item.substring(outer.length()).split("\\.")[0];
            lists.computeIfAbsent(list, _ -> new ArrayList<>()).add(item);
        }
        return lists;
    }
}
