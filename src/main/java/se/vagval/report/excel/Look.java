package se.vagval.report.excel;

/** How a cell looks, apart from its number format. */
enum Look {
    /** The sheet's title. */
    TITLE,
    /** A sentence under the title. */
    LEAD,
    /** A note, or how the sheet is read. */
    NOTE,
    /** Head of sentences that belong together. */
    SECTION,
    /** Head of a column of words. */
    HEAD,
    /** Head of a column of words that has another to its left. */
    HEAD_INDENTED,
    /** Head of a column of figures. */
    HEAD_RIGHT,
    /** Words, on as many lines as they need. */
    TEXT,
    /** Words under a group, or with a column to their left. */
    TEXT_INDENTED,
    /** A figure, or the word that it is missing. */
    FIGURE,
    /** The row that heads a group. */
    GROUP,
    /** The label of a sum. */
    SUM,
    /** Words of a sum with a column to their left. */
    SUM_INDENTED,
    /** The figure of a sum. */
    SUM_FIGURE,
    /** A figure that the reader may change. */
    INPUT,
    /** Words that lead to another sheet. */
    LINK
}
