package se.vagval.ui.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import se.vagval.analysis.Dial;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Input;
import se.vagval.model.InputUnit;
import se.vagval.model.Inputs;
import se.vagval.model.InvalidField;
import se.vagval.model.Review;
import se.vagval.model.Slider;
import se.vagval.text.MoneyUnit;
import se.vagval.text.NumberReading;
import se.vagval.text.SwedishNumberParser;
import se.vagval.text.Texts;

/** What can be done to the sliders of a review. */
final class SliderEdits {
    /** More than three at a time nobody follows. */
    static final int MOST = 3;
    /** What is typed of people and places is no assumption. */
    private static final List<String> FACTS = List.of("municipalities.", "participants.", "outcomes.", "services.");

    private SliderEdits() {}

    /**
     * The figures that can be put on a slider, assumptions first, then those of alternatives.
     *
     * @param sought
     *            words that each stand in what the figure is; all figures when blank
     */
    static List<Input> candidates(Review review, String sought) {
        Set<String> taken = review.report().sliders().stream().map(Slider::address).collect(Collectors.toSet());
        List<String> words = List.of(sought.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        List<Input> found = Inputs.of(review).stream()
                .filter(i -> i.figure().isPresent() && !taken.contains(i.address()) && isAssumed(review, i))
                .filter(i -> words.stream().allMatch(Trial.words(i).toLowerCase(Locale.ROOT)::contains)).toList();
        List<Input> ordered = new ArrayList<>();
        for (String first : List.of("assumptions.", "alternatives.", "")) {
            found.stream().filter(i -> i.address().startsWith(first) && !ordered.contains(i)).forEach(ordered::add);
        }
        return List.copyOf(ordered);
    }

    /** What the calculation rests on and can be otherwise; the bounds of an assumption are no figures of it. */
    private static boolean isAssumed(Review review, Input input) {
        String address = input.address();
        if (address.startsWith("assumptions.")) {
            return review.assumptions().stream().anyMatch(
                    a -> a.kind() != AssumptionKind.OTHER && address.equals("assumptions." + a.id() + ".value"));
        }
        return FACTS.stream().noneMatch(address::startsWith) && !address.contains(".positions.")
                && !address.matches("rules\\.rules\\.[A-Z]+_SHARE\\..*");
    }

    static Review added(Review review, Input input) {
        return changed(review, sliders -> {
            List<Slider> more = new ArrayList<>(sliders);
            more.add(Dial.proposed(review, input).slider());
            return more;
        });
    }

    static Review removed(Review review, String address) {
        return changed(review, sliders -> sliders.stream().filter(s -> !s.address().equals(address)).toList());
    }

    private static Review changed(Review review, UnaryOperator<List<Slider>> edit) {
        return review.edit().report(review.report().withSliders(edit.apply(review.report().sliders()))).done();
    }

    /**
     * The review with a bound as it was typed.
     *
     * @throws InvalidField
     *             with a sentence that says why, when it cannot be
     */
    static Review bounded(Review review, Trial trial, boolean low, String typed, MoneyUnit unit) {
        double value = switch (read(trial.input().unit(), typed, unit)) {
            case NumberReading.Parsed number -> number.value();
            case NumberReading.Refused refused -> throw new Refusal(refused.sentence());
        };
        double from = low ? value : trial.dial().low();
        double to = low ? trial.dial().high() : value;
        if (!(from < to)) {
            throw new Refusal(Texts.get("ui.presentation.boundsTurned"));
        }
        Dial dial = new Dial(trial.dial().address(), from, to);
        if (!dial.fits(review)) {
            throw new Refusal(Texts.get("ui.presentation.boundRefused", typed.strip()));
        }
        if (trial.prepared() < from || trial.prepared() > to) {
            throw new Refusal(Texts.get("ui.presentation.boundPassed", trial.words(trial.prepared(), unit)));
        }
        return changed(review, sliders -> sliders.stream()
                .map(s -> s.address().equals(dial.address()) ? dial.slider() : s).toList());
    }

    /** Why something typed is not taken, in Swedish. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refusal(String sentence) {
            super(sentence);
        }
    }

    private static NumberReading read(InputUnit kind, String typed, MoneyUnit unit) {
        return switch (kind) {
            case SHARE -> SwedishNumberParser.parsePercent(typed);
            case KRONOR -> amount(typed.strip(), unit);
            case NUMBER -> SwedishNumberParser.parse(typed);
        };
    }

    /** In the unit shown, or in one that is written after it. */
    private static NumberReading amount(String typed, MoneyUnit shown) {
        for (MoneyUnit unit : List.of(MoneyUnit.MNKR, MoneyUnit.TKR, MoneyUnit.KR)) {
            if (typed.toLowerCase(Locale.ROOT).endsWith(unit.label())) {
                return SwedishNumberParser.parseAmount(
                        typed.substring(0, typed.length() - unit.label().length()), unit);
            }
        }
        return SwedishNumberParser.parseAmount(typed, shown);
    }
}
