package se.vagval.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import se.vagval.finance.Calculation;
import se.vagval.finance.Place;
import se.vagval.formula.Graph;
import se.vagval.formula.Unit;
import se.vagval.model.Alternative;
import se.vagval.model.Assumption;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * Kronor per inhabitant that are typed from a source, as a line of the register by the name the tables use, follow from the
 * figures; of a projected year in at least one alternative.
 */
final class PrintedPerInhabitant implements CheckRule {
    /** "Ca 180" and "ca 350" are said in tens. */
    private static final int TENS = 10;

    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (Assumption line : material.review().assumptions()) {
            Printed.of(material, line).filter(p -> p.measure().unit() == Unit.KRONOR_PER_INHABITANT)
                    .ifPresent(p -> compare(material, line, p, found));
        }
    }

    private static void compare(Material material, Assumption line, Printed printed, Consumer<Remark> found) {
        double value = line.value().value();
        double half = value % TENS == 0 ? TENS / 2.0 : Rounding.half(Rounding.decimals(value));
        Calculation c = material.calculation();
        Optional<Integer> nearest = known(material, printed).stream()
                .min(Comparator.comparingDouble(n -> Math.abs(c.evaluation().value(n) - value)));
        nearest.filter(n -> Math.abs(c.evaluation().value(n) - value) > half).ifPresent(n -> found.accept(Remark
                .of(CheckCode.PRINTED_PER_CAPITA, Severity.REVIEW, "assumptions." + line.id() + ".value",
                        Texts.get("check.printedPerCapita.headline", line.name(), kronor(value),
                                kronor(c.evaluation().value(n))),
                        detail(c, n))
                .at(inhabitants(material, printed, line))));
    }

    /** The figure as it is in the closed year, or in each alternative where it is known. */
    private static List<Integer> known(Material material, Printed printed) {
        Calculation c = material.calculation();
        List<String> alternatives = printed.year() <= material.baseYear() ? List.of(Place.TODAY)
                : material.review().alternatives().stream().map(Alternative::id).toList();
        List<Integer> nodes = new ArrayList<>();
        for (String a : alternatives) {
            OptionalInt node = c.node(printed.measure(), a, printed.subject(), printed.year());
            node.ifPresent(n -> {
                if (!c.evaluation().isMissing(n)) {
                    nodes.add(n);
                }
            });
        }
        return nodes;
    }

    private static String detail(Calculation c, int node) {
        Graph graph = c.graph();
        int ratio = graph.sameAs(node);
        return Texts.get("check.printedPerCapita.detail", graph.term(graph.operand(ratio, 0)).label(),
                Say.money(c.evaluation().value(graph.operand(ratio, 0))),
                Say.number(c.evaluation().value(graph.operand(ratio, 1)), 0));
    }

    /** Where the inhabitants are typed that the amount is divided by; the line itself where there are none. */
    private static String inhabitants(Material material, Printed printed, Assumption line) {
        return material.review().association(printed.subject().id()).stream().flatMap(a -> a.municipalities().stream())
                .findFirst().map(code -> "municipalities." + code + ".workingAge")
                .orElse("assumptions." + line.id() + ".value");
    }

    private static String kronor(double value) {
        return SwedishNumbers.amountWithUnit(value, MoneyUnit.KR);
    }
}
