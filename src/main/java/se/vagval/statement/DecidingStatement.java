package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import se.vagval.finance.Calculation;
import se.vagval.finance.Decision;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Party;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Which party decides each association's total, one year: what each party's money is enough for, and what is left unused. */
final class DecidingStatement {
    private static final List<Measure> OFFERS = List.of(Measure.OFFER_STATE, Measure.OFFER_REGION,
            Measure.OFFER_MUNICIPALITIES, Measure.CONTRIBUTION_PARTIES);

    /** A paragraph of more cases than this is not read. */
    private static final int MOST_NAMED = 4;

    private final Calculation calculation;
    private final View view;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> limited = new ArrayList<>();

    private DecidingStatement(Calculation calculation, View view) {
        this.calculation = calculation;
        this.view = view;
    }

    static Statement build(Calculation calculation, View view) {
        return new DecidingStatement(calculation, view).build();
    }

    /** The statement where a party's ceiling decides anywhere; where none does there is little to read. */
    static Optional<Statement> whereBinding(Calculation calculation, View view) {
        DecidingStatement deciding = new DecidingStatement(calculation, view);
        Statement built = deciding.build();
        return deciding.limited.isEmpty() ? Optional.empty() : Optional.of(built);
    }

    private Statement build() {
        List<Column> columns = new ArrayList<>(
                List.of(new Column(Texts.get("statement.deciding.who"), Column.Kind.TEXT, "who")));
        for (String key : List.of("state", "region", "municipalities", "total", "left", "room", "perKrona")) {
            columns.add(new Column(Texts.get("statement.deciding." + key), Column.Kind.VALUE, key));
        }
        view.alternatives().forEach(a -> alternative(a, columns.size()));
        String year = Integer.toString(view.year());
        return new Statement("deciding", Texts.get("statement.title.deciding", year), finding(year),
                Texts.get("statement.header.association"), columns, rows,
                List.of(Texts.get("statement.note.deciding"), Texts.get("statement.note.decidingRoom")),
                calculation.evaluation());
    }

    private void alternative(String alternative, int columns) {
        List<Row> here = new ArrayList<>();
        for (Subject association : calculation.subjects(alternative, Subject.Kind.ASSOCIATION, view.year())) {
            calculation.decision(alternative, association, view.year())
                    .ifPresent(d -> here.add(row(alternative, association, d)));
        }
        if (!here.isEmpty()) {
            rows.add(Cells.group("group." + alternative, calculation.alternativeName(alternative), columns));
            rows.addAll(here);
        }
    }

    private Row row(String alternative, Subject association, Decision decision) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(who(decision))));
        for (Measure offer : OFFERS) {
            cells.add(cell(calculation.node(offer, alternative, association, view.year()), Format.MONEY));
        }
        cells.add(cell(decision.left(), Format.MONEY));
        cells.add(cell(decision.room(), Format.MONEY));
        cells.add(cell(decision.perKrona(), Format.RATIO));
        if (!decision.stated() && !decision.parties().contains(Party.STATE)) {
            limited.add(limited(alternative, association, decision));
        }
        return new Row(alternative + "." + association.id(), calculation.name(association), Row.Kind.DETAIL, cells);
    }

    private static Cell cell(OptionalInt node, Format format) {
        return node.isPresent() ? new Cell.Number(node.getAsInt(), format, false) : Cell.EMPTY;
    }

    private static String who(Decision decision) {
        return decision.stated() ? Texts.get("statement.deciding.stated")
                : decision.parties().stream().map(p -> Texts.get("statement.deciding.party." + p))
                        .collect(Collectors.joining(", "));
    }

    private String limited(String alternative, Subject association, Decision decision) {
        double left = calculation.value(decision.left()).orElse(0);
        return Texts.get("statement.finding.limited", calculation.alternativeName(alternative), who(decision),
                calculation.name(association), SwedishNumbers.amountWithUnit(left, view.unit()));
    }

    private String finding(String year) {
        Optional<String> all = limited.stream().limit(MOST_NAMED).reduce((a, b) -> a + " " + b);
        return rows.isEmpty() ? "" : all.orElseGet(() -> Texts.get("statement.finding.noCeiling", year));
    }
}
