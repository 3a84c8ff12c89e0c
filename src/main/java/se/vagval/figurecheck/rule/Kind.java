package se.vagval.figurecheck.rule;

import se.vagval.text.Texts;

/** What is worked out again. */
public enum Kind {
    /** A sum of what it stands with. */
    SUM,
    /** A result or another difference. */
    DIFFERENCE,
    /** A share of two figures. */
    SHARE,
    /** Shares that make a hundred per cent. */
    HUNDRED,
    /** Kronor per inhabitant. */
    PER_INHABITANT;

    /** One of the kind in Swedish. */
    public String label() {
        return Texts.get("figurecheck.kind." + this);
    }

    /** "37 summor". */
    public String counted(int count) {
        return count == 1 ? Texts.get("figurecheck.one." + this) : Texts.get("figurecheck.many." + this, count);
    }
}
