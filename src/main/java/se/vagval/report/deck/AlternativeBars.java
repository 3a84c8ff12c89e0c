package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import se.vagval.report.ReportInput;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/** Some rows of a statement turned, to be drawn: a row for each alternative, on one scale. */
final class AlternativeBars {
    /** Begins the ids of the statements it makes. */
    static final String ID = "alternatives.";
    /** Bars that can be read from the back of a room, in all and where there is one for each alternative. */
    private static final int BARS = 9;
    private static final int SINGLE = 10;
    /** What prints as the same to the krona is the same. */
    static final double SAME = 0.5;

    private final Headlines headlines;
    private final Statement statement;

    AlternativeBars(ReportInput input, Statement statement) {
        this.headlines = new Headlines(input);
        this.statement = statement;
    }

    /**
     * The bars of a key figure.
     *
     * @param title
     *            what they are of, and when
     * @param finding
     *            what they show
     * @return empty where a figure is missing, where all alternatives have the same, and where bars are too many
     */
    Optional<Statement> of(KeyFigure figure, String title, String finding) {
        List<KeyFigure.Shown> shown = figure.drawn().stream().filter(s -> statement.row(s.row()).isPresent()
                && !isNothing(s)).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Column.Kind kind = shown.getFirst().kind();
        List<Column> columns = shown.stream()
                .map(s -> new Column(statement.row(s.row()).orElseThrow().label(), kind, s.row())).toList();
        List<Row> rows = places(kind).mapToObj(i -> row(i, shown)).toList();
        Statement bars = new Statement(ID + figure.id(), title, finding,
                Texts.get("report.deck.head.alternative"), columns, rows, List.of(), statement.evaluation());
        int most = columns.size() == 1 ? SINGLE : BARS;
        return rows.size() > 1 && rows.size() * columns.size() <= most && isKnown(bars) && differs(bars)
                ? Optional.of(bars) : Optional.empty();
    }

    private IntStream places(Column.Kind kind) {
        return IntStream.range(0, statement.columns().size())
                .filter(i -> statement.columns().get(i).kind() == kind && !statement.columns().get(i).key().isEmpty());
    }

    private Row row(int place, List<KeyFigure.Shown> shown) {
        String alternative = statement.columns().get(place).key();
        List<Cell> cells = new ArrayList<>();
        shown.forEach(s -> cells.add(statement.row(s.row()).orElseThrow().cells().get(place)));
        return new Row(alternative, headlines.name(alternative), Row.Kind.DETAIL, cells);
    }

    /** What no alternative has any of, or changes, would be bars of no length. */
    private boolean isNothing(KeyFigure.Shown shown) {
        Row row = statement.row(shown.row()).orElseThrow();
        return places(shown.kind()).mapToObj(i -> statement.value(row.cells().get(i)))
                .allMatch(v -> v.isPresent() && Math.abs(v.getAsDouble()) < SAME);
    }

    private static boolean isKnown(Statement bars) {
        return bars.rows().stream().flatMap(r -> r.cells().stream()).allMatch(c -> bars.value(c).isPresent());
    }

    /** Differences are told also where all are alike: they are unlike what they are compared with. */
    private static boolean differs(Statement bars) {
        List<OptionalDouble> first = values(bars, bars.rows().getFirst());
        return bars.columns().getFirst().kind() == Column.Kind.DIFFERENCE || bars.rows().stream()
                .anyMatch(r -> IntStream.range(0, first.size()).anyMatch(i -> Math.abs(values(bars, r).get(i)
                        .getAsDouble() - first.get(i).getAsDouble()) >= SAME));
    }

    private static List<OptionalDouble> values(Statement bars, Row row) {
        return row.cells().stream().map(bars::value).toList();
    }
}
