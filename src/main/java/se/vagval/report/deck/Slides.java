package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Author;
import se.vagval.model.Commission;
import se.vagval.report.Reach;
import se.vagval.report.ReportInput;
import se.vagval.statement.MemberPage;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** Makes every slide of a review, in order. */
final class Slides {
    /** Municipalities' own slides, of which there may be many. */
    static final String MEMBERS = "member.";
    private static final String STATE = "state";
    private static final String REGION = "region.";
    private static final int ASKED = 700;
    private static final int EXCLUDED = 300;

    private final ReportInput input;

    Slides(ReportInput input) {
        this.input = input;
    }

    /** Whether a slide is shown only when it has been asked for. */
    static boolean onRequest(String subject) {
        return subject.startsWith(MEMBERS);
    }

    /** Whether a member has a slide without being asked for. */
    static boolean isParty(String member) {
        return member.startsWith(REGION) || member.equals(STATE);
    }

    List<Slide> all() {
        List<Slide> slides = new ArrayList<>();
        slides.add(opening());
        question(slides);
        slides.addAll(new ChoiceSlides(input).slides());
        slides.addAll(new DifferenceSlides(input).slides());
        slides.addAll(told());
        slides.addAll(new ArgumentSlides(input).slides());
        slides.addAll(new DecisionSlides(input).slides());
        return unlike(slides);
    }

    /** Those that tell figures, which are made of the input's statements and pages alone. */
    List<Slide> figures() {
        return unlike(told());
    }

    /** Those that tell what is typed differently. */
    List<Slide> differences() {
        return unlike(new DifferenceSlides(input).slides());
    }

    private List<Slide> told() {
        KeyFigures figures = new KeyFigures(input);
        List<Slide> slides = new ArrayList<>(figures.slides());
        PartySlides parties = new PartySlides(input);
        slides.addAll(figures.municipalities());
        slides.addAll(new MembershipSlides(input).slides());
        slides.addAll(new OwnCostSlides(input).slides());
        pages(REGION).forEach(p -> slides.addAll(parties.slides(p, "party." + p.key())));
        pages(STATE).forEach(p -> slides.addAll(parties.slides(p, "party." + p.key())));
        input.pages().stream().filter(p -> !isParty(p.key()))
                .forEach(p -> slides.addAll(parties.slides(p, MEMBERS + p.key())));
        return slides;
    }

    private Stream<MemberPage> pages(String kind) {
        return input.pages().stream().filter(p -> p.key().startsWith(kind));
    }

    private Slide opening() {
        Commission commission = input.review().commission();
        List<String> details = new ArrayList<>();
        if (!commission.orderedBy().isBlank()) {
            details.add(Fit.cut(Texts.get("report.deck.orderedBy", commission.orderedBy().strip()), 2 * Fit.ACROSS));
        }
        String authors = commission.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        if (!authors.isBlank()) {
            details.add(Fit.cut(Texts.get("report.deck.authors", authors), 2 * Fit.ACROSS));
        }
        String date = SwedishDates.date(input.date());
        details.add(commission.caseNumber().isBlank() ? date
                : Fit.cut(Texts.get("report.deck.dateAndCase", date, commission.caseNumber().strip()), Fit.ACROSS));
        if (input.statements().stream().anyMatch(Reach::isMarked)) {
            details.add(Texts.get("report.deck.marked"));
        }
        return new Slide.Opening("title", Fit.cut(commission.title(), Fit.HEADLINE),
                Fit.cut(commission.area(), Fit.ACROSS), details, new NoteLines().add(commission.title()).lines());
    }

    private void question(List<Slide> slides) {
        Commission commission = input.review().commission();
        if (commission.question().isBlank() && commission.excluded().isBlank()) {
            return;
        }
        slides.add(new Slide.Question("question", Texts.get("report.deck.question.headline"),
                shortened(commission.question(), ASKED), Texts.get("report.deck.question.excluded"),
                shortened(commission.excluded(), EXCLUDED),
                new NoteLines().add(commission.question()).add(commission.excluded()).lines()));
    }

    private static List<String> shortened(String text, int letters) {
        return text.isBlank() ? List.of() : List.of(Fit.sentences(text, letters));
    }

    /** Two alternatives of the same name would give two slides the same headline. */
    private List<Slide> unlike(List<Slide> slides) {
        Set<String> taken = new HashSet<>();
        WholeNames names = new WholeNames(input.review().alternatives());
        return slides.stream().map(s -> {
            String whole = names.in(s.headline());
            String headline = whole;
            for (int i = 2; !taken.add(headline); i++) {
                headline = Texts.get("report.deck.same", whole, i);
            }
            return headline.equals(s.headline()) ? s : Headlines.renamed(s, headline);
        }).toList();
    }
}
