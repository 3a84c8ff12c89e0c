package se.vagval.statement;

import java.util.List;
import java.util.Optional;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.Texts;

/** That an association's administration is counted as nothing because none is typed, not because it has none. */
final class AdministrationNote {
    private AdministrationNote() {}

    /** The sentence, naming the associations of any alternative in the year; empty where all have administration. */
    static Optional<String> of(Calculation calculation, View view) {
        List<String> without = view.alternatives().stream()
                .flatMap(a -> calculation.subjects(a, Subject.Kind.ASSOCIATION, view.year()).stream()
                        .filter(s -> isNothing(calculation, a, s, view.year())))
                .distinct().map(calculation::name).toList();
        return without.isEmpty() ? Optional.empty()
                : Optional.of(Texts.get("statement.note.noAdministration", Findings.listed(without)));
    }

    private static boolean isNothing(Calculation calculation, String alternative, Subject association, int year) {
        return calculation.value(Measure.COST_ADMINISTRATION, alternative, association, year).orElse(1) == 0;
    }
}
