package se.vagval.text;

/** Why a text was not read as a number. */
public enum NumberProblem {
    /** Nothing but space. */
    EMPTY,
    /** Something that belongs to no number, such as the letter O in "6 8O1". */
    NOT_A_NUMBER,
    /** More commas and points than the one that begins the decimals. */
    SEVERAL_SEPARATORS,
    /** Spaces that do not part the digits in threes. */
    GROUPING,
    /** A comma or point with no digit before or after it. */
    BARE_SEPARATOR,
    /** The name of a unit after the number. */
    UNIT,
    /** A percent sign where a number was asked for. */
    PERCENT,
    /** More digits than a figure can hold exactly. */
    TOO_LONG;

    /** Key of the sentence; its argument is what was typed. */
    public String key() {
        return "text.number." + this;
    }
}
