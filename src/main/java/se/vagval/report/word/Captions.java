package se.vagval.report.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.text.Texts;

/**
 * The numbers of tables and diagrams, in the order they stand, the bookmarks that references point at, and where links
 * lead.
 */
final class Captions {
    /** A caption's label, number and bookmark. */
    record Number(String label, int number, String bookmark) {
        String printed() {
            return label + "\u00a0" + number;
        }
    }

    private final Map<String, Number> numbers = new HashMap<>();
    private final Map<String, String> anchors = new HashMap<>();
    private final List<String> addresses = new ArrayList<>();

    Captions(List<Block> blocks) {
        int tables = 0;
        int figures = 0;
        int headings = 0;
        for (Block block : blocks) {
            switch (block) {
                case Block.Table t -> put(t.id(), Texts.get("report.word.caption.table"), ++tables, "_Ref_tabell_");
                case Block.Figure f ->
                    put(f.id(), Texts.get("report.word.caption.figure"), ++figures, "_Ref_diagram_");
                case Block.Heading h -> anchors.putIfAbsent(h.section(), ContentsXml.bookmark(headings++));
                case Block.Paragraph p -> p.parts().forEach(this::address);
                case Block.Turn _ -> { /* Nothing leads to it. */ }
            }
        }
        anchors.remove("");
    }

    private void address(Inline part) {
        if (part instanceof Inline.Link link && !link.isInside() && !addresses.contains(link.target())) {
            addresses.add(link.target());
        }
    }

    /** The bookmark of a section's heading, if the section is in the document. */
    Optional<String> anchor(String section) {
        return Optional.ofNullable(anchors.get(section));
    }

    /** The addresses on the web that links lead to; their relations are {@link #relation}. */
    List<String> addresses() {
        return List.copyOf(addresses);
    }

    String relation(String address) {
        return "rIdLank" + (addresses.indexOf(address) + 1);
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
