package se.vagval.report.excel;

import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.util.CellReference;

/** The cell of every formula and input that has one. */
final class Addresses {
    private static final int NONE = -1;

    private final int[] rows;
    private final int[] columns;
    private final boolean[] inputs;
    private final String inputSheet;
    private final String gridSheet;

    private Addresses(int nodes, String inputSheet, String gridSheet) {
        this.rows = new int[nodes];
        this.columns = new int[nodes];
        this.inputs = new boolean[nodes];
        this.inputSheet = inputSheet;
        this.gridSheet = gridSheet;
        Arrays.fill(rows, NONE);
    }

    static Addresses of(int nodes, InputLayout inputs, GridLayout grid) {
        Addresses all = new Addresses(nodes, Labels.inputSheet(), Labels.calculationSheet());
        for (int i = 0; i < inputs.nodes().size(); i++) {
            all.put(inputs.nodes().get(i), InputSheet.FIRST_ROW + i, InputSheet.VALUE_COLUMN, true);
        }
        List<GridLayout.GridRow> rows = grid.rows();
        for (int i = 0; i < rows.size(); i++) {
            int[] nodesOfRow = rows.get(i).nodes();
            for (int j = 0; j < nodesOfRow.length; j++) {
                if (nodesOfRow[j] != GridLayout.NONE) {
                    all.put(nodesOfRow[j], CalculationSheet.FIRST_ROW + i, CalculationSheet.FIRST_YEAR + j, false);
                }
            }
        }
        return all;
    }

    private void put(int node, int row, int column, boolean input) {
        rows[node] = row;
        columns[node] = column;
        inputs[node] = input;
    }

    boolean has(int node) {
        return rows[node] != NONE;
    }

    /** The cell as it is written from another sheet. */
    String withSheet(int node) {
        return sheet(node) + "!" + cell(node);
    }

    /** The cell as it is written on the calculation's sheet. */
    String onGrid(int node) {
        return inputs[node] ? withSheet(node) : cell(node);
    }

    /** The cells from one to another as they are written on the calculation's sheet. */
    String runOnGrid(int first, int last) {
        return onGrid(first) + ":" + cell(last);
    }

    /** The cell as a name refers to it. */
    String fixed(int node) {
        return sheet(node) + "!" + new CellReference(rows[node], columns[node], true, true).formatAsString();
    }

    /** Whether a cell lies next below or next to the right of another, on the same sheet. */
    boolean follows(int node, int next, boolean down) {
        return has(node) && has(next) && inputs[node] == inputs[next]
                && rows[next] == rows[node] + (down ? 1 : 0) && columns[next] == columns[node] + (down ? 0 : 1);
    }

    private String sheet(int node) {
        return inputs[node] ? inputSheet : gridSheet;
    }

    private String cell(int node) {
        if (!has(node)) {
            throw new IllegalArgumentException("Node " + node + " has no cell");
        }
        return CellReference.convertNumToColString(columns[node]) + (rows[node] + 1);
    }
}
