package se.vagval.ui.presentation;

/** What covers the slide that is shown. */
enum Moment {
    /** Nothing. */
    SLIDE,
    /** A black screen, so that everyone looks at each other. */
    BLACK,
    /** A white one. */
    WHITE,
    /** All slides, to choose among. */
    OVERVIEW,
    /** The list of keys. */
    KEYS
}
