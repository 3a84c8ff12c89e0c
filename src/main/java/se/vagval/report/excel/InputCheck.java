package se.vagval.report.excel;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import se.vagval.text.Texts;

/** Lets only numbers be typed in cells of inputs: sums would leave words out without saying so. */
final class InputCheck {
    private static final String LARGEST = "1E+300";

    private InputCheck() {}

    static void add(XSSFSheet sheet, int firstRow, int lastRow, int column) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        DataValidation check = helper.createValidation(
                helper.createNumericConstraint(ValidationType.DECIMAL, OperatorType.BETWEEN, "-" + LARGEST, LARGEST),
                new CellRangeAddressList(firstRow, lastRow, column, column));
        check.setErrorStyle(DataValidation.ErrorStyle.STOP);
        check.setShowErrorBox(true);
        check.createErrorBox(Texts.get("report.excel.inputs.check.title"), Texts.get("report.excel.inputs.check"));
        sheet.addValidationData(check);
    }
}
