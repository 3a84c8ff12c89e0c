package se.vagval.ui.prose;

import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseSpan.Look;

/**
 * Where one is in a text: what paragraph, and how the letters look that are selected or would be typed.
 *
 * @param link
 *            where the link leads that one stands in; "" where there is none
 * @param figure
 *            what the figure is that one stands at, in words; "" where there is none
 */
public record ProseState(Kind kind, boolean strong, boolean emphasis, String link, String figure) {
    static ProseState of(Kind kind, Look look, String link) {
        return new ProseState(kind, look.strong(), look.emphasis(), link, "");
    }

    /** The same at a figure. */
    ProseState at(String words) {
        return new ProseState(kind, strong, emphasis, link, words);
    }
}
