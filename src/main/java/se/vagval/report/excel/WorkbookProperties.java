package se.vagval.report.excel;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import se.vagval.text.Texts;
import se.vagval.text.WritableText;

/** What a workbook says of itself to programs and to assistive technology. */
final class WorkbookProperties {
    private WorkbookProperties() {}

    static void set(XSSFWorkbook workbook, String title, String author, String description) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(WritableText.line(title));
        core.setCreator(WritableText.line(author));
        core.setDescription(WritableText.line(description));
        core.getUnderlyingProperties().setLanguageProperty(Texts.SWEDISH.toLanguageTag());
    }
}
