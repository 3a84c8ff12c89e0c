package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import se.vagval.report.ReportInput;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** What of the activities goes to municipalities that have an association in some of the alternatives only. */
final class MembershipSlides {
    /** Columns of several municipalities, which have no name. */
    private static final Set<String> SUMS = Set.of("some", "others", "all");

    private final ReportInput input;
    private final Headlines headlines;

    MembershipSlides(ReportInput input) {
        this.input = input;
        this.headlines = new Headlines(input);
    }

    List<Slide> slides() {
        return input.statement("membership").map(this::slides).orElseGet(List::of);
    }

    private List<Slide> slides(Statement statement) {
        String topic = NoteLines.topic(statement, input.unit());
        List<String> notes = new NoteLines().statement(statement, input.unit()).lines();
        return Parts.of("party.membership", headlines.of(statement, Fit.HEADLINE, shorter(statement)), table(statement),
                (id, title, part) -> new Slide.KeyFigure(id, title, topic, statement, Optional.empty(), "", part,
                        notes));
    }

    /** "Av insatserna 2018 går 325–1 666 tkr till Ekerö och 1 864 tkr till Sundbyberg i de alternativ där de är med." */
    private Optional<String> shorter(Statement statement) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < statement.columns().size(); i++) {
            Column column = statement.columns().get(i);
            if (!SUMS.contains(column.key())) {
                amounts(statement, i).ifPresent(amounts -> told.add(
                        Texts.get("report.deck.headline.to", amounts, Fit.name(column.label()))));
            }
        }
        return told.isEmpty() ? Optional.of(statement.title())
                : Optional.of(Texts.get("report.deck.headline.membership", KeyFigures.year(statement),
                        Headlines.listed(told), told.size()));
    }

    /** The least and the most where it is anything. */
    private Optional<String> amounts(Statement statement, int column) {
        double[] any = statement.rows().stream().map(r -> statement.value(r.cells().get(column)))
                .flatMapToDouble(OptionalDouble::stream).filter(v -> v >= 0.5).sorted().toArray();
        if (any.length == 0) {
            return Optional.empty();
        }
        String from = SwedishNumbers.amount(any[0], input.unit());
        String most = SwedishNumbers.amountWithUnit(any[any.length - 1], input.unit());
        return Optional.of(from.equals(SwedishNumbers.amount(any[any.length - 1], input.unit())) ? most
                : Texts.get("report.deck.headline.span", from, most));
    }

    private SlideTable table(Statement statement) {
        List<String> heads = new ArrayList<>(List.of(statement.rowHeader()));
        statement.columns().stream().map(Column::label).map(Fit::name).forEach(heads::add);
        List<List<String>> lines = new ArrayList<>();
        for (Row row : statement.rows()) {
            List<String> line = new ArrayList<>(List.of(headlines.name(row.key())));
            row.cells().forEach(c -> line.add(statement.text(c, input.unit())));
            lines.add(line);
        }
        return SlideTable.ofFigures(heads, lines);
    }
}
