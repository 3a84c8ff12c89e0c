package se.vagval.model.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.vagval.model.Step;

/** In which order the steps of an alternative come, by what each waits for; what a circle binds together is not bound. */
final class Order {
    private final Map<String, List<String>> before = new LinkedHashMap<>();
    private final Map<String, List<String>> following = new LinkedHashMap<>();
    private final Set<String> circular = new LinkedHashSet<>();

    Order(List<Step> steps) {
        steps.forEach(s -> before.put(s.id(), List.of()));
        steps.forEach(s -> before.put(s.id(), s.after().stream().filter(before::containsKey).toList()));
        Map<String, Set<String>> reached = new LinkedHashMap<>();
        before.keySet().forEach(id -> reached.put(id, reach(id, before)));
        reached.forEach((id, all) -> {
            if (all.contains(id)) {
                circular.add(id);
            }
        });
        circular.forEach(id -> before.put(id, before.get(id).stream()
                .filter(first -> !reached.get(first).contains(id)).toList()));
        before.keySet().forEach(id -> following.put(id, new ArrayList<>()));
        before.forEach((id, all) -> all.forEach(first -> following.get(first).add(id)));
    }

    private static Set<String> reach(String from, Map<String, List<String>> edges) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(edges.get(from));
        while (!next.isEmpty()) {
            String at = next.pop();
            if (reached.add(at)) {
                next.addAll(edges.get(at));
            }
        }
        return reached;
    }

    /** Ids of the steps that wait for themselves. */
    Set<String> circular() {
        return circular;
    }

    List<String> before(String id) {
        return before.get(id);
    }

    List<String> following(String id) {
        return following.get(id);
    }

    /** All that come after some steps, near or far. */
    Set<String> allAfter(Set<String> steps) {
        Set<String> all = new HashSet<>();
        steps.forEach(id -> all.addAll(reach(id, following)));
        return all;
    }

    /** All ids, each after those it waits for, else as they stand. */
    List<String> sorted() {
        Set<String> sorted = new LinkedHashSet<>();
        before.keySet().forEach(id -> put(id, sorted));
        return List.copyOf(sorted);
    }

    /** A chain is as deep as there are steps in it, some hundred at most. */
    private void put(String id, Set<String> sorted) {
        if (!sorted.contains(id)) {
            before.get(id).forEach(first -> put(first, sorted));
            sorted.add(id);
        }
    }
}
