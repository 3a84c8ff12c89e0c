package se.vagval.model;

import java.util.List;
import java.util.Optional;

/**
 * A figure that can be typed in a review, with where it stands.
 *
 * @param address
 *            its path from the review, as {@link InvalidField} writes it, such as
 *            {@code associations.hoglandet.accounts.2019.equity}; steps of the path may hold points of their own, so an
 *            address is compared and never taken apart
 * @param label
 *            what it is, in Swedish: "Eget kapital"
 * @param within
 *            what it belongs to, from the outside in: "Höglandet", "2019"
 * @param figure
 *            the figure, if typed
 */
public record Input(String address, String label, List<String> within, InputUnit unit, Optional<Figure> figure) {
    public Input {
        within = List.copyOf(within);
    }

    /** What it is and what it belongs to: "Eget kapital, Höglandet, 2019". */
    public String words() {
        return within.isEmpty() ? label : label + ", " + String.join(", ", within);
    }
}
