package se.vagval.report.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives the cells of key figures names by which formulas elsewhere can refer to them. */
final class DefinedNames {
    private static final int LONGEST = 255;

    private final XSSFWorkbook workbook;
    private final Set<String> taken = new HashSet<>();

    DefinedNames(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Names a cell, unless another has the name already: the first formula of a measure is the measure itself. */
    void add(String wished, String cell) {
        String name = valid(wished);
        if (taken.add(name.toLowerCase(Locale.ROOT))) {
            XSSFName defined = workbook.createName();
            defined.setNameName(name);
            defined.setRefersToFormula(cell);
        }
    }

    /** A name of letters, digits, points and underscores that cannot be taken for a cell. */
    static String valid(String wished) {
        String name = wished.replaceAll("[^\\p{L}0-9._]", "_");
        boolean cell = name.matches("(?i)[a-z]{1,3}[0-9]+|[rc][0-9]*(c[0-9]*)?");
        String whole = cell || !name.matches("\\p{L}.*|_.*") ? "_" + name : name;
        return whole.substring(0, Math.min(LONGEST, whole.length()));
    }
}
