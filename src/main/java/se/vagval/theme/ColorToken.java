package se.vagval.theme;

import java.util.Locale;

/** The name of a colour; no colour is written anywhere but in {@code tokens.properties}, under these names. */
public enum ColorToken {
    /** Behind the panels. */
    BACKGROUND,
    /** Behind tables, charts and text. */
    PANEL,
    /** Hairlines between rows and around panels; decoration only. */
    LINE,
    /** Below what stands above the page, such as a list to choose from; decoration only. */
    SHADOW,
    /** Edges of controls and axes of charts, which must be seen. */
    LINE_STRONG,
    /** Text. */
    INK,
    /** Secondary text. */
    INK_MUTED,
    /** What is chosen, links and focus. */
    ACCENT,
    /** Behind what is chosen. */
    ACCENT_SOFT,
    /** Text on a surface filled with the accent. */
    ON_ACCENT,
    /** The mark of an assumed or derived figure, and warnings. */
    ASSUMPTION,
    /** Behind the mark of an assumed figure. */
    ASSUMPTION_SOFT,
    /** Errors. */
    ERROR,
    /** Behind a wrong cell. */
    ERROR_SOFT,
    /** Checks that hold. */
    GOOD,
    /** The state's bars. */
    PARTY_STATE,
    /** The regions' bars. */
    PARTY_REGION,
    /** The municipalities' bars. */
    PARTY_MUNICIPALITIES,
    /** Bars of any other or of no party. */
    PARTY_OTHER,
    /** Text on the state's bars. */
    ON_PARTY_STATE,
    /** Text on the regions' bars. */
    ON_PARTY_REGION,
    /** Text on the municipalities' bars. */
    ON_PARTY_MUNICIPALITIES,
    /** Text on bars of any other or of no party. */
    ON_PARTY_OTHER,
    /** Lines and bars of the first alternative. */
    SERIES_1,
    /** Lines and bars of the second alternative. */
    SERIES_2,
    /** Lines and bars of the third alternative. */
    SERIES_3,
    /** Lines and bars of the fourth alternative. */
    SERIES_4,
    /** Lines and bars of the fifth alternative. */
    SERIES_5,
    /** Lines and bars of the sixth alternative. */
    SERIES_6;

    private static final int SERIES = 6;

    /** The name used in the file of tokens and, after a prefix, in style sheets: {@code party-state}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The colour of the alternative at an index from 0; after the sixth they begin again, so label them. */
    public static ColorToken series(int index) {
        return values()[SERIES_1.ordinal() + Math.floorMod(index, SERIES)];
    }
}
