package se.vagval.report.excel;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, each made once. */
final class Styles {
    private static final String GENERAL = "General";
    private static final String FACE = "Calibri";
    private static final String INK = "1A2430";
    private static final String MUTED = "526070";
    private static final String ACCENT = "0B5FA5";
    private static final String HEAD_FILL = "E8F1FA";
    private static final String GROUP_FILL = "F1F3F5";
    private static final String INPUT_FILL = "FFF4E0";
    private static final String INPUT_LINE = "9A5B00";
    private static final String LINE = "DFE3E8";

    private record Key(Look look, String format) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // The first font is the workbook's own, by which widths are counted and empty cells look.
        paint(workbook.getFontAt(0), 11, false, INK);
    }

    void set(XSSFCell cell, Look look) {
        set(cell, look, GENERAL);
    }

    void set(XSSFCell cell, Look look, String format) {
        cell.setCellStyle(made.computeIfAbsent(new Key(look, format), this::make));
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setFont(font(key.look()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        fill(style, key.look());
        lines(style, key.look());
        align(style, key.look());
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        switch (look) {
            case TITLE -> paint(font, 16, true, INK);
            case LEAD -> paint(font, 12, false, INK);
            case NOTE -> paint(font, 11, false, MUTED);
            case HEAD, HEAD_RIGHT, GROUP, SUM, SUM_FIGURE -> paint(font, 11, true, INK);
            case TEXT, TEXT_INDENTED, TEXT_WRAPPED, FIGURE, INPUT -> paint(font, 11, false, INK);
            case LINK -> {
                paint(font, 11, false, ACCENT);
                font.setUnderline(FontUnderline.SINGLE);
            }
        }
        return font;
    }

    private static void paint(XSSFFont font, int points, boolean bold, String colour) {
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
    }

    private static void fill(XSSFCellStyle style, Look look) {
        String colour = switch (look) {
            case HEAD, HEAD_RIGHT -> HEAD_FILL;
            case GROUP -> GROUP_FILL;
            case INPUT -> INPUT_FILL;
            default -> "";
        };
        if (!colour.isEmpty()) {
            style.setFillForegroundColor(colour(colour));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static void lines(XSSFCellStyle style, Look look) {
        switch (look) {
            case TITLE, LEAD, NOTE -> {
                // Words around the table stand on the bare sheet.
            }
            case HEAD, HEAD_RIGHT -> below(style, BorderStyle.MEDIUM, ACCENT);
            case SUM, SUM_FIGURE -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(colour(MUTED));
                below(style, BorderStyle.THIN, MUTED);
            }
            case INPUT -> {
                style.setBorderLeft(BorderStyle.THIN);
                style.setLeftBorderColor(colour(INPUT_LINE));
                style.setBorderRight(BorderStyle.THIN);
                style.setRightBorderColor(colour(INPUT_LINE));
                below(style, BorderStyle.THIN, INPUT_LINE);
            }
            default -> below(style, BorderStyle.THIN, LINE);
        }
    }

    private static void below(XSSFCellStyle style, BorderStyle line, String colour) {
        style.setBorderBottom(line);
        style.setBottomBorderColor(colour(colour));
    }

    private static void align(XSSFCellStyle style, Look look) {
        switch (look) {
            case HEAD -> style.setWrapText(true);
            case HEAD_RIGHT -> {
                style.setWrapText(true);
                style.setAlignment(HorizontalAlignment.RIGHT);
            }
            case FIGURE, SUM_FIGURE, INPUT -> style.setAlignment(HorizontalAlignment.RIGHT);
            case TEXT_INDENTED -> style.setIndention((short) 1);
            case TEXT_WRAPPED -> style.setWrapText(true);
            default -> style.setAlignment(HorizontalAlignment.LEFT);
        }
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(java.util.HexFormat.of().parseHex(hex));
    }
}
