package se.vagval.statement;

import java.util.List;
import java.util.stream.Stream;

import se.vagval.model.LadderStep;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Which steps of the ladder are known, and where they come from, as a note under the table that uses them. */
final class LadderNote {
    private LadderNote() {}

    static String of(List<LadderStep> steps, View view) {
        if (steps.isEmpty()) {
            return Texts.get("statement.note.ladder.none", Integer.toString(view.year()));
        }
        List<String> limits = steps.stream().map(s -> limit(s.upTo().value())).toList();
        String known = Texts.get(limits.size() == 1 ? "statement.note.ladder.one" : "statement.note.ladder.several",
                Findings.listed(limits));
        return Findings.joined(source(steps), known);
    }

    private static String source(List<LadderStep> steps) {
        List<String> sources = steps.stream().flatMap(s -> Stream.of(s.upTo(), s.share()))
                .map(f -> f.provenance().source()).filter(s -> !s.isBlank()).distinct().toList();
        return sources.isEmpty() ? "" : Texts.get("statement.note.ladder.source", String.join("; ", sources));
    }

    /** In mnkr where that is exact, since the ladder is spoken of so; else in kronor. */
    private static String limit(double kronor) {
        double tenths = kronor / MoneyUnit.MNKR.factor() * 10;
        if (tenths != Math.rint(tenths)) {
            return SwedishNumbers.amountWithUnit(kronor, MoneyUnit.KR);
        }
        String number = SwedishNumbers.plain(tenths / 10, tenths % 10 == 0 ? 0 : 1);
        return number + SwedishNumbers.SPACE + MoneyUnit.MNKR.label();
    }
}
