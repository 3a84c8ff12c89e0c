package se.vagval.ui.alternatives;

import java.util.List;

/**
 * What the step Alternativ shows at a moment.
 *
 * @param about
 *            the chosen alternative's description
 * @param inherited
 *            which alternative it builds on and how much comes from there, or ""
 * @param additions
 *            changes that can be added
 */
public record AlternativePage(List<TreeLine> tree, String alternative, String title, String about, String inherited,
        List<ChangeCard> cards, List<Part.Option> additions, String figuresTitle, List<KeyFigure> figures) {
    public AlternativePage {
        tree = List.copyOf(tree);
        cards = List.copyOf(cards);
        additions = List.copyOf(additions);
        figures = List.copyOf(figures);
    }
}
