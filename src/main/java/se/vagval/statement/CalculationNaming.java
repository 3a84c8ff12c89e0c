package se.vagval.statement;

import java.util.Optional;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Outcomes;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.text.Texts;

/** Names the formulas of a calculation; the figures of the whole area are its key figures. */
public record CalculationNaming(Calculation calculation) implements Naming {
    @Override
    public String alternative(int node) {
        String id = place(node).alternative();
        return Place.TODAY.equals(id) ? Texts.get("statement.naming.allAlternatives") : calculation.alternativeName(id);
    }

    @Override
    public String subject(int node) {
        Subject subject = place(node).subject();
        String name = calculation.name(subject);
        return switch (subject.kind()) {
            // What the commission calls the area may be a single municipality of it.
            case AREA -> Texts.get("finance.name.area");
            case ASSOCIATION -> isOfMunicipality(name) ? Texts.get("statement.naming.association", name) : name;
            case MUNICIPALITY, REGION, STATE -> name;
        };
    }

    private boolean isOfMunicipality(String name) {
        return calculation.review().municipalities().stream().anyMatch(m -> m.name().equals(name));
    }

    @Override
    public OptionalInt year(int node) {
        int year = place(node).year();
        // A rule stands at the year it came into force; what is worked out from it alone is the same all years.
        boolean before = year < calculation.review().commission().baseYear();
        return before && !calculation.graph().op(node).isLeaf() ? OptionalInt.empty() : OptionalInt.of(year);
    }

    @Override
    public String explanation(int node) {
        return calculation.explanation(node);
    }

    @Override
    public String reason(int node) {
        return calculation.graph().reason(node);
    }

    @Override
    public boolean isUndecided(int node) {
        return CellText.isUndecided(reason(node));
    }

    @Override
    public Optional<String> outcome(int node) {
        return Outcome.of(calculation.graph(), node);
    }

    @Override
    public boolean isForTablesOnly(int node) {
        return Outcomes.holds(calculation.graph().term(node));
    }

    @Override
    public String definedName(int node) {
        Place place = place(node);
        if (!Subject.AREA.equals(place.subject()) || !(calculation.graph().term(node) instanceof Measure measure)
                || !calculation.isFigure(node)) {
            return "";
        }
        String alternative = Place.TODAY.equals(place.alternative()) ? "" : "_" + place.alternative();
        return measure.id() + alternative + "_" + place.year();
    }

    private Place place(int node) {
        return calculation.place(node);
    }
}
