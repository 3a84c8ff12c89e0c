package se.vagval.report.nativechart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.util.CellReference;

import se.vagval.chart.ChartData;
import se.vagval.chart.ChartData.Role;
import se.vagval.report.Markup;
import se.vagval.text.Texts;

/**
 * The workbook inside a document that "Edit data" opens: one sheet with the figures as a table. Written as
 * SpreadsheetML, since a document holds many of them and POI's workbook takes tens of times as long.
 */
final class DataWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** The same figures give the same bytes, whenever they are written. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int CHARACTERS = 60;

    private final ChartData data;
    private final ChartNames names;

    DataWorkbook(ChartData data, ChartNames names) {
        this.data = data;
        this.names = names;
    }

    static String sheet() {
        return Texts.get("report.nativechart.sheet");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/workbook.xml", workbook());
            put(zip, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml", "styles",
                    "styles.xml"));
            put(zip, "xl/styles.xml", styles());
            put(zip, "xl/worksheets/sheet1.xml", cells());
            put(zip, "xl/worksheets/_rels/sheet1.xml.rels", relations("table", "../tables/table1.xml"));
            put(zip, "xl/tables/table1.xml", table());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        Markup xml = new Markup().open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty("Default", "Extension", "rels", "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Override", "PartName", "/xl/workbook.xml", "ContentType", TYPES + "sheet.main+xml");
        xml.empty("Override", "PartName", "/xl/worksheets/sheet1.xml", "ContentType", TYPES + "worksheet+xml");
        xml.empty("Override", "PartName", "/xl/styles.xml", "ContentType", TYPES + "styles+xml");
        xml.empty("Override", "PartName", "/xl/tables/table1.xml", "ContentType", TYPES + "table+xml");
        return xml.close().toString();
    }

    /** Relations given as type and target by turns, called rId1, rId2, … */
    private static String relations(String... typesAndTargets) {
        Markup xml = new Markup().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.empty("Relationship", "Id", "rId" + (i / 2 + 1), "Type", RELATIONS + "/" + typesAndTargets[i],
                    "Target", typesAndTargets[i + 1]);
        }
        return xml.close().toString();
    }

    private static String workbook() {
        return new Markup().open("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS).open("sheets")
                .empty("sheet", "name", sheet(), "sheetId", "1", "r:id", "rId1").close(2).toString();
    }

    /** Cell formats 0: words, 1: figures. */
    private String styles() {
        Markup xml = new Markup().open("styleSheet", "xmlns", MAIN);
        xml.open("numFmts", "count", "1")
                .empty("numFmt", "numFmtId", "164", "formatCode", NumberFormat.of(data)).close();
        xml.open("fonts", "count", "1").open("font").empty("sz", "val", "11").empty("name", "val", "Calibri").close(2);
        xml.open("fills", "count", "2").open("fill").empty("patternFill", "patternType", "none").close().open("fill")
                .empty("patternFill", "patternType", "gray125").close(2);
        xml.open("borders", "count", "1").empty("border").close();
        xml.open("cellStyleXfs", "count", "1").empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId",
                "0").close();
        xml.open("cellXfs", "count", "2");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0");
        xml.empty("xf", "numFmtId", "164", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0",
                "applyNumberFormat", "1").close();
        return xml.close().toString();
    }

    private String cells() {
        Markup xml = new Markup().open("worksheet", "xmlns", MAIN, "xmlns:r", RELATIONS);
        xml.empty("dimension", "ref", area());
        xml.open("cols");
        width(xml, 1, names.categories().stream().mapToInt(String::length).max().orElse(0));
        for (int s = 0; s < data.series().size(); s++) {
            width(xml, s + 2, names.series(s).length());
        }
        xml.close().open("sheetData").open("row", "r", "1");
        words(xml, at(0, 0), data.header());
        IntStream.range(0, data.series().size()).forEach(s -> words(xml, at(0, s + 1), names.series(s)));
        xml.close();
        IntStream.range(0, data.categories().size()).forEach(c -> row(xml, c));
        xml.close();
        // Years are words here, as the names of the table's rows, and Excel need not wonder at it.
        xml.open("ignoredErrors").empty("ignoredError", "sqref", at(1, 0) + ":" + at(data.categories().size(), 0),
                "numberStoredAsText", "1").close();
        xml.open("tableParts", "count", "1").empty("tablePart", "r:id", "rId1").close();
        return xml.close().toString();
    }

    private static void width(Markup xml, int column, int characters) {
        xml.empty("col", "min", Integer.toString(column), "max", Integer.toString(column), "width",
                Integer.toString(Math.clamp(characters + 3, 12, CHARACTERS)), "customWidth", "1");
    }

    private void row(Markup xml, int category) {
        xml.open("row", "r", Integer.toString(category + 2));
        words(xml, at(category + 1, 0), names.category(category));
        for (int s = 0; s < data.series().size(); s++) {
            OptionalDouble value = data.series().get(s).points().get(category).value();
            if (value.isPresent()) {
                xml.open("c", "r", at(category + 1, s + 1), "s", "1");
                if (isSum(s, category)) {
                    xml.open("f").text("SUM(" + at(category + 1, 1) + ":" + at(category + 1, s) + ")").close();
                }
                xml.open("v").text(Double.toString(value.getAsDouble())).close(2);
            }
        }
        xml.close();
    }

    /** A total follows its parts when they are edited, if they are all there. */
    private boolean isSum(int series, int category) {
        List<ChartData.Series> before = data.series().subList(0, series);
        return data.series().get(series).role() == Role.TOTAL
                && before.stream().allMatch(s -> s.points().get(category).value().isPresent());
    }

    private static void words(Markup xml, String cell, String text) {
        xml.open("c", "r", cell, "t", "inlineStr").open("is").open("t").text(text).close(3);
    }

    private String table() {
        Markup xml = new Markup().open("table", "xmlns", MAIN, "id", "1", "name", sheet(), "displayName", sheet(),
                "ref", area(), "totalsRowShown", "0");
        xml.open("tableColumns", "count", Integer.toString(data.series().size() + 1));
        xml.empty("tableColumn", "id", "1", "name", data.header());
        for (int s = 0; s < data.series().size(); s++) {
            xml.empty("tableColumn", "id", Integer.toString(s + 2), "name", names.series(s));
        }
        xml.close();
        return xml.empty("tableStyleInfo", "name", "TableStyleLight1", "showFirstColumn", "0", "showLastColumn", "0",
                "showRowStripes", "1", "showColumnStripes", "0").close().toString();
    }

    private String area() {
        return at(0, 0) + ":" + at(data.categories().size(), data.series().size());
    }

    private static String at(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
