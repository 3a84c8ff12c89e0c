package se.vagval.report.deck;

import java.util.List;
import java.util.Optional;

import se.vagval.model.ReportPlan;
import se.vagval.model.SlideChoice;
import se.vagval.report.ReportInput;

/**
 * The slides for a meeting, in their order.
 *
 * @param title
 *            of the review
 */
public record Deck(String title, List<Slide> slides) {
    public Deck {
        slides = List.copyOf(slides);
    }

    /**
     * The slides that are shown: the usual ones but those made drafts, and of the others those asked for. The pages of the
     * input give a slide for the state and every region, and one that is asked for by itself for every municipality.
     */
    public static Deck of(ReportInput input) {
        List<Slide> shown = all(input).stream().filter(s -> shows(input.review().report(), s)).toList();
        return new Deck(input.review().commission().title(), shown);
    }

    /** Every slide there is, drafts too, to be chosen among. */
    public static List<Slide> all(ReportInput input) {
        return new Slides(input).all();
    }

    /** Those of {@link #all} that tell figures: only what moves when figures are tried. */
    public static List<Slide> figures(ReportInput input) {
        return new Slides(input).figures();
    }

    /** Those of {@link #all} that tell what is typed differently in the alternatives; they are made of the review alone. */
    public static List<Slide> differences(ReportInput input) {
        return new Slides(input).differences();
    }

    /** Whether a slide is shown by a plan. */
    public static boolean shows(ReportPlan plan, Slide slide) {
        Optional<SlideChoice> choice = plan.slides().stream().filter(c -> c.slide().equals(slide.subject()))
                .findFirst();
        return choice.map(SlideChoice::shown).orElseGet(() -> !Slides.onRequest(slide.subject()));
    }

    /** Whether the page of a member is shown on a slide: that of the state and of regions always, others when asked for. */
    public static boolean wants(ReportPlan plan, String member) {
        return Slides.isParty(member)
                || plan.slides().stream().anyMatch(c -> c.shown() && c.slide().equals(Slides.MEMBERS + member));
    }

    /** The slide of an id, if it is among them. */
    public Optional<Slide> slide(String id) {
        return slides.stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
