package se.vagval.report.word;

import java.util.HashMap;
import java.util.Map;

/** Writes a text as marks again and again while it is worked on: only paragraphs that were not there are written anew. */
public final class ProseLines {
    private Map<ProseParagraph, String> lines = Map.of();

    /** The marks that stand for a text. */
    public String marks(ProseText text) {
        Map<ProseParagraph, String> now = new HashMap<>();
        for (ProseParagraph paragraph : text.paragraphs()) {
            String known = lines.get(paragraph);
            now.put(paragraph, known == null ? ProseWriter.line(paragraph) : known);
        }
        lines = now;
        return ProseWriter.marks(text, now);
    }
}
