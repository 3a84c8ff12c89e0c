package se.vagval.ui.presentation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.vagval.chart.ChartStyle;
import se.vagval.chart.Charts;
import se.vagval.chart.Reach;
import se.vagval.finance.Calculation;
import se.vagval.finance.Subject;
import se.vagval.model.ReportPlan;
import se.vagval.model.Review;
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
    private static final String FIGURE = "figure.";
    private static final String MUNICIPALITIES = "party.municipalities";
    private static final String OWN_COSTS = "party.ownCosts";
    private static final String MEMBERSHIP = "party.membership";
    /** Slides of parties that no member's page tells. */
    private static final Set<String> OF_NO_MEMBER = Set.of(MUNICIPALITIES, MEMBERSHIP, OWN_COSTS);
    private static final String DIFFERENCES = "differences";
    private static final String ALTERNATIVES = "alternatives";

    /** Every slide there is, drafts too; costs a calculation of its own, so that it can be made beside the window. */
    List<Slide> all(Review review) {
        Calculation figures = Calculation.of(review);
        Statements statements = statements(figures);
        return Deck.all(input(review, statements.calculated(), statements.memberPages()));
    }

    /**
     * A slide with the figures of a calculation, in the program's own words, since those of the user are of the figures as
     * prepared. Where it has fewer parts than before, its first; nothing where it tells no figures.
     */
    Optional<Slide> live(Slide prepared, Calculation figures) {
        List<Slide> anew = follows(prepared) ? anew(prepared, figures) : List.of();
        return anew.stream().filter(s -> s.id().equals(prepared.id())).findFirst()
                .or(() -> anew.stream().filter(s -> s.subject().equals(prepared.subject())).findFirst());
    }

    private List<Slide> anew(Slide prepared, Calculation figures) {
        Review review = unworded(figures.review());
        if (prepared.subject().equals(DIFFERENCES)) {
            return Deck.differences(input(review, List.of(), List.of()));
        }
        Statements statements = statements(figures);
        return Deck.figures(isMember(prepared) ? input(review, List.of(), pages(prepared, statements))
                : input(review, statements(prepared, statements), List.of()));
    }

    /** Whether a slide tells figures, which are others when sliders move. */
    private static boolean follows(Slide slide) {
        return slide instanceof Slide.KeyFigure || slide.subject().startsWith(FIGURE)
                || slide.subject().equals(DIFFERENCES);
    }

    /** Whether a slide may tell of figures, so that it has to be known which: one of the commission or of days does not. */
    static boolean tellsOfFigures(Slide slide) {
        return follows(slide) || slide instanceof Slide.Arguments || slide.subject().equals(ALTERNATIVES);
    }

    private static Review unworded(Review review) {
        ReportPlan plan = review.report();
        return plan.words().isEmpty() ? review : review.edit().report(plan.withWords(List.of())).done();
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

    private ReportInput input(Review review, List<Statement> statements, List<MemberPage> pages) {
        return new ReportInput(review, statements, unit, date, List.of()).withPages(pages);
    }

    /** What the slide shows, and what its table reads. */
    private static List<Statement> statements(Slide slide, Statements statements) {
        return switch (slide.subject()) {
            case "figure.allocation" -> List.of(statements.comparison());
            case "figure.financing" -> List.of(statements.financing());
            case "figure.administration" -> List.of(statements.comparison(), statements.administration());
            case "figure.activities" -> List.of(statements.comparison(), statements.activities());
            case "figure.horizon" -> List.of(statements.horizon());
            case "figure.equity" -> List.of(statements.comparison(), statements.equity());
            case MUNICIPALITIES -> List.of(statements.municipalities());
            case MEMBERSHIP -> statements.membership().stream().toList();
            case OWN_COSTS -> statements.ownCosts().stream().toList();
            default -> statements.calculated();
        };
    }

    private static boolean isMember(Slide slide) {
        String subject = slide.subject();
        return subject.startsWith(MEMBER)
                || subject.startsWith(PARTY) && !OF_NO_MEMBER.contains(subject);
    }

    private static List<MemberPage> pages(Slide slide, Statements statements) {
        String key = slide.subject().substring(slide.subject().indexOf('.') + 1);
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
