package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.formula.Unit;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;
import se.vagval.ui.control.FigureText;

/** The few figures that tell what an alternative comes to in a year. */
final class KeyFigures {
    private static final List<Measure> SHOWN = List.of(Measure.CONTRIBUTION_PARTIES, Measure.COST_ACTIVITIES,
            Measure.ALLOCATION_UTILISATION, Measure.BOARD_SEATS);

    private final Calculation calculation;
    private final BreakEvens breakEvens;
    private final MoneyUnit unit;
    private final String alternative;
    private final int year;

    KeyFigures(Calculation calculation, BreakEvens breakEvens, MoneyUnit unit, String alternative, int year) {
        this.breakEvens = breakEvens;
        this.calculation = calculation;
        this.unit = unit;
        this.alternative = alternative;
        this.year = year;
    }

    List<KeyFigure> all() {
        List<KeyFigure> all = new ArrayList<>(SHOWN.stream().map(this::figure).toList());
        if (!calculation.reference().equals(alternative)) {
            all.add(breakEven());
        }
        return all;
    }

    /** The utilisation at which the alternative leaves as much for activities as the reference. */
    private KeyFigure breakEven() {
        OptionalDouble at = breakEvens.of(calculation, alternative, year);
        OptionalDouble now = calculation.value(Measure.ALLOCATION_UTILISATION, calculation.reference(), Subject.AREA,
                year);
        String name = calculation.alternativeName(calculation.reference());
        String words = at.isEmpty() ? Texts.get("ui.alternatives.breakEven.none", name)
                : now.isEmpty() ? "" : Texts.get("ui.alternatives.breakEven.now", name,
                        SwedishNumbers.percent(now.getAsDouble(), 1));
        return new KeyFigure(Texts.get("ui.alternatives.breakEven"), at.isEmpty() ? Texts.get("ui.explain.missing")
                : SwedishNumbers.percent(at.getAsDouble(), 1), words, OptionalInt.empty(), "break-even");
    }

    private KeyFigure figure(Measure measure) {
        OptionalDouble value = calculation.value(measure, alternative, Subject.AREA, year);
        String words = value.isEmpty() ? Texts.get("ui.explain.missing") : words(measure, value.getAsDouble());
        String label = measure == Measure.COST_ACTIVITIES ? Texts.get("ui.alternatives.left") : measure.label();
        return new KeyFigure(label, words, difference(measure),
                calculation.node(measure, alternative, Subject.AREA, year), measure.id());
    }

    private String words(Measure measure, double value) {
        return measure.unit() == Unit.KRONOR ? SwedishNumbers.amountWithUnit(value, unit)
                : measure.unit() == Unit.SHARE ? SwedishNumbers.percent(value, 1) : SwedishNumbers.plain(value, 0);
    }

    private String difference(Measure measure) {
        String reference = calculation.reference();
        if (reference.equals(alternative)) {
            return Texts.get("ui.alternatives.isReference");
        }
        OptionalInt to = calculation.node(measure, alternative, Subject.AREA, year);
        OptionalInt from = calculation.node(measure, reference, Subject.AREA, year);
        if (to.isEmpty() || from.isEmpty()) {
            return "";
        }
        int node = calculation.difference(to.getAsInt(), from.getAsInt());
        if (calculation.evaluation().isMissing(node)) {
            return "";
        }
        double by = calculation.evaluation().value(node);
        if (FigureText.isNothing(calculation.evaluation(), node, unit)) {
            return Texts.get("ui.alternatives.unchanged", calculation.alternativeName(reference));
        }
        String words = measure.unit() == Unit.KRONOR ? SwedishNumbers.amountDifferenceWithUnit(by, unit)
                : measure.unit() == Unit.SHARE
                        ? Texts.get("ui.explain.points", SwedishNumbers.pointsDifference(by, 1))
                        : SwedishNumbers.difference(by, 0);
        return Texts.get("ui.alternatives.against", words, calculation.alternativeName(reference));
    }
}
