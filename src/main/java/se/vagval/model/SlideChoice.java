package se.vagval.model;

/**
 * Whether a slide is shown at the meeting; one that is not is a draft.
 *
 * @param slide
 *            its id
 */
public record SlideChoice(String slide, boolean shown) {
    public SlideChoice {
        Check.id("slide", slide);
    }
}
