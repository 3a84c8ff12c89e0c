package se.vagval.ui.presentation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import se.vagval.analysis.Dial;
import se.vagval.model.Figure;
import se.vagval.model.Input;
import se.vagval.model.InputUnit;
import se.vagval.model.Inputs;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.ShownName;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * A figure that is tried at the meeting.
 *
 * @param input
 *            typed, at the dial's address
 */
record Trial(Dial dial, Input input) {
    private static final int OWN_DECIMALS = 2;
    /** Has the height of a line, which nothing has not. */
    private static final String BLANK = "\u00a0";

    /** Those of the review's plan that the review still has and takes, in their order. */
    static List<Trial> of(Review review) {
        Map<String, Input> inputs = Inputs.of(review).stream().filter(i -> i.figure().isPresent())
                .collect(Collectors.toMap(Input::address, i -> i, (one, _) -> one));
        return review.report().sliders().stream().filter(s -> inputs.containsKey(s.address()))
                .map(s -> new Trial(dial(s.address(), s.low(), s.high(), inputs.get(s.address())),
                        inputs.get(s.address())))
                .filter(trial -> trial.dial().fits(review)).toList();
    }

    /** The figure may have been typed over since, to what lies outside. */
    private static Dial dial(String address, double low, double high, Input input) {
        return Dial.including(address, low, high, input.figure().orElseThrow().value());
    }

    /** The figure as it is typed in the review. */
    double prepared() {
        return input.figure().map(Figure::value).orElseThrow();
    }

    /** What it is: "Utnyttjande". */
    String name() {
        return ShownName.of(isAssumption() ? input.within().getLast() : input.label());
    }

    /** What it belongs to: "Länsförbund, 2021"; "" for an assumption, which holds for all. */
    String of() {
        return isAssumption() ? "" : String.join(", ", input.within().stream().map(ShownName::of).toList());
    }

    private boolean isAssumption() {
        return isAssumption(input);
    }

    private static boolean isAssumption(Input input) {
        return input.address().startsWith("assumptions.") && !input.within().isEmpty();
    }

    /** What an input is and belongs to, in one line: "Utnyttjande, Länsförbund, 2021", "Löneökning". */
    static String words(Input input) {
        return isAssumption(input) ? input.within().getLast() : input.words();
    }

    /** "92 %"; the prepared value and the bounds with the decimals they were typed with, others with those that tell steps apart. */
    String words(double value, MoneyUnit unit) {
        boolean isTyped = value == prepared() || value == dial.low() || value == dial.high();
        int decimals = isTyped ? own(value) : dial.decimals(input.unit());
        return switch (input.unit()) {
            case KRONOR -> SwedishNumbers.amountWithUnit(value, unit);
            case SHARE -> SwedishNumbers.percent(value, decimals);
            case NUMBER -> SwedishNumbers.plain(value, decimals);
        };
    }

    private int own(double value) {
        BigDecimal printed = BigDecimal.valueOf(value).movePointRight(input.unit() == InputUnit.SHARE ? 2 : 0);
        return Math.max(0, printed.setScale(OWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().scale());
    }

    /**
     * What stands below a value: "förberett 100 % · Länsförbund, 2021".
     *
     * @param narrow
     *            on two lines, also where the second is blank so that sliders stand in line
     */
    String beside(double value, MoneyUnit unit, boolean narrow) {
        String prepared = value == prepared() ? Texts.get("ui.presentation.unmoved")
                : Texts.get("ui.presentation.moved", words(prepared(), unit));
        if (narrow) {
            return String.join("\n", prepared, of().isEmpty() ? BLANK : of());
        }
        return of().isEmpty() ? prepared : Texts.get("ui.presentation.beside", prepared, of());
    }

    /** "92 % (förberett 100 %)", and the value alone where it is the prepared one. */
    String against(double value, MoneyUnit unit) {
        return value == prepared() ? Texts.get("ui.presentation.asPrepared", words(value, unit))
                : Texts.get("ui.presentation.against", words(value, unit), words(prepared(), unit));
    }
}
