package se.vagval.ui.presentation;

import java.time.LocalDate;
import java.util.List;

import se.vagval.chart.ChartStyle;
import se.vagval.chart.Charts;
import se.vagval.chart.Reach;
import se.vagval.finance.Calculation;
import se.vagval.finance.Subject;
import se.vagval.report.ReportInput;
import se.vagval.report.deck.Deck;
import se.vagval.report.deck.Slide;
import se.vagval.statement.MemberPage;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;
import se.vagval.theme.Tokens;

/** The slides of a review for the meeting: the same as those of the document, and one of them anew while figures are tried. */
record MeetingDeck(MoneyUnit unit, LocalDate date) {
    private static final String MEMBER = "member.";
    private static final String PARTY = "party.";

    /** Every slide there is, drafts too; costs a calculation of its own, so that it can be made beside the window. */
    List<Slide> all(se.vagval.model.Review review) {
        Calculation figures = Calculation.of(review);
        Statements statements = statements(figures);
        return Deck.all(input(figures, statements.calculated(), statements.memberPages()));
    }

    /**
     * A slide with the figures of a calculation; the slide as it is where it tells no figures, or where there is none by
     * that id any more.
     */
    Slide live(Slide prepared, Calculation figures) {
        if (!(prepared instanceof Slide.KeyFigure figure)) {
            return prepared;
        }
        Statements statements = statements(figures);
        ReportInput input = isMember(figure)
                ? input(figures, List.of(), pages(figure, statements))
                : input(figures, statements(figure, statements), List.of());
        return Deck.figures(input).stream().filter(s -> s.id().equals(prepared.id())).findFirst().orElse(prepared);
    }

    /** What the axis of a slide's chart has to have room for; nothing where it has none. */
    Reach reach(Slide slide) {
        return slide instanceof Slide.KeyFigure figure && figure.chart().isPresent()
                ? Charts.reach(figure.chart().get(), figure.statement(),
                        new ChartStyle(Tokens.light(), unit, 1, false))
                : Reach.NONE;
    }

    private Statements statements(Calculation figures) {
        return Statements.of(figures, View.of(figures, unit));
    }

    private ReportInput input(Calculation figures, List<Statement> statements, List<MemberPage> pages) {
        return new ReportInput(figures.review(), statements, unit, date, List.of()).withPages(pages);
    }

    /** What the slide shows, and what its table reads. */
    private static List<Statement> statements(Slide.KeyFigure figure, Statements statements) {
        return switch (figure.statement().id()) {
            case "financing" -> List.of(statements.financing());
            case "activities" -> List.of(statements.comparison(), statements.activities());
            case "administration" -> List.of(statements.comparison(), statements.administration());
            case "equity" -> List.of(statements.comparison(), statements.equity());
            case "alternatives.administration" -> List.of(statements.comparison(), statements.administration());
            case "alternatives.allocation" -> List.of(statements.comparison());
            case "horizon", "alternatives.horizon" -> List.of(statements.horizon());
            case "municipalities" -> List.of(statements.municipalities());
            case "comparison" -> List.of(statements.comparison());
            default -> statements.calculated();
        };
    }

    private static boolean isMember(Slide.KeyFigure figure) {
        return figure.subject().startsWith(MEMBER)
                || figure.subject().startsWith(PARTY) && !figure.statement().id().equals("municipalities");
    }

    private static List<MemberPage> pages(Slide.KeyFigure figure, Statements statements) {
        String key = figure.subject().substring(figure.subject().indexOf('.') + 1);
        return statements.members().stream().filter(member -> key.equals(key(member)))
                .map(statements::memberPage).toList();
    }

    private static String key(Subject member) {
        return switch (member.kind()) {
            case STATE -> "state";
            case REGION -> "region." + member.id();
            default -> member.id();
        };
    }
}
