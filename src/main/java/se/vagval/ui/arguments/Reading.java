package se.vagval.ui.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import se.vagval.finance.Measure;
import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.text.NumberReading;
import se.vagval.text.SwedishNumberParser;
import se.vagval.text.Texts;
import se.vagval.ui.grid.PasteNames;

/**
 * Reads the cells of an argument, typed or pasted.
 *
 * @param alternatives
 *            the review's
 * @param measures
 *            those an argument can be linked to
 */
record Reading(List<Alternative> alternatives, List<Measure> measures) {
    private static final int MOST_TOLD = 8;

    /** Id of the alternative that is meant by its short name, its name, or how its name begins: "Alternativ 1". */
    String alternative(String typed) {
        return known(typed).orElseThrow(() -> new Refused(Texts.get("ui.arguments.error.alternative", typed,
                told(alternatives.stream().map(Alternative::shortName).toList()))));
    }

    /** As {@link #alternative}; empty where none is meant, or more than one may be. */
    Optional<String> known(String typed) {
        List<List<String>> ways = List.of(alternatives.stream().map(Alternative::shortName).toList(),
                alternatives.stream().map(Alternative::name).toList(),
                alternatives.stream().map(a -> a.name().split("[:–]")[0].strip()).toList(),
                alternatives.stream().map(Alternative::id).toList());
        return ways.stream().map(names -> PasteNames.find(typed, names)).filter(OptionalInt::isPresent).findFirst()
                .map(found -> alternatives.get(found.getAsInt()).id());
    }

    /** For or against, in any of the words it is often told by. */
    Argument.Stance stance(String typed) {
        for (Argument.Stance stance : Argument.Stance.values()) {
            if (means(typed, Texts.get("ui.arguments.stanceWords." + stance))) {
                return stance;
            }
        }
        throw new Refused(Texts.get("ui.arguments.error.stance", typed));
    }

    /** How many people; empty where nothing is typed. */
    Optional<Integer> people(String typed) {
        String number = typed.replaceAll("(?iu)\\s*(" + Texts.get("ui.arguments.peopleWords") + ")\\.?$", "").strip();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return switch (SwedishNumberParser.parse(number)) {
            case NumberReading.Parsed parsed when parsed.value() == Math.rint(parsed.value()) && parsed.value() >= 0
                    && parsed.value() <= Integer.MAX_VALUE ->
                Optional.of((int) parsed.value());
            case NumberReading.Parsed parsed -> throw new Refused(Texts.get("ui.arguments.error.people", typed));
            case NumberReading.Refused refused ->
                throw new Refused(refused.sentence(), refused.suggestion().orElse(""));
        };
    }

    /** Id of the measure that is meant by its name; empty where nothing is typed. */
    Optional<String> measure(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        OptionalInt found = PasteNames.find(typed, measures.stream().map(Measure::label).toList());
        return Optional.of(measures.get(found.orElseThrow(
                () -> new Refused(Texts.get("ui.arguments.error.measure", typed)))).id());
    }

    /** Whether it is the investigators' own comment; nothing typed is no. */
    boolean comment(String typed) {
        if (typed.isBlank() || means(typed, Texts.get("ui.arguments.noWords"))) {
            return false;
        }
        if (means(typed, Texts.get("ui.arguments.yesWords"))) {
            return true;
        }
        throw new Refused(Texts.get("ui.arguments.error.comment", typed));
    }

    private static boolean means(String typed, String words) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.of(words.split(";")).anyMatch(sought::equals);
    }

    private static String told(List<String> names) {
        List<String> some = new ArrayList<>(names.subList(0, Math.min(MOST_TOLD, names.size())));
        return String.join(", ", some) + (names.size() > MOST_TOLD ? " …" : "");
    }
}
