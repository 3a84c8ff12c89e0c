package se.vagval.ui.report;

/** What can be added to a report. */
enum Addition {
    /** A section in a chapter; beside an appendix an appendix, which has no sections. */
    SECTION,
    /** A chapter. */
    CHAPTER,
    /** An appendix. */
    APPENDIX;

    /** What is added beside a section or an appendix. */
    Addition beside(boolean appendix) {
        return this == SECTION && appendix ? APPENDIX : this;
    }
}
