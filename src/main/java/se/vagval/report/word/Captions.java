package se.vagval.report.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.vagval.text.Texts;

/** The numbers of tables and diagrams, in the order they stand, and the bookmarks that references point at. */
final class Captions {
    /** A caption's label, number and bookmark. */
    record Number(String label, int number, String bookmark) {
        String printed() {
            return label + "\u00a0" + number;
        }
    }

    private final Map<String, Number> numbers = new HashMap<>();

    Captions(List<Block> blocks) {
        int tables = 0;
        int figures = 0;
        for (Block block : blocks) {
            switch (block) {
                case Block.Table t -> put(t.id(), Texts.get("report.word.caption.table"), ++tables, "_Ref_tabell_");
                case Block.Figure f ->
                    put(f.id(), Texts.get("report.word.caption.figure"), ++figures, "_Ref_diagram_");
                default -> { /* Only tables and diagrams are numbered. */ }
            }
        }
    }

    private void put(String id, String label, int number, String bookmark) {
        if (numbers.put(id, new Number(label, number, bookmark + number)) != null) {
            throw new IllegalArgumentException("Two blocks are called " + id);
        }
    }

    Number of(String id) {
        Number number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("No table or diagram is called " + id);
        }
        return number;
    }
}
