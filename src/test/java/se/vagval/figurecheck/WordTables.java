package se.vagval.figurecheck;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import se.vagval.figurecheck.document.Block;
import se.vagval.figurecheck.document.Block.Passage;
import se.vagval.figurecheck.document.Block.RawTable;
import se.vagval.figurecheck.document.TextDocument;

/** Word documents made in the tests. */
final class WordTables {
    /** Twentieths of a point. */
    private static final int COLUMN = 600;

    private WordTables() {}

    /** A text's passages and tables as a Word document; heads that stand over several columns are merged cells. */
    static Path ofText(Path text, Path folder) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (Block block : TextDocument.read(Files.readAllBytes(text), "text")) {
                switch (block) {
                    case Passage passage -> document.createParagraph().createRun().setText(passage.text());
                    case RawTable table -> table(document.createTable(), table);
                }
            }
            return save(document, folder.resolve("tabeller.docx"));
        }
    }

    static Path save(XWPFDocument document, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return file;
    }

    private static void table(XWPFTable into, RawTable table) {
        into.removeRow(0);
        int width = table.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        for (int column = 0; column < width; column++) {
            grid(into).addNewGridCol().setW(BigInteger.valueOf(COLUMN));
        }
        for (int r = 0; r < table.rows().size(); r++) {
            XWPFTableRow row = into.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            boolean merged = r == 0 && table.rows().getFirst().cells().contains("");
            cells(row, table.rows().get(r).cells(), merged);
        }
    }

    private static CTTblGrid grid(XWPFTable table) {
        return table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
    }

    private static void cells(XWPFTableRow row, List<String> texts, boolean merged) {
        int at = 0;
        while (at < texts.size()) {
            int end = at + 1;
            while (merged && at > 0 && end < texts.size() && texts.get(end).isEmpty()) {
                end++;
            }
            XWPFTableCell cell = row.createCell();
            cell.setText(texts.get(at));
            CTTcPr properties = cell.getCTTc().addNewTcPr();
            CTTblWidth width = properties.addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf((long) COLUMN * (end - at)));
            if (end - at > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(end - at));
            }
            at = end;
        }
    }
}
