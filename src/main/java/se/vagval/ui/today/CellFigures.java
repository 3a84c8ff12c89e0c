package se.vagval.ui.today;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.ui.grid.GridCell;

/**
 * Which formula of the calculation each cell of a sheet shows or is read by, so that it can be explained. A formula is
 * looked for, and added where the calculation makes it when it is asked for, first when somebody asks.
 */
final class CellFigures {
    private final Map<String, Function<Calculation, OptionalInt>> formulas = new HashMap<>();

    /** A cell that shows, or is read by, a measure of today. */
    GridCell of(GridCell cell, Measure measure, Subject subject, int year) {
        return of(cell, measure.id() + "/" + subject.kind() + "/" + subject.id() + "/" + year,
                now -> now.node(measure, Place.TODAY, subject, year));
    }

    /**
     * A cell that shows, or is read by, a formula.
     *
     * @param name
     *            of the formula, unique in the sheet: a computed cell has no address in the review
     */
    GridCell of(GridCell cell, String name, Function<Calculation, OptionalInt> formula) {
        GridCell named = cell.address().isEmpty() ? cell.at("=" + name) : cell;
        formulas.put(named.address(), formula);
        return named;
    }

    /** The formula of the cell of an address in a calculation, if it has one. */
    OptionalInt formula(String address, Calculation now) {
        return formulas.getOrDefault(address, _ -> OptionalInt.empty()).apply(now);
    }
}
