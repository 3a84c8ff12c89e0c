package se.vagval.check;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.formula.Unit;
import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.text.Texts;

/** A key figure in per cent that is typed from a source, as a line of the register by the name the tables use, follows from the figures. */
final class PrintedShare implements CheckRule {
    private static final double WHOLE = 100;

    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Assumption line : material.review().assumptions()) {
            if (line.kind() == AssumptionKind.OTHER) {
                Arrays.stream(Measure.values())
                        .filter(m -> m.published() && m.unit() == Unit.SHARE && m.label().equalsIgnoreCase(line.name()))
                        .findFirst().ifPresent(m -> compare(material, line, m, found));
            }
        }
    }

    private static void compare(Material material, Assumption line, Measure measure, Consumer<Remark> found) {
        OptionalDouble follows = material.today(measure, Subject.AREA);
        double printed = line.value().value();
        double half = Rounding.half(Rounding.decimals(printed * WHOLE)) / WHOLE;
        if (follows.isPresent() && Math.abs(follows.getAsDouble() - printed) > half) {
            found.accept(Remark.of(CheckCode.PRINTED_SHARE, Severity.REVIEW, "assumptions." + line.id() + ".value",
                    Texts.get("check.printedShare.headline", line.name(), Say.percent(printed),
                            Say.percent(follows.getAsDouble(), printed)),
                    detail(material, measure)));
        }
    }

    private static String detail(Material material, Measure measure) {
        OptionalDouble part = material.today(Measure.COST_ADMINISTRATION, Subject.AREA);
        OptionalDouble whole = material.today(Measure.COST, Subject.AREA);
        return measure == Measure.SHARE_ADMINISTRATION && part.isPresent() && whole.isPresent()
                ? Texts.get("check.printedShare.administration", Say.money(part.getAsDouble()),
                        Say.money(whole.getAsDouble()))
                : Texts.get("check.printedShare.detail", material.how(measure));
    }
}
