package se.vagval.figurecheck.rule;

import java.util.List;

import se.vagval.figurecheck.table.FigureTable;

/** All that is worked out again in a table, rows first and then columns. */
public final class TableRules {
    private static final List<TableRule> RULES = List.of(new TotalLine(), new WomenAndMen(), new Result(),
            new ShareLine(), new ShareOfTotal(), new Hundred(), new PerInhabitant());

    private TableRules() {}

    /** Looks over a table. */
    public static void check(FigureTable table, Tally tally) {
        FigureTable turned = table.turn();
        for (TableRule rule : RULES) {
            rule.check(table, tally);
            rule.check(turned, tally);
        }
    }
}
