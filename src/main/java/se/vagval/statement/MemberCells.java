package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

import se.vagval.finance.Calculation;
import se.vagval.finance.Subject;
import se.vagval.text.Texts;

/** A member's figures as cells: in each alternative, then each difference to the reference. */
final class MemberCells {
    private final Calculation calculation;
    private final View view;
    private final Subject member;

    MemberCells(Calculation calculation, View view, Subject member) {
        this.calculation = calculation;
        this.view = view;
        this.member = member;
    }

    /** The years that are summed, as "2020–2024": all but the base year. */
    static String period(Calculation calculation) {
        List<Integer> years = calculation.years();
        return Texts.get("statement.value.period", Integer.toString(years.get(1)), Integer.toString(years.getLast()));
    }

    /** Of the view's year. */
    List<Cell> inYear(MemberRow row) {
        return cells(row, a -> node(row, a, view.year()));
    }

    /** Summed over all years but the base year. */
    List<Cell> summed(MemberRow row) {
        return cells(row, a -> sum(row, a));
    }

    private List<Cell> cells(MemberRow row, Function<String, OptionalInt> in) {
        List<Cell> line = new ArrayList<>();
        view.alternatives().forEach(a -> line.add(cell(in.apply(a), row.format(), false)));
        OptionalInt reference = in.apply(view.reference());
        Format change = row.format() == Format.SHARE ? Format.PERCENTAGE_POINTS : row.format();
        view.others().forEach(a -> line.add(cell(difference(in.apply(a), reference), change, true)));
        return line;
    }

    /** What does not apply to this member says so, so that every member has the same rows. */
    static Cell cell(OptionalInt node, Format format, boolean signed) {
        return node.isPresent() ? new Cell.Number(node.getAsInt(), format, signed)
                : new Cell.Text(Texts.get("statement.member.none"));
    }

    /** Whether the row tells anything in some alternative and year. Equity that is paid in or out seldom does. */
    boolean isTold(MemberRow row) {
        return row != MemberRow.PAYIN && row != MemberRow.PAYOUT || view.alternatives().stream()
                .flatMap(a -> calculation.years().stream().map(y -> node(row, a, y)))
                .anyMatch(n -> Math.abs(calculation.value(n).orElse(0)) >= Findings.SAME);
    }

    /** A share or a quotient of nothing, where the member is in no association, does not apply to it. */
    OptionalInt node(MemberRow row, String alternative, int year) {
        OptionalInt node = row.node(calculation, member, alternative, year);
        return calculation.value(node).isEmpty() && isOutside(alternative, year) ? OptionalInt.empty() : node;
    }

    private boolean isOutside(String alternative, int year) {
        return MemberRow.BOARD.node(calculation, member, alternative, year).isEmpty();
    }

    private OptionalInt difference(OptionalInt to, OptionalInt from) {
        return to.isEmpty() || from.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(calculation.difference(to.getAsInt(), from.getAsInt()));
    }

    /** The sum over all years but the base year; empty where a year does not apply. */
    OptionalInt sum(MemberRow row, String alternative) {
        List<Integer> years = calculation.years();
        List<OptionalInt> nodes = years.subList(1, years.size()).stream().map(y -> node(row, alternative, y)).toList();
        return nodes.stream().anyMatch(OptionalInt::isEmpty) ? OptionalInt.empty()
                : OptionalInt.of(calculation.cumulated(nodes.stream().map(OptionalInt::getAsInt).toList()));
    }
}
