package se.vagval.report.excel;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

import se.vagval.text.WritableText;

/**
 * The words of a workbook's cells, of which most stand in many. POI finds out that it has a text already by writing it as
 * XML, each time, so it is asked once for each.
 */
final class SharedWords {
    private final Map<String, String> places = new HashMap<>();

    void set(XSSFCell cell, String text) {
        String place = places.get(text);
        if (place == null) {
            cell.setCellValue(WritableText.of(text));
            places.put(text, cell.getCTCell().getV());
        } else {
            CTCell same = cell.getCTCell();
            same.setT(STCellType.S);
            same.setV(place);
        }
    }
}
