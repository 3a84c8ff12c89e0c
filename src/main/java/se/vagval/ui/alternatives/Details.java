package se.vagval.ui.alternatives;

import java.util.List;

import se.vagval.model.Change;

/**
 * Where the figures of a change come from, and the investigator's note on it.
 *
 * @param note
 *            on the change
 */
public record Details(Part.Entry note, List<Line> lines) {
    /**
     * The provenance of a figure.
     *
     * @param name
     *            the figure's, with its value
     */
    public record Line(String name, Part.Entry source, Part.Choice mark, Part.Entry note) {}

    public Details {
        lines = List.copyOf(lines);
    }

    static Details of(Change change, Controls controls) {
        return new DetailsMaker(change, controls).make();
    }
}
