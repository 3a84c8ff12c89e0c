package se.vagval.report.excel;

import java.util.HashMap;
import java.util.HexFormat;
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

import se.vagval.theme.ColorToken;
import se.vagval.theme.Tokens;

/** The styles of a workbook, each made once. */
final class Styles {
    private static final String GENERAL = "General";
    /** Found wherever a spreadsheet is, or with a twin of the same widths; the typeface of the Word report. */
    private static final String FACE = "Arial";
    private static final int POINTS = 10;
    /** How a colour that hides what is under it begins; the format wants it said. */
    private static final String OPAQUE = "FF";

    private record Key(Look look, String format, boolean words) {}

    private final Tokens colours = Tokens.light();
    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();
    private final SharedWords words = new SharedWords();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // The first font is the workbook's own, by which widths are counted and empty cells look.
        paint(workbook.getFontAt(0), POINTS, ColorToken.INK);
    }

    /** The words of its cells. */
    SharedWords words() {
        return words;
    }

    void set(XSSFCell cell, Look look) {
        set(cell, new Key(look, GENERAL, false));
    }

    /** For words that would become a formula if somebody edited them. */
    void setWords(XSSFCell cell, Look look) {
        set(cell, new Key(look, GENERAL, true));
    }

    void set(XSSFCell cell, Look look, String format) {
        set(cell, new Key(look, format, false));
    }

    private void set(XSSFCell cell, Key key) {
        cell.setCellStyle(made.computeIfAbsent(key, this::make));
    }

    /** Height of a line of words in points. */
    static float lineHeight(Look look) {
        return switch (look) {
            case TITLE -> 23;
            case LEAD, SECTION -> 16;
            default -> 13.5f;
        };
    }

    /** Size of its letters. */
    static int points(Look look) {
        return switch (look) {
            case TITLE -> 15;
            case LEAD, SECTION -> 11;
            default -> POINTS;
        };
    }

    /** Whether its letters are bold. */
    static boolean isBold(Look look) {
        return switch (look) {
            case TITLE, SECTION, HEAD, HEAD_INDENTED, HEAD_RIGHT, GROUP, SUM, SUM_INDENTED, SUM_FIGURE -> true;
            default -> false;
        };
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setFont(font(key.look()));
        style.setQuotePrefixed(key.words());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        fill(style, key.look());
        lines(style, key.look());
        align(style, key.look());
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        // A new font of POI's has a name and a size, and what is said of it later is written after them; in Excel's own files,
        // and by Microsoft's validator, weight and lines come first and the name last.
        font.getCTFont().removeName(0);
        font.getCTFont().removeSz(0);
        font.setBold(isBold(look));
        if (look == Look.LINK) {
            font.setUnderline(FontUnderline.SINGLE);
        }
        paint(font, points(look), switch (look) {
            case NOTE -> ColorToken.INK_MUTED;
            case LINK -> ColorToken.ACCENT;
            default -> ColorToken.INK;
        });
        return font;
    }

    private void paint(XSSFFont font, int points, ColorToken colour) {
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(colour));
        font.setFontName(FACE);
    }

    private void fill(XSSFCellStyle style, Look look) {
        ColorToken ground = switch (look) {
            case HEAD, HEAD_INDENTED, HEAD_RIGHT -> ColorToken.ACCENT_SOFT;
            case GROUP -> ColorToken.BACKGROUND;
            case INPUT -> ColorToken.ASSUMPTION_SOFT;
            default -> ColorToken.PANEL;
        };
        if (ground != ColorToken.PANEL) {
            style.setFillForegroundColor(colour(ground));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private void lines(XSSFCellStyle style, Look look) {
        switch (look) {
            case TITLE, LEAD, SECTION, NOTE -> {
                // Words around the table stand on the bare sheet.
            }
            case HEAD, HEAD_INDENTED, HEAD_RIGHT -> below(style, BorderStyle.MEDIUM, ColorToken.ACCENT);
            case SUM, SUM_INDENTED, SUM_FIGURE -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(colour(ColorToken.INK_MUTED));
                below(style, BorderStyle.THIN, ColorToken.INK_MUTED);
            }
            case INPUT -> {
                style.setBorderLeft(BorderStyle.THIN);
                style.setLeftBorderColor(colour(ColorToken.ASSUMPTION));
                style.setBorderRight(BorderStyle.THIN);
                style.setRightBorderColor(colour(ColorToken.ASSUMPTION));
                below(style, BorderStyle.THIN, ColorToken.ASSUMPTION);
            }
            default -> below(style, BorderStyle.THIN, ColorToken.LINE);
        }
    }

    private void below(XSSFCellStyle style, BorderStyle line, ColorToken colour) {
        style.setBorderBottom(line);
        style.setBottomBorderColor(colour(colour));
    }

    private void align(XSSFCellStyle style, Look look) {
        switch (look) {
            case HEAD, TEXT, GROUP, SUM -> {
                style.setWrapText(true);
                style.setAlignment(HorizontalAlignment.LEFT);
            }
            case HEAD_RIGHT -> {
                style.setWrapText(true);
                style.setAlignment(HorizontalAlignment.RIGHT);
            }
            case FIGURE, SUM_FIGURE, INPUT -> style.setAlignment(HorizontalAlignment.RIGHT);
            case TEXT_INDENTED, HEAD_INDENTED, SUM_INDENTED -> {
                style.setWrapText(true);
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) 1);
            }
            default -> style.setAlignment(HorizontalAlignment.LEFT);
        }
    }

    private XSSFColor colour(ColorToken token) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + colours.hex(token).substring(1)));
    }
}
