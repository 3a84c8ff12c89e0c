package se.vagval.model;

import java.util.List;
import java.util.Optional;

/**
 * How the review is laid before others: what the report holds and in which order, the user's own words for what statements
 * show, and what is shown and tried at the meeting. No figure follows from it.
 *
 * @param sections
 *            sections of the report in their order; one that is not named stands at its usual place and is included
 * @param words
 *            of statements, at most one entry each
 * @param slides
 *            slides of the presentation that have been decided on; one that is not named is shown
 * @param sliders
 *            inputs that can be tried at the meeting, in their order
 * @param comparedYear
 *            the year that one-year tables compare, if one has been chosen; outside the projected years it is not followed
 */
public record ReportPlan(List<SectionChoice> sections, List<OwnWords> words, List<SlideChoice> slides,
        List<Slider> sliders, Optional<Integer> comparedYear) {
    /** The usual report and presentation. */
    public static final ReportPlan USUAL = new ReportPlan(List.of(), List.of(), List.of(), List.of(),
            Optional.empty());

    public ReportPlan {
        sections = Check.unique("sections", sections, SectionChoice::section);
        words = Check.unique("words", words, OwnWords::statement);
        slides = Check.unique("slides", slides, SlideChoice::slide);
        sliders = Check.unique("sliders", sliders, Slider::address);
        Check.given("comparedYear", comparedYear).ifPresent(year -> Check.year("comparedYear", year));
    }

    /** The same with other sections. */
    public ReportPlan withSections(List<SectionChoice> others) {
        return new ReportPlan(others, words, slides, sliders, comparedYear);
    }

    /** The same with other words. */
    public ReportPlan withWords(List<OwnWords> others) {
        return new ReportPlan(sections, others, slides, sliders, comparedYear);
    }

    /** The same with other slides. */
    public ReportPlan withSlides(List<SlideChoice> others) {
        return new ReportPlan(sections, words, others, sliders, comparedYear);
    }

    /** The same with other sliders. */
    public ReportPlan withSliders(List<Slider> others) {
        return new ReportPlan(sections, words, slides, others, comparedYear);
    }

    /** The same with another year to compare, or none. */
    public ReportPlan withComparedYear(Optional<Integer> other) {
        return new ReportPlan(sections, words, slides, sliders, other);
    }

    /** The user's words of a statement, if there are any. */
    public Optional<OwnWords> wordsOf(String statement) {
        return words.stream().filter(w -> w.statement().equals(statement)).findFirst();
    }

    /** Whether a slide is shown at the meeting. */
    public boolean shows(String slide) {
        return slides.stream().filter(s -> s.slide().equals(slide)).allMatch(SlideChoice::shown);
    }
}
