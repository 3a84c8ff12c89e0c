package se.vagval.report.excel;

import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;

import se.vagval.report.accessibility.rule.Abbreviations;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** The first sheet: what the workbook holds, how it is used, and the way to every sheet. */
final class ContentsSheet {
    /** A sheet and what it shows. */
    record Entry(String sheet, String shows) {}

    private static final List<Integer> WIDTHS = List.of(31, 107);

    private final SheetFrame frame;
    private final WorkbookContent content;

    ContentsSheet(SheetFrame frame, WorkbookContent content) {
        this.frame = frame;
        this.content = content;
    }

    /**
     * The list stands as far up as it can, with its head in sight while it is scrolled: above it are only the words it
     * takes to read it, and how to use the workbook is told below it.
     */
    void write(List<Entry> entries, List<Abbreviations.Entry> abbreviations) {
        frame.widths(WIDTHS);
        frame.sentence(Texts.get("report.excel.contents.title", content.title()), Look.TITLE);
        if (!content.description().isEmpty()) {
            frame.sentence(content.description(), Look.LEAD);
        }
        note(content.unit() == MoneyUnit.KR ? Texts.get("report.excel.contents.kronor")
                : Texts.get("report.excel.contents.unit", content.unit().label(), content.unit().fullName()));
        abbreviations.forEach(
                a -> note(Texts.get("report.excel.contents.abbreviation", a.abbreviation(), a.meaning())));
        frame.gap();
        int head = frame.nextRow();
        XSSFRow row = frame.row();
        frame.text(row, 0, Texts.get("report.excel.head.sheet"), Look.HEAD);
        frame.text(row, 1, Texts.get("report.excel.head.shows"), Look.HEAD);
        entries.forEach(this::entry);
        frame.table("tabell_innehall", head, WIDTHS.size(), 0);
        guide();
        frame.finish();
    }

    private void guide() {
        section("report.excel.contents.change");
        note(Texts.get("report.excel.contents.guide"));
        note(Texts.get("report.excel.contents.static"));
        if (hasNames()) {
            note(Texts.get("report.excel.contents.names", Labels.calculationSheet()));
        }
        section("report.excel.contents.read");
        note(Texts.get("report.excel.contents.rounding"));
        note(Texts.get("report.excel.contents.missing"));
    }

    /** Whether any name is there beside those that spreadsheets give what is printed on every page. */
    private boolean hasNames() {
        return frame.sheet().getWorkbook().getAllNames().stream().anyMatch(n -> !n.getNameName().startsWith("_xlnm"));
    }

    private void section(String key) {
        frame.gap();
        frame.sentence(Texts.get(key), Look.SECTION);
    }

    private void note(String words) {
        frame.sentence(words, Look.NOTE);
    }

    private void entry(Entry entry) {
        XSSFRow row = frame.row();
        XSSFCell cell = frame.text(row, 0, entry.sheet(), Look.LINK);
        XSSFHyperlink link = frame.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + entry.sheet().replace("'", "''") + "'!A1");
        link.setTooltip(Texts.get("report.excel.contents.goTo", entry.sheet()));
        cell.setHyperlink(link);
        frame.text(row, 1, entry.shows(), Look.TEXT);
        frame.fit(row);
    }
}
