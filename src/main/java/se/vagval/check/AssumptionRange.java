package se.vagval.check;

import java.util.List;
import java.util.function.Consumer;

import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Figure;
import se.vagval.text.Texts;

/** An assumption has a reason and a range, and lies in it. */
final class AssumptionRange implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        List<Assumption> all = material.review().assumptions();
        for (Assumption a : all) {
            double value = a.value().value();
            if (a.low().isPresent() && value < a.low().get().value()
                    || a.high().isPresent() && value > a.high().get().value()) {
                found.accept(Remark.of(CheckCode.OUTSIDE_RANGE, Severity.REVIEW, "assumptions." + a.id() + ".value",
                        Texts.get("check.outsideRange.headline", a.name()),
                        Texts.get("check.outsideRange.detail", said(a, a.value()),
                                a.low().map(f -> said(a, f)).orElse("–"), a.high().map(f -> said(a, f)).orElse("–"))));
            }
        }
        many(CheckCode.ASSUMPTION_RANGE, "low", all.stream().filter(AssumptionRange::moves)
                .filter(a -> a.low().isEmpty() || a.high().isEmpty()).toList(), found);
        many(CheckCode.ASSUMPTION_SOURCE, "value",
                all.stream().filter(a -> !MissingSource.explained(a.value())).toList(),
                found);
    }

    private static String said(Assumption a, Figure figure) {
        return a.kind() == AssumptionKind.OTHER ? Say.number(figure.value()) : Say.percent(figure.value());
    }

    /** Whether the calculation uses it; a line of another kind may be a figure noted from a source. */
    private static boolean moves(Assumption a) {
        return a.kind() != AssumptionKind.OTHER;
    }

    private static void many(CheckCode rule, String field, List<Assumption> lines, Consumer<Remark> found) {
        if (lines.isEmpty()) {
            return;
        }
        String names = Say.names(lines.stream().map(Assumption::name).toList());
        boolean range = rule == CheckCode.ASSUMPTION_RANGE;
        found.accept(Remark.of(rule, Severity.INFORMATION, "assumptions." + lines.getFirst().id() + "." + field,
                Texts.get(range ? "check.assumptionRange.headline" : "check.assumptionSource.headline", lines.size()),
                Texts.get(range ? "check.assumptionRange.detail" : "check.assumptionSource.detail", names)));
    }
}
