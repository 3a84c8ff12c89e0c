package se.vagval.report.deck;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.vagval.chart.ChartKind;
import se.vagval.chart.ChartText;
import se.vagval.model.OwnWords;
import se.vagval.report.ChartPictures;
import se.vagval.report.ReportInput;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/** The slides of the figures that members ask for first, the same for every review. */
final class KeyFigures {
    private static final Pattern YEAR = Pattern.compile("\\d{4}$");
    /** Rows, panels and lines of a chart that can be read from the back of a room. */
    private static final int MUNICIPALITIES = 14;
    private static final int PANELS = 3;
    private static final int ASSOCIATIONS = 12;
    private static final int LINES = 6;
    private static final int ALTERNATIVES = 10;

    private final ReportInput input;
    private final Headlines headlines;

    KeyFigures(ReportInput input) {
        this.input = input;
        this.headlines = new Headlines(input);
    }

    /** The key figures of all members, in the order of the report. */
    List<Slide> slides() {
        return Stream.of(KeyFigure.values()).flatMap(k -> slides(k).stream()).toList();
    }

    private List<Slide> slides(KeyFigure figure) {
        Optional<Statement> drawn = input.statement(figure.statement()).filter(KeyFigures::isKnown);
        Optional<Statement> compared = input.statement(figure.compared());
        if (drawn.isEmpty() || compared.isEmpty() || !compared.get().rows().stream().map(Row::key)
                .anyMatch(figure.row()::equals)) {
            return List.of();
        }
        String id = "figure." + figure.id();
        if (isNothing(figure, drawn.get(), compared.get())) {
            return List.of(inWords(id, drawn.get()));
        }
        String what = Texts.get("report.deck.what." + figure, year(compared.get()));
        Optional<String> shorter = figure.isShare() ? headlines.grouped(what, compared.get(), figure.row())
                : headlines.compared(what, compared.get(), figure.row());
        SlideTable table = new AlternativeTable(input, compared.get(), figure.columns()).without(figure.optional())
                .table();
        Optional<ChartKind> chart = chart(drawn.get());
        String headline = headline(figure, drawn.get(), chart, shorter);
        String title = title(figure, drawn.get(), compared.get(), chart);
        Optional<Statement> bars = new AlternativeBars(input, compared.get()).of(figure, title, headline);
        String topic = figure == KeyFigure.EQUITY && chart.isPresent() ? Texts.get("report.deck.topic.EQUITY", title)
                : NoteLines.withUnit(bars.map(b -> withMeasure(title, b)).orElse(title), drawn.get(), input.unit());
        NoteLines notes = new NoteLines();
        if (figure == KeyFigure.ACTIVITIES && chart.isEmpty()) {
            notes.add(Texts.get("report.deck.notes.lastYear", year(compared.get())));
        }
        return slides(id, headline, topic, drawn.get(), bars,
                bars.isPresent() ? Optional.of(ChartKind.MEASURES_PER_ALTERNATIVE) : chart, table, notes);
    }

    /** Bars of one measure have no legend that names it. */
    private static String withMeasure(String title, Statement bars) {
        String measure = bars.columns().getFirst().label();
        return bars.columns().size() > 1 || title.startsWith(measure) ? title
                : Texts.get("report.deck.topic.MEASURE", measure, title.substring(0, 1).toLowerCase(Texts.SWEDISH)
                        + title.substring(1));
    }

    /** Names the years that the slide shows: all that are drawn, and the one of a table. */
    private static String title(KeyFigure figure, Statement drawn, Statement compared, Optional<ChartKind> chart) {
        return switch (figure) {
            case ALLOCATION -> Texts.get("report.deck.topic.ALLOCATION", year(compared));
            case ACTIVITIES -> chart.isPresent() ? drawn.title()
                    : Texts.get("report.deck.topic.ACTIVITIES", year(compared));
            case FINANCING, ADMINISTRATION, HORIZON, EQUITY -> drawn.title();
        };
    }

    /** Whether there is nothing of it in any alternative, and the statement says so. */
    private static boolean isNothing(KeyFigure figure, Statement told, Statement compared) {
        Row row = compared.row(figure.row()).orElseThrow();
        List<OptionalDouble> values = IntStream.range(0, row.cells().size())
                .filter(i -> compared.columns().get(i).kind() == Column.Kind.VALUE)
                .mapToObj(i -> compared.value(row.cells().get(i))).toList();
        return !told.finding().isBlank() && !values.isEmpty() && values.stream().allMatch(v -> v.orElse(1) == 0);
    }

    /** A table of zeros says less than the sentence. */
    private Slide inWords(String id, Statement statement) {
        String rest = Fit.rest(statement.finding());
        return new Slide.Question(id, Fit.sentence(statement.finding(), Fit.HEADLINE),
                List.of(rest.isEmpty() ? Texts.get("report.deck.words.same") : rest), "", List.of(),
                new NoteLines().words(statement).lines());
    }

    private String headline(KeyFigure figure, Statement statement, Optional<ChartKind> chart,
            Optional<String> shorter) {
        return switch (figure) {
            // Its finding tells of more than the allocation.
            case ALLOCATION -> headlines.of(statement, 0, shorter);
            // That nothing is saved is an assumption, and its second sentence says so.
            case ADMINISTRATION -> headlines.of(statement, Fit.HEADLINE, shorter);
            // What the ladder says is what the chart shows.
            case EQUITY -> headlines.of(statement, Fit.SHORT_HEADLINE,
                    Fit.isSentence(statement.finding(), Fit.HEADLINE) ? Optional.of(statement.finding()) : shorter);
            // The finding is of the last year, with which the lines end; a table is of the year that is compared.
            case ACTIVITIES -> chart.isPresent()
                    ? headlines.of(statement, Fit.HEADLINE, headlines.ends(statement))
                    : headlines.of(statement, 0, shorter);
            case FINANCING, HORIZON -> headlines.of(statement, Fit.SHORT_HEADLINE, shorter);
        };
    }

    /** What each municipality gains or loses, or pays where there is one alternative. */
    List<Slide> municipalities() {
        Optional<Statement> statement = input.statement("municipalities").filter(KeyFigures::isKnown);
        return statement.map(s -> {
            ContributionTable paid = new ContributionTable(input, s);
            return paid.isOfOne()
                    ? slides("party.municipalities", headlines.of(s, Fit.SHORT_HEADLINE, paid.headline()),
                            NoteLines.topic(s, input.unit()), s, Optional.empty(), Optional.empty(), paid.table(),
                            new NoteLines())
                    : gains(s, new GainTable(input, s));
        }).orElseGet(List::of);
    }

    private List<Slide> gains(Statement s, GainTable gains) {
        return slides("party.municipalities",
                headlines.of(s, gains.isOfOne() ? 0 : Fit.SHORT_HEADLINE, gains.headline(Texts.get(
                        "report.deck.what.MUNICIPALITIES", year(s)))),
                municipalitiesTopic(s, gains), s, Optional.empty(), chart(s),
                gains.isOfOne() ? new AlternativeTable(input, s, GainTable.OF_ONE).table() : gains.table(),
                new NoteLines());
    }

    /** A table counts municipalities; a chart, and what is told of one alone, is in money. */
    private String municipalitiesTopic(Statement statement, GainTable gains) {
        if (chart(statement).isPresent()) {
            return Texts.get("report.word.caption.changes", statement.title(), input.unit().label());
        }
        return gains.isOfOne() ? NoteLines.topic(statement, input.unit())
                : Texts.get("report.deck.topic.GAIN", statement.title());
    }

    /** One slide with the chart, or so many as the table needs. */
    private List<Slide> slides(String id, String headline, String topic, Statement statement,
            Optional<Statement> turned, Optional<ChartKind> chart, SlideTable table, NoteLines before) {
        List<String> notes = before.statement(statement, input.unit()).lines();
        if (chart.isPresent()) {
            Statement drawn = turned.orElse(statement);
            return List.of(new Slide.KeyFigure(id, headline, topic, drawn, chart,
                    alternative(chart.get(), statement.id(), drawn), table, notes));
        }
        return Parts.of(id, headline, table, (partId, title, part) -> new Slide.KeyFigure(partId, title, topic,
                statement, Optional.empty(), "", part, notes));
    }

    private String alternative(ChartKind kind, String told, Statement statement) {
        return input.review().report().wordsOf(told).map(OwnWords::altText).filter(w -> !w.isBlank())
                .orElseGet(() -> ChartText.alternative(kind, statement, input.unit()));
    }

    /** The chart of a statement, where it can be read from afar. */
    private static Optional<ChartKind> chart(Statement statement) {
        long rows = statement.rows().stream().filter(r -> r.kind() == Row.Kind.DETAIL).count();
        long others = statement.columns().stream().filter(c -> c.kind() == Column.Kind.DIFFERENCE)
                .count();
        return ChartPictures.kind(statement).filter(kind -> switch (kind) {
            case CHANGE_PER_MUNICIPALITY -> rows > 1 && rows <= MUNICIPALITIES && others <= PANELS;
            case EQUITY_LADDER -> rows <= ASSOCIATIONS && isKnown(statement.withColumns(c -> c.key().equals("ladder")));
            case ACTIVITIES_PER_YEAR -> rows <= LINES;
            case FINANCING_STACKED -> others < ALTERNATIVES;
            default -> true;
        });
    }

    private static boolean isKnown(Statement statement) {
        return statement.rows().stream().flatMap(r -> r.cells().stream())
                .anyMatch(c -> statement.value(c).isPresent());
    }

    /** The year a statement is of, which its title ends with; "" where it is of none. */
    static String year(Statement statement) {
        Matcher year = YEAR.matcher(statement.title());
        return year.find() ? year.group() : "";
    }
}
