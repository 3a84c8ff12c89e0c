package se.vagval.ui.consequences;

import java.util.List;

import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.control.DrawnChart;

/**
 * What Konsekvenser shows at a moment.
 *
 * @param about
 *            year, unit and reference in a sentence
 */
public record Consequences(String about, MoneyUnit unit, List<Block> blocks) {
    public Consequences {
        blocks = List.copyOf(blocks);
    }

    /** The statements that are seen as tables. */
    public List<Statement> tables() {
        return blocks.stream().filter(b -> b.showing().hasTable()).map(Block::statement).toList();
    }

    /** The charts that are seen. */
    public List<DrawnChart> charts() {
        return blocks.stream().filter(b -> b.showing().hasChart()).flatMap(b -> b.chart().stream()).toList();
    }
}
