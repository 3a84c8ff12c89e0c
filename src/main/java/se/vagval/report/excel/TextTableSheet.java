package se.vagval.report.excel;

import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFRow;

import se.vagval.report.excel.TextTable.Entry;
import se.vagval.report.excel.TextTable.Head;

/** The sheet of a table that is told and not calculated. */
final class TextTableSheet {
    private final SheetFrame frame;
    private final TextTable table;

    TextTableSheet(SheetFrame frame, TextTable table) {
        this.frame = frame;
        this.table = table;
    }

    /** Writes the sheet; the number tells its table from those of other sheets. */
    void write(int number) {
        frame.widths(table.heads().stream().map(Head::width).toList());
        frame.sentence(table.title(), Look.TITLE);
        if (!table.lead().isEmpty()) {
            frame.sentence(table.lead(), Look.LEAD);
        }
        frame.gap();
        int head = frame.nextRow();
        heads();
        table.rows().forEach(this::row);
        frame.table("tabell_" + number + "_uppgifter", head, table.heads().size(), 1);
        frame.gap();
        table.notes().forEach(n -> frame.sentence(n, Look.NOTE));
        frame.finish();
    }

    /** Words begin some way into their cell, since those of the cell before may fill it to its edge. */
    private void heads() {
        XSSFRow row = frame.row();
        Map<String, Integer> met = CellTexts.noHeads();
        List<Head> heads = table.heads();
        for (int i = 0; i < heads.size(); i++) {
            frame.text(row, i, CellTexts.head(met, heads.get(i).text()),
                    heads.get(i).figures() ? Look.HEAD_RIGHT : i > 0 ? Look.HEAD_INDENTED : Look.HEAD);
        }
        frame.fit(row);
    }

    private void row(List<Entry> entries) {
        XSSFRow row = frame.row();
        for (int i = 0; i < entries.size(); i++) {
            boolean figures = table.heads().get(i).figures();
            switch (entries.get(i)) {
                case TextTable.Words w -> frame.text(row, i, w.text(),
                        figures ? Look.FIGURE : i > 0 ? Look.TEXT_INDENTED : Look.TEXT);
                case TextTable.Amount a -> frame.figure(row, i, Look.FIGURE, NumberFormats.amount(a.decimals()))
                        .setCellValue(a.value());
                case TextTable.Share s -> frame.figure(row, i, Look.FIGURE, NumberFormats.share(s.decimals()))
                        .setCellValue(s.value());
            }
        }
        frame.fit(row);
    }
}
