package se.vagval.figurecheck.rule;

import se.vagval.figurecheck.table.FigureTable;

/** Works out again what a table's headings say is worked out; where they are not certain it is silent. */
interface TableRule {
    /**
     * Looks over a table's lines. It is asked twice, the second time with columns for lines.
     */
    void check(FigureTable table, Tally tally);
}
