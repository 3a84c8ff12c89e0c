package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

class StatementTablesTest {
    /** Members that bear costs of their own stood under the head of alternatives. */
    @Test
    void theColumnOfGroupsIsHeadedByWhatTheyAre() {
        Review county = Examples.open("jonkoping");
        Review bearing = county.edit().alternative("alt3", a -> a.withChanges(Stream.concat(a.changes().stream(),
                Stream.of(new Change.OneOffCost("r", 2021, "Flytt", Figure.of(300_000),
                        new Bearer(Bearer.Kind.REGION, "rjl"), ""),
                        new Change.OneOffCost("k", 2022, "Egen", Figure.of(100_000),
                                new Bearer(Bearer.Kind.MUNICIPALITY, "0682"), "")))
                .toList())).done();
        assertEquals("Medlem", groups("ownCosts", bearing));
        assertEquals("Alternativ", groups("equity", bearing));
        assertEquals("Alternativ", groups("budgetPerCapita.years", bearing));
    }

    private static String groups(String statement, Review review) {
        Statement shown = WordSample.of(review).statement(statement).orElseThrow();
        List<Block> blocks = new StatementTables(shown, MoneyUnit.TKR, "").blocks(9_000);
        return ((Block.Table) blocks.getFirst()).heads().getFirst().text();
    }
}
