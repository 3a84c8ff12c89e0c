package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Change;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;
import se.vagval.ui.control.FigureText;

/**
 * What changes of members come to in a year against the reference: what each municipality that moves pays, what its krona
 * brings, and what the area has for activities.
 */
final class MoveFigures {
    private final Calculation calculation;
    private final MoneyUnit unit;
    private final String alternative;
    private final int year;

    MoveFigures(Calculation calculation, MoneyUnit unit, String alternative, int year) {
        this.calculation = calculation;
        this.unit = unit;
        this.alternative = alternative;
        this.year = year;
    }

    /** Sentences, none where nobody moves or where the alternative is the reference itself. */
    List<String> sentences(List<Change> holding) {
        List<String> sentences = new ArrayList<>();
        List<Change> moves = holding.stream().filter(c -> c.year() <= year
                && AlternativePage.Kind.of(c) == AlternativePage.Kind.STRUCTURE && !(c instanceof Change.Merge))
                .toList();
        if (!moves.isEmpty() && !calculation.reference().equals(alternative)) {
            moves.stream().flatMap(c -> moved(c).stream()).distinct().forEach(code -> municipality(code, sentences));
            said(Measure.COST_ACTIVITIES, Subject.AREA, "ui.alternatives.moved.activities", sentences);
        }
        return sentences;
    }

    private static List<String> moved(Change change) {
        return switch (change) {
            case Change.Start c -> c.association().municipalities();
            case Change.Join c -> List.of(c.municipality());
            case Change.Leave c -> List.of(c.municipality());
            default -> List.of();
        };
    }

    private void municipality(String code, List<String> sentences) {
        Subject municipality = Subject.municipality(code);
        String name = calculation.name(municipality);
        said(Measure.NET_MUNICIPALITY, municipality, "ui.alternatives.moved.pays", sentences);
        OptionalDouble before = calculation.value(Measure.LEVERAGE, calculation.reference(), municipality, year);
        OptionalDouble after = calculation.value(Measure.LEVERAGE, alternative, municipality, year);
        String reference = calculation.alternativeName(calculation.reference());
        if (before.isPresent() && after.isPresent()) {
            sentences.add(Texts.get("ui.alternatives.moved.leverage", name, krona(after), krona(before), reference));
        } else if (after.isPresent()) {
            sentences.add(Texts.get("ui.alternatives.moved.leverageNow", name, krona(after)));
        } else if (before.isPresent()) {
            sentences.add(Texts.get("ui.alternatives.moved.leverageGone", name, krona(before), reference));
        }
    }

    private static String krona(OptionalDouble value) {
        return SwedishNumbers.plain(value.getAsDouble(), 1);
    }

    /** A difference against the reference as more, less or the same; nothing where either is not known. */
    private void said(Measure measure, Subject subject, String key, List<String> sentences) {
        String reference = calculation.reference();
        OptionalInt to = calculation.node(measure, alternative, subject, year);
        OptionalInt from = calculation.node(measure, reference, subject, year);
        if (to.isEmpty() || from.isEmpty()) {
            return;
        }
        int node = calculation.difference(to.getAsInt(), from.getAsInt());
        if (calculation.evaluation().isMissing(node)) {
            return;
        }
        double by = calculation.evaluation().value(node);
        String than = calculation.alternativeName(reference);
        String how = FigureText.isNothing(calculation.evaluation(), node, unit)
                ? Texts.get("ui.alternatives.moved.same", than)
                : Texts.get(by > 0 ? "ui.alternatives.moved.more" : "ui.alternatives.moved.less",
                        SwedishNumbers.amountWithUnit(Math.abs(by), unit), than);
        sentences.add(Texts.get(key, calculation.name(subject), Integer.toString(year), how));
    }
}
