package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of a paragraph. */
sealed interface Inline {
    /** Words, set in italics when they are an author's comment or so marked, and bold when they are. */
    record Words(String text, boolean emphasis, boolean strong) implements Inline {
        Words(String text, boolean emphasis) {
            this(text, emphasis, false);
        }
    }

    /**
     * Words that lead somewhere.
     *
     * @param target
     *            an address on the web, or # and the id of a section
     */
    record Link(String target, List<Words> words) implements Inline {
        public Link {
            words = List.copyOf(words);
        }

        /** Whether it leads to a section of the report. */
        boolean isInside() {
            return target.startsWith("#");
        }

        /** The id of the section. */
        String section() {
            return target.substring(1);
        }
    }

    /**
     * Words from the review that can be refreshed in a document.
     *
     * @param address
     *            what they are of, see {@link se.vagval.report.control.Addresses}
     * @param name
     *            what people call them
     */
    record Live(String address, String name, String text) implements Inline {}

    /** A cross-reference, printed as "Tabell 3" or "Diagram 2". */
    record Reference(String block) implements Inline {}

    /** Stands for an argument while a message is being put together; a private-use character, never in a text. */
    char SLOT = '\uE000';

    /** Letters of the parts as they are printed, a reference taken as one to a table or diagram of two digits. */
    static int length(List<Inline> parts) {
        return parts.stream().mapToInt(p -> switch (p) {
            case Words words -> words.text().length();
            case Live live -> live.text().length();
            case Link link -> link.words().stream().mapToInt(w -> w.text().length()).sum();
            case Reference reference -> "Diagram 10".length();
        }).sum();
    }

    /** The words of the parts as they stand, without what is only known when the document is written. */
    static String words(List<Inline> parts) {
        return parts.stream().map(p -> switch (p) {
            case Words words -> words.text();
            case Live live -> live.text();
            case Link link -> link.words().stream().map(Words::text).collect(Collectors.joining());
            case Reference _ -> "";
        }).collect(Collectors.joining());
    }

    static List<Inline> plain(String text) {
        return List.of(new Words(text, false));
    }

    /** A message in which each slot, in turn, is taken by a reference. */
    static List<Inline> filled(String message, List<String> blocks) {
        return with(message, blocks.stream().<Inline>map(Reference::new).toList());
    }

    /** A message in which each slot, in turn, is taken by a part. */
    static List<Inline> with(String message, List<Inline> taking) {
        List<Inline> parts = new ArrayList<>();
        int from = 0;
        for (Inline part : taking) {
            int at = message.indexOf(SLOT, from);
            parts.add(new Words(message.substring(from, at), false));
            parts.add(part);
            from = at + 1;
        }
        parts.add(new Words(message.substring(from), false));
        return List.copyOf(parts);
    }
}
