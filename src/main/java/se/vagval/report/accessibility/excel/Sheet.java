package se.vagval.report.accessibility.excel;

import java.util.List;

import se.vagval.text.Texts;

/**
 * A sheet of a workbook.
 *
 * @param hidden
 *            whether its tab is not shown
 * @param drawings
 *            charts and pictures on it, each by its text alternative
 */
record Sheet(String name, boolean hidden, SheetContent content, List<Area> tables, List<Drawing> drawings) {
    /** A chart or picture by its name and its text alternative; decoration has none and needs none. */
    record Drawing(String name, String alternative, boolean decoration) {}

    String place() {
        return Texts.get("report.access.where.sheet", name);
    }

    String place(Area table) {
        return Texts.get("report.access.where.sheetTable", name, table.name());
    }
}
