package se.vagval.finance;

import se.vagval.formula.Term;
import se.vagval.formula.Unit;

/** A term whose label the user has typed, such as the name of a cost line. */
record NamedTerm(String id, String label, Unit unit, String source) implements Term {
    static NamedTerm of(Measure measure, String name) {
        return new NamedTerm(measure.id(), measure.label() + ": " + name, measure.unit(),
                measure.source());
    }
}
