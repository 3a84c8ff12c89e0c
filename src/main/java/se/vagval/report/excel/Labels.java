package se.vagval.report.excel;

import java.util.Optional;

import se.vagval.formula.Origin;
import se.vagval.formula.Unit;
import se.vagval.statement.Format;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** The words that recur on the sheets. */
final class Labels {
    private Labels() {}

    static String contentsSheet() {
        return Texts.get("report.excel.contents.sheet");
    }

    static String inputSheet() {
        return Texts.get("report.excel.inputs.sheet");
    }

    static String calculationSheet() {
        return Texts.get("report.excel.calculation.sheet");
    }

    /** What a sheet is called whose statement has no title. */
    static String statement() {
        return Texts.get("report.excel.statement.sheet");
    }

    static String missing() {
        return Texts.get("report.excel.missing");
    }

    /** What stands where a figure is not asked for. */
    static String notAsked() {
        return Texts.get("report.excel.notAsked");
    }

    static String undecided() {
        return Texts.get("report.excel.undecided");
    }

    static String unit(Unit unit) {
        return Texts.get("report.excel.unit." + unit);
    }

    static String mark(Origin.Mark mark) {
        return Texts.get("report.excel.mark." + mark);
    }

    /** What the sheet of a statement is called before it is cut: its title, or a shorter one that cannot be mistaken. */
    static String sheet(Statement statement) {
        Optional<String> shorter = shorter(statement.id());
        if (shorter.isPresent()) {
            return shorter.get();
        }
        if (statement.id().startsWith("leaving.")) {
            return leaving(statement);
        }
        return statement.id().startsWith("waterfall.") && !statement.rows().isEmpty()
                ? waterfall(statement.rows().getLast().label())
                : withoutYears(statement.title());
    }

    /** The years that a title ends with, where there is no room for them: other words would be cut for their sake. */
    private static String withoutYears(String title) {
        return title.replace(",", "").length() <= SheetNames.LONGEST ? title
                : title.replaceFirst(",? \\d{4}(–\\d{4})?$", "");
    }

    /** Of titles that would lose the words that tell what they are of. */
    private static Optional<String> shorter(String id) {
        return switch (id) {
            case "municipalities.perCapita" -> Optional.of(Texts.get("report.excel.sheet.perInhabitant"));
            case "budgetPerCapita.years" -> Optional.of(Texts.get("report.excel.sheet.budget"));
            case "membership" -> Optional.of(Texts.get("report.excel.sheet.membership"));
            case "ownCosts" -> Optional.of(Texts.get("report.excel.sheet.ownCosts"));
            case "participants" -> Optional.of(Texts.get("report.excel.sheet.participants"));
            case "arguments.roles" -> Optional.of(Texts.get("report.excel.sheet.roles"));
            default -> Optional.empty();
        };
    }

    private static String waterfall(String alternative) {
        String name = Texts.get("report.excel.sheet.waterfall", alternative);
        return name.length() <= SheetNames.LONGEST ? name : Texts.get("report.excel.sheet.waterfall.long", alternative);
    }

    /** The association and which of its tables this is; the year, which is in the title, would be at its cost. */
    private static String leaving(Statement statement) {
        String title = statement.title();
        int end = title.lastIndexOf(": ");
        String place = (end < 0 ? title : title.substring(0, end)).replaceFirst(" \\d{4}$", "");
        String kind = statement.id().replaceFirst("^leaving\\.", "").replaceFirst("\\..*$", "");
        return switch (kind) {
            case "matrix" -> Texts.get("report.excel.sheet.leaving.activities", place);
            case "contributions" -> Texts.get("report.excel.sheet.leaving.contributions", place);
            case "groups" -> Texts.get("report.excel.sheet.leaving.groups", place);
            default -> title;
        };
    }

    /** What the figures of a row are counted in, with amounts in the unit shown. */
    static String unit(Format format, MoneyUnit money) {
        return switch (format) {
            case MONEY -> money.label();
            case SHARE, WHOLE_SHARE -> Texts.get("report.excel.format.SHARE");
            case PERCENTAGE_POINTS -> Texts.get("report.excel.format.PERCENTAGE_POINTS");
            case PER_INHABITANT -> Texts.get("report.excel.format.PER_INHABITANT");
            case COUNT -> Texts.get("report.excel.format.COUNT");
            case YEAR -> Texts.get("report.excel.format.YEAR");
            case RATIO -> Texts.get("report.excel.format.RATIO");
        };
    }
}
