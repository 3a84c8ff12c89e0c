package se.vagval.report.nativechart;

import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.SpreadsheetVersion;

import se.vagval.chart.ChartData;

/** The cells of the workbook inside a document: categories in the first column, each series in one of the next. */
record DataReferences(ChartData data) implements References {
    @Override
    public String categories() {
        return column(0);
    }

    @Override
    public String name(int series) {
        return at(0, 1 + series).formatAsString();
    }

    @Override
    public String figures(int series) {
        return column(1 + series);
    }

    private String column(int column) {
        return new AreaReference(at(1, column), at(data.categories().size(), column), SpreadsheetVersion.EXCEL2007)
                .formatAsString();
    }

    private static CellReference at(int row, int column) {
        return new CellReference(DataWorkbook.sheet(), row, column, true, true);
    }
}
