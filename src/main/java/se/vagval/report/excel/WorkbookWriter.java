package se.vagval.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import se.vagval.report.DocumentFile;
import se.vagval.report.Reach;
import se.vagval.report.accessibility.rule.Abbreviations;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/** Writes a workbook: contents, one sheet per statement, inputs, and the calculation as live formulas. */
public final class WorkbookWriter {
    private final WorkbookContent content;
    private final Beside beside;
    private final InputLayout inputs;
    private final GridLayout grid;
    private final Addresses addresses;
    private final Incalculable incalculable;

    private WorkbookWriter(WorkbookContent content, Beside beside) {
        this.content = content;
        this.beside = beside;
        int[] reachable = content.reachable();
        Set<Integer> shown = Arrays.stream(content.shown()).boxed().collect(Collectors.toSet());
        this.inputs = InputLayout.of(content, reachable);
        // Where nothing is typed and nothing shown, what the graph holds is divisions of nothing by nothing.
        boolean empty = inputs.nodes().isEmpty() && content.sheets().isEmpty();
        this.grid = GridLayout.of(content.graph(), content.naming(), empty ? new int[0] : reachable, shown);
        this.addresses = Addresses.of(content.graph().size(), inputs, grid);
        this.incalculable = new Incalculable(content.graph());
    }

    /**
     * Writes the workbook to a file, whole or not at all.
     *
     * @throws se.vagval.report.ReportException
     *             with a sentence for the user when the file cannot be written
     */
    public static void save(WorkbookContent content, Path target) {
        save(content, Beside.NOTHING, target);
    }

    /** The same with what is told and not calculated. */
    public static void save(WorkbookContent content, Beside beside, Path target) {
        DocumentFile.write(target, out -> write(content, beside, out));
    }

    /** Writes the workbook to a stream, and leaves the stream open. */
    public static void write(WorkbookContent content, OutputStream out) throws IOException {
        write(content, Beside.NOTHING, out);
    }

    private static void write(WorkbookContent content, Beside beside, OutputStream out) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        try {
            // The formulas are generated; reading each of them back would take most of the time.
            workbook.setCellFormulaValidation(false);
            new WorkbookWriter(content, beside).fill(workbook);
            workbook.write(out);
        } finally {
            workbook.getPackage().revert(); // closing it would pack all of it once more
        }
    }

    /** Where the formulas and inputs of a content are written. */
    static Addresses addresses(WorkbookContent content) {
        return new WorkbookWriter(content, Beside.NOTHING).addresses;
    }

    private void fill(XSSFWorkbook workbook) throws IOException {
        WorkbookProperties.set(workbook, Texts.get("report.excel.contents.title", content.title()), content.author(),
                Texts.get("report.excel.contents.guide"));
        Styles styles = new Styles(workbook);
        List<Statement> shown = content.sheets();
        List<ContentsSheet.Entry> entries = entries(shown);
        SheetFrame first = new SheetFrame(workbook, Labels.contentsSheet(), styles);
        SheetDrawings charts = new SheetDrawings(content.statements(), content.unit(), beside);
        FigureCells live = new LiveFigures(content, addresses, incalculable);
        FigureCells values = new ValueFigures(content.unit());
        for (int i = 0; i < shown.size(); i++) {
            FigureCells figures = content.isLive(shown.get(i)) ? live : values;
            SheetFrame frame = new SheetFrame(workbook, entries.get(i).sheet(), styles);
            charts.add(frame, shown.get(i), new StatementSheet(frame, shown.get(i), content.unit(), figures)
                    .write(i + 1, closing(shown.get(i))));
        }
        for (int i = 0; i < beside.tables().size(); i++) {
            int number = shown.size() + i + 1;
            new TextTableSheet(new SheetFrame(workbook, entries.get(number - 1).sheet(), styles),
                    beside.tables().get(i))
                    .write(number);
        }
        CellWriter writer = new CellWriter(content.evaluation(), content.naming(), incalculable);
        new InputSheet(new SheetFrame(workbook, Labels.inputSheet(), styles), content, writer).write(inputs);
        new CalculationSheet(new SheetFrame(workbook, Labels.calculationSheet(), styles), content, writer,
                new FormulaText(content.graph(), content.naming(), addresses, incalculable))
                .write(grid);
        names(workbook);
        // The first sheet explains the abbreviations and names of the others, so it is filled last.
        new ContentsSheet(first, content).write(entries, abbreviations(workbook));
        workbook.forEach(sheet -> PrintPage.fit((XSSFSheet) sheet));
        if (!beside.edition().isEmpty()) {
            workbook.forEach(sheet -> PrintPage.edition((XSSFSheet) sheet, beside.edition()));
        }
        workbook.setForceFormulaRecalculation(true);
    }

    private List<String> closing(Statement statement) {
        if (!content.isLive(statement)) {
            return List.of(beside.source(statement), Texts.get("report.excel.statement.values"));
        }
        if (Reach.shown(statement).findAny().isEmpty()) {
            return List.of(Texts.get("report.excel.statement.counted"));
        }
        String follows = Texts.get("report.excel.statement.guide", Labels.inputSheet());
        return statement.finding().isEmpty() ? List.of(beside.source(statement), follows)
                : List.of(beside.source(statement), follows, Texts.get("report.excel.statement.static"));
    }

    private List<ContentsSheet.Entry> entries(List<Statement> shown) {
        List<String> names = new SheetNames(Labels.contentsSheet(), Labels.inputSheet(), Labels.calculationSheet())
                .of(Stream.concat(shown.stream().map(Labels::sheet), beside.tables().stream().map(TextTable::sheet))
                        .toList());
        List<ContentsSheet.Entry> entries = new ArrayList<>();
        for (Statement statement : shown) {
            entries.add(new ContentsSheet.Entry(names.get(entries.size()),
                    shows(statement.title(), statement.finding())));
        }
        beside.tables().forEach(
                t -> entries.add(new ContentsSheet.Entry(names.get(entries.size()), shows(t.title(), t.lead()))));
        entries.add(new ContentsSheet.Entry(Labels.inputSheet(), Texts.get("report.excel.inputs.shows")));
        entries.add(new ContentsSheet.Entry(Labels.calculationSheet(), Texts.get("report.excel.calculation.shows")));
        return entries;
    }

    /** The title and what the table says; a title that ends with the name of an alternative may have a full stop of its own. */
    private static String shows(String title, String finding) {
        return finding.isEmpty() ? title
                : Texts.get(title.endsWith(".") ? "report.excel.contents.statement.stopped"
                        : "report.excel.contents.statement", title, finding);
    }

    private static List<Abbreviations.Entry> abbreviations(XSSFWorkbook workbook) {
        return Abbreviations.in(workbook.getSharedStringSource().getSharedStringItems().stream()
                .map(RichTextString::getString).toList());
    }

    private void names(XSSFWorkbook workbook) {
        DefinedNames names = new DefinedNames(workbook);
        for (int node = 0; node < content.graph().size(); node++) {
            String name = addresses.has(node) ? content.naming().definedName(node) : "";
            if (!name.isEmpty()) {
                names.add(name, addresses.fixed(node));
            }
        }
    }
}
