package se.vagval.statement;

import se.vagval.finance.Measure;
import se.vagval.text.Texts;

/** What is told of each party when somebody leaves. */
public enum LeavingMeasure {
    /** What it pays, kronor. */
    CONTRIBUTION(Measure.CONTRIBUTION_MUNICIPALITY, Format.MONEY),
    /** What it pays for each inhabitant 16–64. */
    PER_INHABITANT(Measure.PER_CAPITA_CONTRIBUTION, Format.PER_INHABITANT),
    /** Its share of what all pay. */
    SHARE(Measure.CONTRIBUTION_MUNICIPALITY, Format.SHARE),
    /** What the association spends in its area, kronor. */
    ACTIVITIES(Measure.AREA_ACTIVITIES, Format.MONEY),
    /** Kronor spent in its area for each krona of its own. */
    LEVERAGE(Measure.LEVERAGE, Format.RATIO);

    private final Measure ofMunicipality;
    private final Format format;

    LeavingMeasure(Measure ofMunicipality, Format format) {
        this.ofMunicipality = ofMunicipality;
        this.format = format;
    }

    /** As the choice says it. */
    public String label() {
        return Texts.get("statement.leaving.measure." + this);
    }

    Measure ofMunicipality() {
        return ofMunicipality;
    }

    Format format() {
        return format;
    }

    /** Whether the state and the regions have it too. */
    boolean ofAllParties() {
        return this == CONTRIBUTION || this == SHARE;
    }
}
