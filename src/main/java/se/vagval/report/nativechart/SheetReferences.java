package se.vagval.report.nativechart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

import se.vagval.chart.ChartData;
import se.vagval.chart.ChartData.Category;

/** The cells of a statement in a workbook; rows that do not follow each other are listed. */
record SheetReferences(ChartData data, ChartCells cells) implements References {
    @Override
    public String categories() {
        return joined(data.categories().stream()
                .map(c -> data.seriesInRows() ? cells.head(c.line()) : cells.label(c.line())).toList());
    }

    @Override
    public String name(int series) {
        int line = data.series().get(series).line();
        return (data.seriesInRows() ? cells.label(line) : cells.head(line)).formatAsString();
    }

    @Override
    public String figures(int series) {
        int line = data.series().get(series).line();
        return joined(data.categories().stream().map(Category::line)
                .map(c -> data.seriesInRows() ? cells.figure(line, c) : cells.figure(c, line)).toList());
    }

    /** Runs of cells beside or below each other, as Excel writes them: {@code (A!$B$2:$B$4,A!$B$6)}. */
    private static String joined(List<CellReference> all) {
        List<List<CellReference>> runs = new ArrayList<>();
        for (CellReference cell : all) {
            if (runs.isEmpty() || !follows(runs.getLast(), cell)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(cell);
        }
        String text = runs.stream().map(SheetReferences::area).collect(Collectors.joining(","));
        return runs.size() == 1 ? text : "(" + text + ")";
    }

    private static boolean follows(List<CellReference> run, CellReference cell) {
        int down = cell.getRow() - run.getLast().getRow();
        int right = cell.getCol() - run.getLast().getCol();
        boolean same = run.size() < 2 || (run.getFirst().getRow() == run.getLast().getRow()) == (down == 0);
        return same && down + right == 1 && down * right == 0;
    }

    private static String area(List<CellReference> run) {
        return run.size() == 1 ? run.getFirst().formatAsString()
                : new AreaReference(run.getFirst(), run.getLast(), SpreadsheetVersion.EXCEL2007).formatAsString();
    }
}
