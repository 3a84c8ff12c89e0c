package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import se.vagval.report.ReportInput;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** What each municipality pays in a review of one alternative, which has no other to pay more or less than. */
final class ContributionTable {
    private record Paid(String name, double kronor) {}

    private final ReportInput input;
    private final Statement statement;

    ContributionTable(ReportInput input, Statement statement) {
        this.input = input;
        this.statement = statement;
    }

    /** Whether the statement has one alternative only. */
    boolean isOfOne() {
        return statement.columns().size() == 1 && statement.columns().getFirst().kind() == Column.Kind.VALUE;
    }

    /** A line for each municipality, and their sum. */
    SlideTable table() {
        return SlideTable.ofFigures(
                List.of(Texts.get("report.deck.head.municipality"), Texts.get("report.deck.head.contribution")),
                statement.rows().stream().map(r -> List.of(Fit.name(r.label()), text(r))).toList());
    }

    /** "Kommunernas bidrag 2021 är 4 406 tkr i Som idag, mellan 65 tkr (Mullsjö) och 1 234 tkr (Jönköping)." */
    Optional<String> headline() {
        OptionalDouble sum = statement.rows().stream().filter(r -> r.kind() == Row.Kind.SUM).map(this::value)
                .flatMapToDouble(OptionalDouble::stream).findFirst();
        return sum.isEmpty() ? Optional.empty() : Optional.of(headline(sum.getAsDouble()));
    }

    private String headline(double sum) {
        String year = KeyFigures.year(statement);
        String name = new Headlines(input).name(statement.columns().getFirst().key());
        List<Paid> paid = paid();
        String whole = paid.size() < 2 ? "" : Texts.get("report.deck.paid.between", year, amount(sum), name,
                amount(paid.getFirst().kronor()), paid.getFirst().name(), amount(paid.getLast().kronor()),
                paid.getLast().name());
        return !whole.isEmpty() && whole.length() <= Fit.HEADLINE ? whole
                : Texts.get("report.deck.paid", year, amount(sum), name);
    }

    private String amount(double kronor) {
        return SwedishNumbers.amountWithUnit(kronor, input.unit());
    }

    /** The least first. */
    private List<Paid> paid() {
        List<Paid> paid = new ArrayList<>();
        for (Row row : statement.rows()) {
            if (row.kind() == Row.Kind.DETAIL) {
                value(row).ifPresent(v -> paid.add(new Paid(Fit.name(row.label()), v)));
            }
        }
        paid.sort(Comparator.comparingDouble(Paid::kronor));
        return paid;
    }

    private static Cell cell(Row row) {
        return row.cells().getFirst();
    }

    private OptionalDouble value(Row row) {
        return statement.value(cell(row));
    }

    private String text(Row row) {
        return statement.text(cell(row), input.unit());
    }
}
