package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.report.ReportInput;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/** What members pay themselves beside their contributions: of one member in every alternative, of several where it is anything. */
final class OwnCostSlides {
    private static final String COSTS = ".ONEOFFS";
    private static final String NET = ".NET";
    private static final String SUM = ".sum";
    /** What adds up to the net payment, equity paid in and out where there is any. */
    private static final List<String> ADDED = List.of(".CONTRIBUTION", COSTS, ".PAYIN", ".PAYOUT", NET);

    private final ReportInput input;
    private final Headlines headlines;

    OwnCostSlides(ReportInput input) {
        this.input = input;
        this.headlines = new Headlines(input);
    }

    List<Slide> slides() {
        return input.statement("ownCosts").map(this::slides).orElseGet(List::of);
    }

    private List<Slide> slides(Statement statement) {
        List<String> members = statement.rows().stream().map(Row::key).filter(k -> k.endsWith(SUM + COSTS))
                .map(k -> k.substring(0, k.length() - SUM.length() - COSTS.length())).toList();
        SlideTable table = members.size() == 1 ? ofOne(statement, members.getFirst()) : ofMany(statement, members);
        String topic = members.size() > 1 ? NoteLines.topic(statement, input.unit())
                : Texts.get("report.deck.topic.ownCosts", label(statement, "group." + members.getFirst()),
                        label(statement, members.getFirst() + SUM + COSTS), input.unit().label());
        List<String> notes = new NoteLines().statement(statement, input.unit()).lines();
        return Parts.of("party.ownCosts", headlines.of(statement, Fit.HEADLINE, Optional.empty()), table,
                (id, title, part) -> new Slide.KeyFigure(id, title, topic, statement,
                        Optional.empty(), "", part, notes));
    }

    private SlideTable ofOne(Statement statement, String member) {
        return new AlternativeTable(input, statement, ADDED.stream().map(row -> member + SUM + row)
                .filter(row -> statement.row(row).isPresent()).map(row -> new KeyFigure.Shown(row, Column.Kind.VALUE))
                .toList()).table();
    }

    private SlideTable ofMany(Statement statement, List<String> members) {
        List<String> heads = List.of(Texts.get("report.deck.head.memberAndAlternative"),
                label(statement, members.getFirst() + SUM + COSTS), label(statement, members.getFirst() + SUM + NET));
        List<List<String>> lines = new ArrayList<>();
        for (String member : members) {
            Row costs = statement.row(member + SUM + COSTS).orElseThrow();
            Row net = statement.row(member + SUM + NET).orElseThrow();
            for (int i = 0; i < statement.columns().size(); i++) {
                Cell cost = costs.cells().get(i);
                if (statement.columns().get(i).kind() == Column.Kind.VALUE && statement.value(cost).orElse(0) != 0) {
                    lines.add(List.of(Texts.get("report.deck.ownCosts.line", label(statement, "group." + member),
                            headlines.name(statement.columns().get(i).key())),
                            statement.text(cost, input.unit()), statement.text(net.cells().get(i), input.unit())));
                }
            }
        }
        return SlideTable.ofFigures(heads, lines);
    }

    private static String label(Statement statement, String row) {
        return statement.row(row).map(Row::label).orElseThrow();
    }
}
