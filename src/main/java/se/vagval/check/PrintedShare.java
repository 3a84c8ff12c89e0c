package se.vagval.check;

import java.util.OptionalDouble;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.formula.Unit;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Assumption;
import se.vagval.text.Texts;

/** A key figure in per cent that is typed from a source, as a line of the register by the name the tables use, follows from the figures. */
final class PrintedShare implements CheckRule {
    private static final double WHOLE = 100;

    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Assumption line : material.review().assumptions()) {
            Printed.of(material, line).filter(PrintedShare::isShareOfToday)
                    .filter(p -> p.year() == material.baseYear()).ifPresent(p -> compare(material, line, p, found));
        }
    }

    private static boolean isShareOfToday(Printed printed) {
        return printed.measure().unit() == Unit.SHARE;
    }

    private static void compare(Material material, Assumption line, Printed printed, Consumer<Remark> found) {
        OptionalDouble follows = material.today(printed.measure(), printed.subject());
        double value = line.value().value();
        double half = Rounding.half(Rounding.decimals(value * WHOLE)) / WHOLE;
        if (follows.isPresent() && Math.abs(follows.getAsDouble() - value) > half) {
            String own = "assumptions." + line.id() + ".value";
            found.accept(Remark.of(CheckCode.PRINTED_SHARE, Severity.REVIEW, own,
                    Texts.get("check.printedShare.headline", line.name(), Say.percent(value),
                            Say.percent(follows.getAsDouble(), value)),
                    detail(material, printed))
                    .at(source(material, printed).orElse(own)));
        }
    }

    private static String detail(Material material, Printed printed) {
        OptionalDouble part = material.today(Measure.COST_ADMINISTRATION, printed.subject());
        OptionalDouble whole = material.today(Measure.COST, printed.subject());
        return printed.measure() == Measure.SHARE_ADMINISTRATION && part.isPresent() && whole.isPresent()
                ? Texts.get("check.printedShare.administration", Say.money(part.getAsDouble()),
                        Say.money(whole.getAsDouble()))
                : Texts.get("check.printedShare.detail", material.how(printed.measure(), printed.subject()));
    }

    /** The first figure typed today that the share is made of. */
    private static Optional<String> source(Material material, Printed printed) {
        return material.review().associations().stream()
                .filter(a -> printed.subject().equals(Subject.AREA) || printed.subject().id().equals(a.id()))
                .flatMap(a -> source(material, printed.measure(), a)).findFirst();
    }

    private static Stream<String> source(Material material, Measure measure, Association a) {
        if (measure == Measure.ALLOCATION_UTILISATION) {
            return a.allocation().granted().stream().map(_ -> "associations." + a.id() + ".allocation.granted");
        }
        String accounts = "associations." + a.id() + ".accounts." + material.baseYear();
        Stream<Accounts> typed = material.baseAccounts(a).stream();
        return measure == Measure.SHARE_ADMINISTRATION
                ? typed.flatMap(b -> b.administration().stream())
                        .map(l -> accounts + ".administration." + l.id() + ".unitAmount")
                : typed.filter(b -> b.equity().isPresent()).map(_ -> accounts + ".equity");
    }
}
