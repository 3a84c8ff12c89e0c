package se.vagval.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import se.vagval.ui.shell.Step;

/**
 * The one list of key prefixes that code puts together with the name of an enum constant, as in
 * {@code Texts.get("text.unit." + unit)}. Each room adds its own lines.
 */
final class MessageFamilies {
    private static final Map<String, List<String>> FAMILIES = new TreeMap<>();

    static {
        // text
        family("text.number.", NumberProblem.class);
        family("text.unit.", MoneyUnit.class);
        family("text.unitName.", MoneyUnit.class);
        // model
        // finance
        // statement
        // store
        // exchange
        // chart
        // report
        // ui
        family("ui.group.", Step.Group.class);
        family("ui.step.", Step.class);
        family("ui.promise.", Step.class);
        // cli
    }

    private MessageFamilies() {}

    /** Each prefix with the keys it makes. */
    static Map<String, List<String>> all() {
        return FAMILIES;
    }

    private static void family(String prefix, Class<? extends Enum<?>> constants) {
        FAMILIES.put(prefix, Stream.of(constants.getEnumConstants()).map(c -> prefix + c.name()).toList());
    }
}
