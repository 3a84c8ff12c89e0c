package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import se.vagval.model.Figure;
import se.vagval.text.Texts;

/** What stands under one table of outcome: numbered remarks on its figures, and the figures that were never given. */
final class OutcomeNotes {
    private static final char CLOSING = '⁾';

    private final List<String> remarks = new ArrayList<>();
    private final Map<String, List<String>> missing = new TreeMap<>();

    /**
     * A figure as it is printed in its cell, with the number of its remark where it has one.
     *
     * @param row
     *            label of the row
     * @param area
     *            head of the column
     */
    String marked(String printed, String row, String area, Optional<Figure> figure) {
        if (figure.isEmpty()) {
            missing.computeIfAbsent(row, r -> new ArrayList<>()).add(area);
            return printed;
        }
        String note = figure.get().provenance().note().strip();
        if (note.isEmpty()) {
            return printed;
        }
        String number = number(remarks.size() + 1);
        remarks.add(Texts.get("report.word.note.remark", number, row, area, note));
        return printed + '\u00A0' + number;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(remarks);
        missing.forEach((row, areas) -> lines
                .add(Texts.get("report.word.note.notGiven", row, String.join(", ", areas))));
        return lines;
    }

    /** Raised digits and a bracket, so that the number is not read as a part of the figure. */
    private static String number(int number) {
        StringBuilder raised = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return raised.append(CLOSING).toString();
    }
}
