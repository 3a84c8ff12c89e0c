package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.model.Alternative;
import se.vagval.model.InvalidField;
import se.vagval.text.MoneyUnit;
import se.vagval.text.NumberReading;
import se.vagval.text.SwedishNumberParser;
import se.vagval.text.Texts;
import se.vagval.ui.session.Drafts;
import se.vagval.ui.session.Session;

/**
 * The fields of the page and what each takes. What was typed wrong in one is a draft of the session, so that it is not
 * lost when the page is made anew or the file is closed.
 */
final class Entries {
    private static final Pattern UNIT = Pattern.compile("[\\s\\u00a0\\u202f]*(kr|tkr|mnkr)[\\s\\u00a0]*$",
            Pattern.CASE_INSENSITIVE);

    private final Session session;
    private final Map<String, Function<String, Optional<String>>> submits = new HashMap<>();
    private Optional<FieldAddresses> addresses = Optional.empty();

    /** Of no alternative, and so without drafts, until {@link #begin}. */
    Entries(Session session) {
        this.session = session;
    }

    /** Forgets the fields, not what was typed wrong in them; those of an alternative come next. */
    void begin(Alternative shown) {
        submits.clear();
        addresses = Optional.of(new FieldAddresses(shown));
    }

    private Optional<Drafts.Draft> draft(String id) {
        return addresses.flatMap(a -> session.drafts().at(a.of(id)));
    }

    /** A field for a share from 0 to 100 %. */
    Part.Entry share(String id, String name, String text, String prompt, DoubleConsumer set, Runnable clear) {
        return entry(id, name, text, prompt, typed -> {
            if (typed.isBlank() && clear != null) {
                clear.run();
                return Optional.empty();
            }
            return number(SwedishNumberParser.parsePercent(typed), value -> value < 0 || value > 1
                    ? Optional.of(Texts.get("ui.alternatives.error.share", typed.strip())) : done(set, value));
        });
    }

    /** A field for an amount: in the unit shown, or in one that is written after it. */
    Part.Entry amount(String id, String name, String text, MoneyUnit unit, DoubleConsumer set) {
        return entry(id, name, text, "", typed -> number(amount(typed, unit),
                value -> value < 0
                        ? Optional.of(Texts.get("ui.alternatives.error.negative", typed.strip()))
                        : done(set, value)));
    }

    /** A field for an amount that may be left empty. */
    Part.Entry amountOrNone(String id, String name, String text, String prompt, MoneyUnit unit, DoubleConsumer set,
            Runnable clear) {
        return entry(id, name, text, prompt, typed -> {
            if (typed.isBlank()) {
                clear.run();
                return Optional.empty();
            }
            return number(amount(typed, unit), value -> value < 0
                    ? Optional.of(Texts.get("ui.alternatives.error.negative", typed.strip())) : done(set, value));
        });
    }

    /** A field for a number that is not negative. */
    Part.Entry number(String id, String name, String text, DoubleConsumer set) {
        return entry(id, name, text, "", typed -> number(SwedishNumberParser.parse(typed), value -> value < 0
                ? Optional.of(Texts.get("ui.alternatives.error.negativeNumber", typed.strip())) : done(set, value)));
    }

    /** A field for words that may be left empty. */
    Part.Entry wordsOrNone(String id, String name, String text, String prompt, Consumer<String> set) {
        return entry(id, name, text, prompt, typed -> {
            set.accept(typed.strip());
            return Optional.empty();
        });
    }

    /** A field that decides for itself. */
    Part.Entry free(String id, String name, String text, String prompt, Function<String, Optional<String>> take) {
        return entry(id, name, text, prompt, take);
    }

    /**
     * A list to tick in.
     *
     * @param take
     *            given the ids ticked; says what is wrong with them, if anything
     */
    Part.Several several(String id, String name, String current, List<Part.Tick> ticks,
            Function<List<String>, Optional<String>> take) {
        submits.put(id, typed -> take.apply(typed.isEmpty() ? List.of() : List.of(typed.split("\n"))));
        return draft(id).map(left -> {
            List<String> on = List.of(left.typed().split("\n"));
            return new Part.Several(id, name, current, left.problem(),
                    ticks.stream().map(t -> new Part.Tick(t.id(), t.label(), on.contains(t.id()))).toList());
        }).orElseGet(() -> new Part.Several(id, name, current, "", ticks));
    }

    /** What was typed wrong in a field and still stands there. */
    Optional<String> pending(String id) {
        return draft(id).map(Drafts.Draft::typed);
    }

    private static NumberReading amount(String typed, MoneyUnit shown) {
        Matcher unit = UNIT.matcher(typed);
        if (!unit.find()) {
            return SwedishNumberParser.parseAmount(typed, shown);
        }
        MoneyUnit written = MoneyUnit.valueOf(unit.group(1).toUpperCase(Locale.ROOT));
        return SwedishNumberParser.parseAmount(unit.replaceFirst(""), written);
    }

    /** A field for words. */
    Part.Entry words(String id, String name, String text, Consumer<String> set) {
        return entry(id, name, text, "", typed -> {
            if (typed.isBlank()) {
                return Optional.of(Texts.get("ui.alternatives.error.blank"));
            }
            set.accept(typed.strip());
            return Optional.empty();
        });
    }

    private Part.Entry entry(String id, String name, String text, String prompt,
            Function<String, Optional<String>> submit) {
        submits.put(id, submit);
        return draft(id).map(left -> new Part.Entry(id, name, left.typed(), left.problem(), prompt))
                .orElseGet(() -> new Part.Entry(id, name, text, "", prompt));
    }

    private static Optional<String> number(NumberReading reading, Function<Double, Optional<String>> take) {
        return switch (reading) {
            case NumberReading.Parsed parsed -> take.apply(parsed.value());
            case NumberReading.Refused refused -> Optional.of(refused.sentence());
        };
    }

    private static Optional<String> done(DoubleConsumer set, double value) {
        set.accept(value);
        return Optional.empty();
    }

    /** Whether a field is on the page as it has been made so far. */
    boolean knows(String id) {
        return submits.containsKey(id);
    }

    /** Takes what was typed in a field; says whether the page must be shown anew to tell what is wrong. */
    boolean submit(String id, String typed) {
        if (!submits.containsKey(id) || addresses.isEmpty()) {
            return false; // a field that has left the page
        }
        String address = addresses.get().of(id);
        boolean before = draft(id).isPresent();
        List<Boolean> refused = new ArrayList<>();
        session.together(() -> {
            Optional<String> sentence = taken(submits.get(id), typed);
            refused.add(sentence.isPresent());
            sentence.ifPresentOrElse(why -> session.drafts().keep(address, new Drafts.Draft(typed, why, "")),
                    () -> session.drafts().forget(address));
        });
        return before || refused.getFirst();
    }

    /** What the review as a whole refuses is kept in the field as well. */
    private static Optional<String> taken(Function<String, Optional<String>> submit, String typed) {
        try {
            return submit.apply(typed);
        } catch (InvalidField refused) {
            return Optional.of(refused.getMessage());
        }
    }

    /** Puts back what stood in a field before something wrong was typed. */
    void forget(String id) {
        addresses.ifPresent(a -> session.drafts().forget(a.of(id)));
    }
}
