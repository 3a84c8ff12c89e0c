package se.vagval.model;

import java.util.List;

/**
 * What a review holds at an address besides figures: words, a date, a year, a choice, a yes or no.
 *
 * @param address
 *            its path from the review, as {@link Input} has it
 * @param label
 *            what it is, in Swedish: "Förkortat namn"
 * @param within
 *            what it belongs to, from the outside in: "Höglandet", "2019"
 * @param words
 *            the value as it is said in Swedish; "" when nothing is given
 */
public record Field(String address, String label, List<String> within, String words) {
    public Field {
        within = List.copyOf(within);
    }
}
