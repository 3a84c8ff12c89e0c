package se.vagval.ui.alternatives;

import java.util.List;

/**
 * A change as it is shown.
 *
 * @param heading
 *            year and kind
 * @param sentence
 *            what it does
 * @param columns
 *            heads of the table of savings
 * @param savings
 *            empty where the change has no savings
 * @param note
 *            the investigator's note, or ""
 * @param assumed
 *            whether its figures are assumptions
 */
public record ChangeCard(String id, String heading, List<Part> sentence, List<String> columns,
        List<SavingLine> savings, String note, boolean assumed) {
    public ChangeCard {
        sentence = List.copyOf(sentence);
        columns = List.copyOf(columns);
        savings = List.copyOf(savings);
    }
}
