package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.report.ReportInput;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;

/** What of the activities goes to municipalities that have an association in some of the alternatives only. */
final class MembershipSlides {
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
        return Parts.of("party.membership", headlines.of(statement, Fit.HEADLINE, Optional.empty()), table(statement),
                (id, title, part) -> new Slide.KeyFigure(id, title, topic, statement, Optional.empty(), "", part,
                        notes));
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
