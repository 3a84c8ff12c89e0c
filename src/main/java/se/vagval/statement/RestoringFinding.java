package se.vagval.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import se.vagval.analysis.BreakEvenUtilisation;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * At what utilisation the parties give as much as in the reference, of every alternative in which they give less: the
 * question that follows when base grants are lost (model section 9). Each answer is a calculation of its own, so it is told
 * in documents and not with every edit.
 */
final class RestoringFinding {
    private RestoringFinding() {}

    /** The statement with the answer after its finding, also that no utilisation restores it; as it is where nothing is lost. */
    static Statement after(Statement statement, Calculation calculation, View view) {
        Map<String, List<String>> at = new LinkedHashMap<>();
        List<String> never = new ArrayList<>();
        Findings findings = new Findings(calculation, view);
        for (String alternative : view.others()) {
            OptionalDouble lost = findings.difference(Measure.CONTRIBUTION_PARTIES, alternative, Subject.AREA);
            if (lost.isPresent() && lost.getAsDouble() <= -Findings.SAME) {
                String name = calculation.alternativeName(alternative);
                BreakEvenUtilisation.of(calculation, alternative, Measure.CONTRIBUTION_PARTIES, view.year())
                        .ifPresentOrElse(share -> at
                                .computeIfAbsent(SwedishNumbers.percent(share, 1), _ -> new ArrayList<>()).add(name),
                                () -> {
                                    if (isOutOfReach(calculation, alternative, view.year())) {
                                        never.add(name);
                                    }
                                });
            }
        }
        String reference = calculation.alternativeName(view.reference());
        return at.isEmpty() && never.isEmpty() ? statement
                : statement.withFinding(Findings.joined(statement.finding(),
                        at.isEmpty() ? ""
                                : Texts.get("statement.finding.restoring", reference, Findings.grouped(at)),
                        never.isEmpty() ? ""
                                : Texts.get("statement.finding.notRestoring", reference, Findings.listed(never))));
    }

    private static boolean isOutOfReach(Calculation calculation, String alternative, int year) {
        OptionalDouble full = BreakEvenUtilisation.atFull(calculation, alternative, Measure.CONTRIBUTION_PARTIES, year);
        return full.isPresent() && full.getAsDouble() <= -Findings.SAME;
    }
}
