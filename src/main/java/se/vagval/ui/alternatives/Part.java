package se.vagval.ui.alternatives;

import java.util.List;
import java.util.stream.IntStream;

/** A part of a sentence about a change: words, or a control. */
public sealed interface Part {
    /** Plain words. */
    record Words(String text) implements Part {}

    /**
     * One of several.
     *
     * @param id
     *            of the control, unique on the page
     * @param name
     *            what is chosen, for screen readers
     */
    record Choice(String id, String name, String current, List<Option> options) implements Part {}

    /** Something to choose, and what choosing it does. */
    record Option(String label, Runnable choose) {}

    /**
     * Something typed.
     *
     * @param text
     *            as it now stands; what was typed, also when it was wrong
     * @param error
     *            what is wrong with it, or ""
     * @param prompt
     *            shown where nothing is typed
     */
    record Entry(String id, String name, String text, String error, String prompt) implements Part {
        /** Whether another is the same field, whatever is typed in it. */
        boolean same(Entry other) {
            return id.equals(other.id) && name.equals(other.name) && error.equals(other.error)
                    && prompt.equals(other.prompt);
        }
    }

    /**
     * Something typed that is one of many, offered as one types.
     *
     * @param offered
     *            what may be typed
     */
    record Offered(Entry entry, List<String> offered) implements Part {
        public Offered {
            offered = List.copyOf(offered);
        }
    }

    /**
     * Any number of several, taken together when the list is left.
     *
     * @param current
     *            those ticked, in words
     * @param error
     *            what is wrong with them, or ""
     */
    record Several(String id, String name, String current, String error, List<Tick> ticks) implements Part {
        public Several {
            ticks = List.copyOf(ticks);
        }
    }

    /** What options say. */
    static List<String> labels(List<Option> options) {
        return options.stream().map(Option::label).toList();
    }

    /** Whether two sentences have the same words and controls, whatever is typed in fields and options do. */
    static boolean look(List<Part> one, List<Part> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> look(one.get(i), other.get(i)));
    }

    private static boolean look(Part one, Part other) {
        if (one instanceof Choice a && other instanceof Choice b) {
            return a.id().equals(b.id()) && a.name().equals(b.name()) && a.current().equals(b.current())
                    && labels(a.options()).equals(labels(b.options()));
        }
        return one instanceof Entry a && other instanceof Entry b ? a.same(b) : one.equals(other);
    }

    /** Something that may be ticked. */
    record Tick(String id, String label, boolean on) {}
}
