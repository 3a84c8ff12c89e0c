package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * What is said under the base year's accounts. Their sums are as they are printed; where a printed sum is not that of its
 * lines, or the result not revenue less costs, a reader who adds up must be told what that gives.
 */
final class AccountsNotes {
    /** In kronor: three amounts that are printed in thousands may miss together by half a thousand each. */
    private static final double ROUNDED = 1500;

    private final Calculation calculation;
    private final MoneyUnit unit;

    AccountsNotes(Calculation calculation, MoneyUnit unit) {
        this.calculation = calculation;
        this.unit = unit;
    }

    List<String> notes() {
        List<String> lines = new ArrayList<>();
        List<String> results = new ArrayList<>();
        for (Subject a : calculation.subjects(Place.TODAY, Subject.Kind.ASSOCIATION, year())) {
            add(lines, "statement.note.accounts.revenue", Measure.BOOKED_REVENUE, Measure.REVENUE, a);
            add(lines, "statement.note.accounts.cost", Measure.BOOKED_COST, Measure.COST, a);
            add(results, "statement.note.accounts.result", Measure.BOOKED_RESULT, Measure.BOOKED_DIFFERENCE, a);
        }
        List<String> notes = new ArrayList<>(List.of(Texts.get("statement.note.accounts")));
        add(notes, "statement.note.accounts.lines", lines);
        add(notes, "statement.note.accounts.results", results);
        return List.copyOf(notes);
    }

    private static void add(List<String> notes, String key, List<String> amounts) {
        if (!amounts.isEmpty()) {
            notes.add(Texts.get(key, String.join("; ", amounts)));
        }
    }

    /** What follows, where it is known and is not what is printed. */
    private void add(List<String> amounts, String key, Measure printed, Measure follows, Subject association) {
        OptionalInt is = node(printed, association);
        OptionalInt sum = node(follows, association);
        if (calculation.areApart(is, sum, ROUNDED) && !amount(is).equals(amount(sum))) {
            amounts.add(Texts.get(key, calculation.name(association), amount(sum)));
        }
    }

    private String amount(OptionalInt node) {
        return SwedishNumbers.amountWithUnit(calculation.value(node).orElseThrow(), unit);
    }

    private OptionalInt node(Measure measure, Subject association) {
        return calculation.node(measure, Place.TODAY, association, year());
    }

    private int year() {
        return calculation.years().getFirst();
    }
}
